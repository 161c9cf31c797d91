package org.sheaf.identity.scanning;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.sheaf.text.Span;

/** Stretches of a text that do not overlap. */
final class Taken {

    private final NavigableMap<Integer, Integer> spans = new TreeMap<>();

    /** Takes a stretch; false where one that overlaps was taken before. */
    boolean take(Span span) {
        boolean free = over(span).isEmpty();
        if (free) {
            spans.put(span.start(), span.end());
        }
        return free;
    }

    /** The last stretch that overlaps. */
    Optional<Span> over(Span span) {
        Map.Entry<Integer, Integer> before = spans.lowerEntry(span.end());
        return before == null || before.getValue() <= span.start()
                ? Optional.empty()
                : Optional.of(new Span(before.getKey(), before.getValue()));
    }
}
