package org.sheaf.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;

/**
 * Codes, or the themes of an analysis, while a table is read or written: found by name, by path or by alias at the cost
 * of a hash. One thread.
 *
 * @param <T> what stands in the tree
 */
final class Tree<T extends Entity> {

    private final Shape<T> shape;
    private final Map<Id<?>, T> byId = new LinkedHashMap<>();
    private final Map<String, List<T>> byName = new HashMap<>();
    private final Map<String, List<T>> byPath = new HashMap<>();
    private final Map<String, List<T>> byAlias = new HashMap<>();

    /**
     * What the tree needs to know of its members.
     *
     * @param <T> the members
     */
    interface Shape<T> {
        String name(T node);

        @Nullable
        Id<T> parent(T node);

        int position(T node);

        default List<String> aliases(T node) {
            return List.of();
        }

        /** Whether it stands beside the tree, as open codes do. */
        default boolean beside(T node) {
            return false;
        }
    }

    Tree(Shape<T> shape, Collection<T> nodes) {
        this.shape = shape;
        nodes.forEach(node -> byId.put(node.id(), node));
        index();
    }

    private void index() {
        byName.clear();
        byPath.clear();
        byAlias.clear();
        byId.values().forEach(this::index);
    }

    private void index(T node) {
        add(byName, key(shape.name(node)), node);
        add(byPath, pathKey(names(node)), node);
        shape.aliases(node).forEach(alias -> add(byAlias, key(alias), node));
    }

    private void add(Map<String, List<T>> map, String key, T node) {
        map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(node);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static String pathKey(List<String> names) {
        return String.join("\u0000", names.stream().map(Tree::key).toList());
    }

    /** Puts in a new member, or the new state of one. */
    void put(T node) {
        T before = byId.put(node.id(), node);
        if (before == null) {
            index(node);
        } else {
            index();
        }
    }

    Shape<T> shape() {
        return shape;
    }

    Collection<T> all() {
        return byId.values();
    }

    Optional<T> get(@Nullable Id<T> id) {
        return Optional.ofNullable(id == null ? null : byId.get(id));
    }

    /** What a cell means: the only one with that name, else that path, else that alias; none or several when in doubt. */
    List<T> find(String cell) {
        List<String> path = Paths.parse(cell);
        List<T> named = isSpelt(cell, path) ? List.of() : named(cell);
        if (named.size() == 1) {
            return named;
        }
        if (named.isEmpty() && path.size() == 1) {
            named = named(path.get(0));
            if (named.size() == 1) {
                return named;
            }
        }
        List<T> placed = byPath.getOrDefault(pathKey(path), List.of());
        if (!placed.isEmpty()) {
            return placed;
        }
        return named.isEmpty() ? aliased(cell) : named;
    }

    /** The names in a cell. One with a “&gt;” or quotation marks in it that a member bears is that name, not a path. */
    List<String> path(String cell) {
        List<String> path = Paths.parse(cell);
        return named(cell).isEmpty() || isSpelt(cell, path) ? path : List.of(cell);
    }

    /** Whether a cell is a member's name in the quotation marks of {@link Paths}, though another may be named like the cell. */
    private boolean isSpelt(String cell, List<String> path) {
        return path.size() == 1
                && !path.get(0).equals(cell)
                && Paths.spell(path.get(0)).equals(cell)
                && !named(path.get(0)).isEmpty();
    }

    List<T> named(String name) {
        return byName.getOrDefault(key(name), List.of());
    }

    List<T> aliased(String name) {
        return byAlias.getOrDefault(key(name), List.of());
    }

    /** The member with that name directly under a parent (null: at the top, or else beside the tree). */
    Optional<T> child(@Nullable Id<T> parent, String name) {
        List<T> there = named(name).stream()
                .filter(node -> Objects.equals(shape.parent(node), parent))
                .toList();
        Predicate<T> beside = shape::beside;
        return there.stream()
                .filter(beside.negate())
                .findFirst()
                .or(() -> there.stream().findFirst());
    }

    /** The names from the top down. */
    List<String> names(T node) {
        List<String> names = new ArrayList<>();
        T at = node;
        while (at != null && names.size() <= byId.size()) {
            names.add(0, shape.name(at));
            Id<T> parent = shape.parent(at);
            at = parent == null ? null : byId.get(parent);
        }
        return names;
    }

    /** How tables write it: the name where it is the only one, else the path. */
    String label(T node) {
        return named(shape.name(node)).size() == 1 ? Paths.spell(shape.name(node)) : Paths.spell(names(node));
    }

    boolean isUnder(Id<T> below, Id<T> above) {
        Id<T> at = below;
        for (int depth = 0; at != null && depth <= byId.size(); depth++) {
            if (at.equals(above)) {
                return true;
            }
            at = get(at).map(shape::parent).orElse(null);
        }
        return false;
    }

    /** The place after the last member under a parent. */
    int nextPosition(@Nullable Id<T> parent) {
        int next = 0;
        for (T node : byId.values()) {
            if (Objects.equals(shape.parent(node), parent) && !shape.beside(node)) {
                next = Math.max(next, shape.position(node) + 1);
            }
        }
        return next;
    }

    /** Works through rows in order, again and again, until none of those left can be settled. */
    static <R> List<R> settle(List<R> rows, Predicate<R> settled) {
        List<R> left = rows;
        int before;
        do {
            before = left.size();
            List<R> waiting = new ArrayList<>();
            for (R row : left) {
                if (!settled.test(row)) {
                    waiting.add(row);
                }
            }
            left = waiting;
        } while (!left.isEmpty() && left.size() < before);
        return left;
    }
}
