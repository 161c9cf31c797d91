package org.sheaf.study;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * All objects of one kind by identity, in order of arrival. Immutable; a change gives a new table.
 *
 * @param <T> the kind
 */
public final class Table<T extends Entity> implements Iterable<T> {

    private final Map<Id<?>, T> byId;

    private Table(Map<Id<?>, T> byId) {
        this.byId = byId;
    }

    /** A table without objects. */
    public static <T extends Entity> Table<T> empty() {
        return new Table<>(Map.of());
    }

    /** A table of the objects, in order; the last of two with one identity counts. */
    public static <T extends Entity> Table<T> of(Collection<? extends T> entities) {
        Map<Id<?>, T> map = new LinkedHashMap<>(entities.size() * 2);
        entities.forEach(entity -> map.put(entity.id(), entity));
        return new Table<>(map);
    }

    /** The object, if it is there. */
    public Optional<T> find(Id<? super T> id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The object, which must be there.
     *
     * @throws Refusal when it is gone
     */
    public T get(Id<? super T> id) {
        T found = byId.get(id);
        if (found == null) {
            throw new Refusal("That object is no longer part of the study.");
        }
        return found;
    }

    /** The first object whose name reads the same, case and surrounding blanks aside. */
    public Optional<T> named(String name, Function<T, String> nameOf) {
        String wanted = name.strip();
        return stream().filter(t -> nameOf.apply(t).equalsIgnoreCase(wanted)).findFirst();
    }

    /** The object, or null. */
    @Nullable
    T lookUp(Id<?> id) {
        return byId.get(id);
    }

    /** Whether the object is there. */
    public boolean has(Id<?> id) {
        return byId.containsKey(id);
    }

    /** The objects in order. */
    public Collection<T> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** The objects in order. */
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /** How many. */
    public int size() {
        return byId.size();
    }

    /** A table changed by {@code after} for each identity; null takes the object out. */
    Table<T> with(Map<Id<?>, @Nullable T> after) {
        Map<Id<?>, T> map = new LinkedHashMap<>(byId);
        after.forEach((id, entity) -> {
            if (entity == null) {
                map.remove(id);
            } else {
                map.put(id, entity);
            }
        });
        return new Table<>(map);
    }

    @Override
    public Iterator<T> iterator() {
        return all().iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table<?> table && table.byId.equals(byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    @Override
    public String toString() {
        return byId.values().toString();
    }
}
