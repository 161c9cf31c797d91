package org.sheaf.merge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Decision;
import org.sheaf.study.Standing;
import org.sheaf.text.Span;

/**
 * Which of two values stands when both copies changed one thing: the fuller one, told by the values alone. Clocks have no
 * part in it, so it comes out the same whoever merges, in whatever order, and however wrong a clock is.
 */
final class Order {

    private Order() {}

    /** Whether {@code one} stands against {@code other}. */
    static boolean stands(@Nullable Object one, @Nullable Object other) {
        return compare(one, other) >= 0;
    }

    private static int compare(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return one == other ? 0 : one == null ? -1 : 1;
        }
        if (one instanceof String a && other instanceof String b) {
            return fuller(a, b);
        }
        if (one instanceof Span a && other instanceof Span b) {
            return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : b.compareTo(a);
        }
        if (one instanceof Standing a && other instanceof Standing b) {
            return then(a.since().compareTo(b.since()), a, b);
        }
        if (one instanceof Decision a && other instanceof Decision b) {
            return then(a.when().compareTo(b.when()), a, b);
        }
        if (one instanceof Instant a && other instanceof Instant b) {
            return a.compareTo(b);
        }
        if (one instanceof Integer a && other instanceof Integer b) {
            return a.compareTo(b);
        }
        if (one instanceof Boolean a && other instanceof Boolean b) {
            return a.compareTo(b);
        }
        if (one instanceof Enum<?> a && other instanceof Enum<?> b) {
            return place(a) - place(b);
        }
        return fuller(one.toString(), other.toString());
    }

    /** The place of a value among those of its kind, in the order in which they are written. */
    private static int place(Enum<?> value) {
        return List.of(value.getDeclaringClass().getEnumConstants()).indexOf(value);
    }

    private static int then(int first, Object one, Object other) {
        return first != 0 ? first : fuller(one.toString(), other.toString());
    }

    private static int fuller(String one, String other) {
        return one.length() != other.length() ? Integer.compare(one.length(), other.length()) : one.compareTo(other);
    }
}
