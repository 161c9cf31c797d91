package org.sheaf.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;

/**
 * Reads rows that name their parent: codes, and the themes of an analysis. A row whose parent comes later waits for it; a
 * parent that nobody describes is made at the top.
 *
 * @param <T> what the rows describe
 */
final class TreeReader<T extends Entity> {

    private final Columns columns;
    private final Tree<T> tree;
    private final Tree.Shape<T> shape;
    private final Kind<T> kind;
    private final Findings findings;
    private final Map<Id<?>, Entry> settled = new HashMap<>();
    private final Set<String> refusedNames = new HashSet<>();

    /**
     * How one sort of thing is made and changed.
     *
     * @param <T> the sort
     */
    interface Kind<T extends Entity> {

        /** Its noun, which is also the column of its name. */
        String noun();

        /** A new one at the end of its siblings. */
        T make(Id<T> id, String name, @Nullable Id<T> parent, int position);

        T renamed(T node, String name);

        T placed(T node, @Nullable Id<T> parent, int position);

        /** With what the row says besides name and place; a misfit when that cannot be. */
        T described(T node, Sheet.Row row);

        /** Hears which one a row meant, and whether it named it by identity. */
        default void told(T node, Sheet.Row row, boolean byIdentity) {}
    }

    /**
     * A row as far as it can be understood by itself.
     *
     * @param path the names in the cell, at least one
     * @param parent how the row names its parent; empty for the top, null when it says nothing of it
     * @param exact whether the name alone does not say which one is meant
     */
    private record Entry(
            Sheet.Row row,
            @Nullable UUID id,
            List<String> path,
            @Nullable String parent,
            boolean exact) {

        String name() {
            return path.get(path.size() - 1);
        }

        int line() {
            return row.line();
        }

        Entry exactly() {
            return new Entry(row, id, path, parent, true);
        }
    }

    TreeReader(Columns columns, Tree<T> tree, Kind<T> kind, Findings findings) {
        this.columns = columns;
        this.tree = tree;
        this.shape = tree.shape();
        this.kind = kind;
        this.findings = findings;
    }

    /** Reads the rows into the tree. */
    void read(List<Sheet.Row> rows) {
        List<Entry> left = Tree.settle(doubtful(entries(rows)), this::attempt);
        while (!left.isEmpty()) {
            int before = left.size();
            makeParents(left);
            left = Tree.settle(left, this::attempt);
            if (left.size() == before) {
                left.forEach(entry -> refusedNames.add(key(entry.name())));
                left.forEach(entry -> findings.refuse(entry.line(), withoutParent(entry)));
                return;
            }
        }
    }

    private List<Entry> entries(List<Sheet.Row> rows) {
        List<Entry> entries = new ArrayList<>();
        for (Sheet.Row row : rows) {
            try {
                columns.checkWidth(row);
                entries.add(entry(row));
            } catch (Misfit misfit) {
                refuse(misfit, columns.word(row, kind.noun()));
            }
        }
        return entries;
    }

    private Entry entry(Sheet.Row row) {
        String cell = columns.word(row, kind.noun());
        UUID id = columns.id(row).orElse(null);
        List<String> path = tree.path(cell);
        if (path.stream().anyMatch(String::isBlank)) {
            throw new Misfit(
                    row.line(),
                    "The row names no " + kind.noun() + ". Give the " + kind.noun() + " a name, or remove the row.");
        }
        String parent = columns.has("parent") ? columns.word(row, "parent") : null;
        if (path.size() > 1 && (parent == null || parent.isEmpty())) {
            parent = Paths.spell(path.subList(0, path.size() - 1));
        }
        return new Entry(row, id, path, parent, path.size() > 1);
    }

