package org.sheaf.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The coding framework as a tree, and the pool of open codes beside it. Immutable. */
public final class Framework {

    /** Between the names of a path, as in {@code A > B}. */
    public static final String SEPARATOR = " > ";

    private static final Comparator<Code> ORDER = Comparator.comparingInt(Code::position)
            .thenComparing(Code::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Code::id);

    private final Map<Id<Code>, Code> byId;
    private final Map<@Nullable Id<Code>, List<Code>> children;
    private final List<Code> pool;

    private Framework(Map<Id<Code>, Code> byId, Map<@Nullable Id<Code>, List<Code>> children, List<Code> pool) {
        this.byId = byId;
        this.children = children;
        this.pool = pool;
    }

    /** The tree of the codes. */
    public static Framework of(Collection<Code> codes) {
        Map<Id<Code>, Code> byId = new HashMap<>();
        Map<@Nullable Id<Code>, List<Code>> children = new HashMap<>();
        List<Code> pool = new ArrayList<>();
        for (Code code : codes) {
            byId.put(code.id(), code);
            if (code.pooled()) {
                pool.add(code);
            } else {
                children.computeIfAbsent(code.parent(), p -> new ArrayList<>()).add(code);
            }
        }
        children.values().forEach(list -> list.sort(ORDER));
        pool.sort(ORDER);
        return new Framework(byId, children, List.copyOf(pool));
    }

    /** The codes at the top, in order. */
    public List<Code> roots() {
        return children.getOrDefault(null, List.of());
    }

    /** The codes directly under one, in order. */
    public List<Code> children(Id<Code> code) {
        return children.getOrDefault(code, List.of());
    }

    /** The open codes that have no place yet, in order. */
    public List<Code> pool() {
        return pool;
    }

    /** Every code of the tree, parents before children, then the pool. */
    public List<Code> inOrder() {
        List<Code> all = new ArrayList<>(byId.size());
        roots().forEach(root -> descend(root, all));
        all.addAll(pool);
        return all;
    }

    private void descend(Code code, List<Code> into) {
        into.add(code);
        children(code.id()).forEach(child -> descend(child, into));
    }

    /** The code and all codes below it. */
    public Set<Id<Code>> withSubcodes(Id<Code> code) {
        Set<Id<Code>> all = new LinkedHashSet<>();
        gather(code, all);
        return all;
    }

    private void gather(Id<Code> code, Set<Id<Code>> into) {
        if (into.add(code)) {
            children(code).forEach(child -> gather(child.id(), into));
        }
    }

    /** The names from the top down to the code, joined by {@link #SEPARATOR}. */
    public String path(Code code) {
        StringBuilder path = new StringBuilder(code.name());
        Id<Code> above = code.parent();
        for (int depth = 0; above != null && depth < byId.size(); depth++) {
            Code parent = byId.get(above);
            if (parent == null) {
                break;
            }
            path.insert(0, parent.name() + SEPARATOR);
            above = parent.parent();
        }
        return path.toString();
    }

    /** The name where it is the only one in the study, else the path: how tables and queries write a code. */
    public String label(Code code) {
        return named(code.name()).size() == 1 ? code.name() : path(code);
    }

    /** All codes with the name, case aside. */
    public List<Code> named(String name) {
        return byId.values().stream()
                .filter(code -> code.name().equalsIgnoreCase(name.strip()))
                .sorted(ORDER)
                .toList();
    }

    /** The code that a table or query means by a name, an alias or a path; empty when none or more than one is meant. */
    public Optional<Code> find(String nameOrPath) {
        String wanted = nameOrPath.strip();
        List<Code> byName = named(wanted);
        if (byName.size() == 1) {
            return Optional.of(byName.get(0));
        }
        List<Code> byPath = byId.values().stream()
                .filter(code -> normal(path(code)).equalsIgnoreCase(normal(wanted)))
                .toList();
        if (byPath.size() == 1) {
            return Optional.of(byPath.get(0));
        }
        List<Code> byAlias = byId.values().stream()
                .filter(code -> code.aliases().stream().anyMatch(wanted::equalsIgnoreCase))
                .toList();
        return byName.isEmpty() && byAlias.size() == 1 ? Optional.of(byAlias.get(0)) : Optional.empty();
    }

    private static String normal(String path) {
        return path.replaceAll("\\s*>\\s*", ">");
    }

    /** Whether {@code below} is {@code above} or stands somewhere under it. */
    public boolean isUnder(Id<Code> below, Id<Code> above) {
        return withSubcodes(above).contains(below);
    }
}
