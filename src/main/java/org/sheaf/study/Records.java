package org.sheaf.study;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes records apart and puts them together again, so that a field which a later schema adds is merged without anybody
 * having to think of it. One thread.
 */
public final class Records {

    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    /**
     * How a record is made.
     *
     * @param names of its components
     * @param parts read them
     * @param maker makes it
     */
    private record Shape(List<String> names, List<Method> parts, Constructor<?> maker) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(
                        Arrays.stream(components).map(RecordComponent::getName).toList(),
                        Arrays.stream(components)
                                .map(RecordComponent::getAccessor)
                                .toList(),
                        type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private Shape shape(Class<?> type) {
        return shapes.computeIfAbsent(type, Shape::of);
    }

    /** The names of a record's components. */
    public List<String> names(Record record) {
        return shape(record.getClass()).names();
    }

    /** The values of a record's components. */
    @Nullable
    public Object[] parts(Record record) {
        List<Method> methods = shape(record.getClass()).parts();
        @Nullable Object[] values = new Object[methods.size()];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = methods.get(i).invoke(record);
            }
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return values;
    }

    /** A record of the same class with other values. */
    @SuppressWarnings("unchecked") // the constructor is that of the record's own class
    public <R extends Record> R like(R record, @Nullable Object[] values) {
        try {
            return (R) shape(record.getClass()).maker().newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
