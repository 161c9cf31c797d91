package org.sheaf.workbench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Entity;

/**
 * Puts two alterations of one object together, component by component: what only one of them altered is taken from it,
 * lists take in what either added and lose what either took out. Where both stand against one another nothing is chosen, unlike
 * in {@code merge.Fields}: there two finished copies become one and the fuller value stands; here one step is at stake, whose
 * author sits at it and is told.
 */
final class ThreeWay {

    private ThreeWay() {}

    /** Both alterations in one object; empty when both altered the same component differently. */
    static Optional<Entity> of(Entity before, Entity mine, Entity theirs) {
        RecordComponent[] components = before.getClass().getRecordComponents();
        if (components == null || mine.getClass() != before.getClass() || theirs.getClass() != before.getClass()) {
            return Optional.empty();
        }
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                var read = components[i].getAccessor();
                Optional<Value> value = of(read.invoke(before), read.invoke(mine), read.invoke(theirs));
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                values[i] = value.get().value;
            }
            return Optional.of(
                    (Entity) before.getClass().getDeclaredConstructor(types).newInstance(values));
        } catch (InvocationTargetException notSound) {
            return Optional.empty(); // each is sound by itself, both together are not
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("every object of a study is a public record", impossible);
        }
    }

    private record Value(@Nullable Object value) {}

    private static Optional<Value> of(@Nullable Object before, @Nullable Object mine, @Nullable Object theirs) {
        if (Objects.equals(before, mine) || Objects.equals(mine, theirs)) {
            return Optional.of(new Value(theirs));
        }
        if (Objects.equals(before, theirs)) {
            return Optional.of(new Value(mine));
        }
        if (before instanceof List<?> b && mine instanceof List<?> m && theirs instanceof List<?> t) {
            return lists(b, m, t);
        }
        return Optional.empty();
    }

    private static Optional<Value> lists(List<?> before, List<?> mine, List<?> theirs) {
        Set<Object> all = new LinkedHashSet<>(theirs);
        if (all.size() < theirs.size() || new LinkedHashSet<Object>(mine).size() < mine.size()) {
            return Optional.empty(); // where the same may stand twice, order means something
        }
        before.stream().filter(one -> !mine.contains(one)).forEach(all::remove);
        mine.stream().filter(one -> !before.contains(one)).forEach(all::add);
        return Optional.of(new Value(new ArrayList<>(all)));
    }
}
