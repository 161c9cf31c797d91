package org.sheaf.identity.leaks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheaf.text.Folding;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/**
 * Between which words a writing still stands in the study after everything was replaced: there it is the word, not the name, or was
 * left on purpose, and there it may leave. Filled once, then read by any thread.
 */
final class Surroundings {

    private static final int NEAR = 60;

    private final Map<String, Set<String>> before = new HashMap<>();
    private final Map<String, Set<String>> after = new HashMap<>();

    /** Notes that it stands there and may. */
    void allow(String form, String text, Span span) {
        before.computeIfAbsent(form, f -> new HashSet<>()).add(wordBefore(text, span));
        after.computeIfAbsent(form, f -> new HashSet<>()).add(wordAfter(text, span));
    }

    /** Whether the words around it are ones between which it may stand; where a text is cut off, one side tells. */
    boolean allows(String form, String text, Span span) {
        Set<String> befores = before.get(form);
        Set<String> afters = after.get(form);
        if (befores == null || afters == null) {
            return false;
        }
        String left = wordBefore(text, span);
        String right = wordAfter(text, span);
        if (left.isEmpty() && right.isEmpty()) {
            return befores.contains("") && afters.contains("");
        }
        return (left.isEmpty() || befores.contains(left)) && (right.isEmpty() || afters.contains(right));
    }

    private static String wordBefore(String text, Span span) {
        int from = Math.max(0, span.start() - NEAR);
        List<Span> words = Words.of(text, new Span(from, span.start()));
        return words.isEmpty()
                ? ""
                : Folding.letters(words.get(words.size() - 1).of(text));
    }

    private static String wordAfter(String text, Span span) {
        int to = Math.min(text.length(), span.end() + NEAR);
        List<Span> words = Words.of(text, new Span(span.end(), to));
        return words.isEmpty() ? "" : Folding.letters(words.get(0).of(text));
    }
}
