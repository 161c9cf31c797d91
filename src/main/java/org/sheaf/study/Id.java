package org.sheaf.study;

import java.util.UUID;

/**
 * The identity of one object from birth on; a name may change, this never does.
 *
 * @param <T> what is identified
 * @param value the UUID, kept when it came from another tool
 */
@SuppressWarnings("UnusedTypeParameter") // a phantom: keeps a code's identity from passing for a theme's
public record Id<T>(UUID value) implements Comparable<Id<?>> {

    /** A new identity. */
    public static <T> Id<T> random() {
        return new Id<>(UUID.randomUUID());
    }

    /**
     * Reads the usual form of 36 characters.
     *
     * @throws IllegalArgumentException when {@code text} is not a UUID
     */
    public static <T> Id<T> of(String text) {
        return new Id<>(UUID.fromString(text.strip()));
    }

    @Override
    public int compareTo(Id<?> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
