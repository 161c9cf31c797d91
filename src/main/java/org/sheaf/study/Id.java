package org.sheaf.study;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    // Written out: what a record brings is made when first used, and every map of a study that opens asks for it.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Id<?> id && id.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
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