    /** Marks the rows whose name stands in the table more than once, under different parents. */
    private static List<Entry> doubtful(List<Entry> entries) {
        Map<String, Set<String>> places = new HashMap<>();
        for (Entry entry : entries) {
            places.computeIfAbsent(key(entry.name()), n -> new HashSet<>())
                    .add(entry.parent == null ? "" : key(entry.parent));
        }
        return entries.stream()
                .map(entry -> places.getOrDefault(key(entry.name()), Set.of()).size() > 1 ? entry.exactly() : entry)
                .toList();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Settles a row; false when its parent is not there yet. */
    private boolean attempt(Entry entry) {
        try {
            T above = null;
            if (entry.parent != null && !entry.parent.isEmpty()) {
                List<T> found = tree.find(entry.parent);
                if (found.isEmpty()) {
                    return false;
                }
                if (found.size() > 1) {
                    throw new Misfit(
                            entry.line(),
                            "More than one " + kind.noun() + " is named ‘" + entry.parent
                                    + "’. Write the parent as a path, as in A > B.");
                }
                above = found.get(0);
            }
            settle(entry, above);
        } catch (Misfit misfit) {
            refuse(misfit, entry.name());
        }
        return true;
    }

    private void settle(Entry entry, @Nullable T above) {
        Optional<T> known = meant(entry, above);
        if (known.isEmpty() && !entry.exact) {
            List<T> merged = tree.aliased(entry.name());
            if (!merged.isEmpty()) {
                findings.warn("‘" + entry.name() + "’ (line " + entry.line() + ") is now part of ‘"
                        + shape.name(merged.get(0)) + "’, so its row was left out.");
                return;
            }
        }
        T node = known.orElseGet(() -> fresh(entry, above));
        checkName(node, entry, above);
        T after = kind.described(placed(named(node, entry), entry, above, known.isEmpty()), entry.row);
        Entry earlier = settled.putIfAbsent(node.id(), entry);
        if (earlier != null && !after.equals(node)) {
            throw new Misfit(
                    entry.line(),
                    "‘" + entry.name() + "’ stands in line " + earlier.line()
                            + " already, with other contents. Keep one of the rows.");
        }
        if (known.isEmpty() || !after.equals(node)) {
            tree.put(after);
        }
        kind.told(after, entry.row, entry.id != null && known.isPresent());
    }

    private Optional<T> meant(Entry entry, @Nullable T above) {
        if (entry.id != null) {
            Optional<T> byId = tree.get(new Id<T>(entry.id));
            if (byId.isPresent()) {
                return byId;
            }
        }
        List<T> named = tree.named(entry.name());
        if (entry.exact || named.size() > 1) {
            return tree.child(idOf(above), entry.name());
        }
        return named.stream().findFirst();
    }

    @SuppressWarnings("unchecked") // an entity's identity is one of its own kind
    private @Nullable Id<T> idOf(@Nullable T node) {
        return node == null ? null : (Id<T>) node.id();
    }

    private T fresh(Entry entry, @Nullable T above) {
        Id<T> id = entry.id == null ? Id.random() : new Id<>(entry.id);
        return kind.make(id, entry.name(), idOf(above), tree.nextPosition(idOf(above)));
    }

    private void checkName(T node, Entry entry, @Nullable T above) {
        Id<T> parent = above == null && entry.parent == null ? shape.parent(node) : idOf(above);
        Optional<T> other = tree.child(parent, entry.name());
        if (other.isPresent()
                && !other.get().id().equals(node.id())
                && shape.beside(other.get()) == shape.beside(node)) {
            throw new Misfit(
                    entry.line(),
                    "There is another " + kind.noun() + " named ‘" + entry.name()
                            + "’ at the same place. Rename one of them.");
        }
    }

    /** A name that differs in capitals alone was not meant as a new one, unless the row gives the identity. */
    private T named(T node, Entry entry) {
        String name = shape.name(node);
        boolean same = name.equals(entry.name()) || entry.id == null && name.equalsIgnoreCase(entry.name());
        return same ? node : kind.renamed(node, entry.name());
    }

    private T placed(T node, Entry entry, @Nullable T above, boolean fresh) {
        if (above != null && shape.beside(above)) {
            tree.put(kind.placed(above, null, tree.nextPosition(null)));
        }
        Id<T> parent = idOf(above);
        boolean moves = entry.parent != null && !Objects.equals(shape.parent(node), parent);
        if (fresh || !moves) {
            return node;
        }
        if (parent != null && tree.isUnder(parent, Objects.requireNonNull(idOf(node)))) {
            throw new Misfit(
                    entry.line(),
                    "‘" + entry.parent + "’ stands under ‘" + shape.name(node)
                            + "’, or is the same, so it cannot be its parent.");
        }
        return kind.placed(node, parent, tree.nextPosition(parent));
    }

    /** Makes the parents that some row names but nobody describes, each at the top. */
    private void makeParents(List<Entry> waiting) {
        Set<String> coming = new HashSet<>();
        waiting.forEach(entry -> coming.add(key(entry.name())));
        for (Entry entry : waiting) {
            List<String> path = Paths.parse(String.valueOf(entry.parent));
            String name = path.get(0);
            boolean alone = path.size() == 1 && !name.isBlank();
            if (alone
                    && !coming.contains(key(name))
                    && !refusedNames.contains(key(name))
                    && tree.find(name).isEmpty()) {
                tree.put(kind.make(Id.random(), name, null, tree.nextPosition(null)));
                findings.warnOf("These parents had no row of their own and were made at the top:", name);
            }
        }
    }

    private String withoutParent(Entry entry) {
        String parent = "‘" + entry.parent + "’";
        if (refusedNames.contains(key(String.valueOf(entry.parent)))) {
            return "The row of its parent " + parent + " did not go in, so this one has no place. Mend that row first.";
        }
        return "There is no " + kind.noun() + " " + parent + " above it. Add a row for it, or mend the parent's name.";
    }

    private void refuse(Misfit misfit, String name) {
        findings.refuse(misfit);
        refusedNames.add(key(name));
    }
}
