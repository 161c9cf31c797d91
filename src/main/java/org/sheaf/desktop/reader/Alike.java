package org.sheaf.desktop.reader;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.text.Span;

/** Forgives what fast typing does to a name: letters left out, or one letter wrong, doubled or swapped with the next. */
final class Alike {

    private static final int LEAST = 3;
    private static final int LEAST_WITH_ERROR = 4;

    private Alike() {}

    /** The letters of a name that the query seems to mean; none when it means something else. Both are folded. */
    static List<Span> letters(String name, String query) {
        if (query.length() < LEAST) {
            return List.of();
        }
        List<Span> slip = slip(name, query);
        return slip.isEmpty() ? subsequence(name, query) : slip;
    }

    /** A word that begins like the query, but for one slip. */
    private static List<Span> slip(String name, String query) {
        if (query.length() < LEAST_WITH_ERROR) {
            return List.of();
        }
        for (int at = 0; at < name.length(); at++) {
            if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) {
                int end = slipEnd(name, at, query);
                if (end > at) {
                    return List.of(new Span(at, end));
                }
            }
        }
        return List.of();
    }

    /** Where the word's part that is one slip away from the query ends, or -1. */
    private static int slipEnd(String name, int from, String query) {
        int same = 0;
        while (same < query.length() && from + same < name.length() && query.charAt(same) == name.charAt(from + same)) {
            same++;
        }
        int n = from + same;
        // One wrong, one too many, one too few, two swapped.
        if (matches(name, n + 1, query, same + 1)) {
            return n + query.length() - same;
        }
        if (matches(name, n, query, same + 1)) {
            return n + query.length() - same - 1;
        }
        if (matches(name, n + 1, query, same)) {
            return n + 1 + query.length() - same;
        }
        boolean swapped = same + 1 < query.length()
                && n + 1 < name.length()
                && query.charAt(same) == name.charAt(n + 1)
                && query.charAt(same + 1) == name.charAt(n);
        return swapped && matches(name, n + 2, query, same + 2) ? n + query.length() - same : -1;
    }

    private static boolean matches(String name, int nameFrom, String query, int queryFrom) {
        return queryFrom <= query.length()
                && nameFrom <= name.length()
                && name.startsWith(query.substring(queryFrom), nameFrom);
    }

    /** The letters in their order, from the start of a word on, with few between them. */
    private static List<Span> subsequence(String name, String query) {
        for (int from = 0; from < name.length(); from++) {
            boolean start = from == 0 || !Character.isLetterOrDigit(name.charAt(from - 1));
            if (!start || name.charAt(from) != query.charAt(0)) {
                continue;
            }
            List<Span> found = follow(name, query, from);
            if (!found.isEmpty() && found.get(found.size() - 1).end() - from <= 2 * query.length() + 2) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Span> follow(String name, String query, int from) {
        List<Span> found = new ArrayList<>();
        int at = from;
        for (int i = 0; i < query.length(); i++) {
            int next = name.indexOf(query.charAt(i), at);
            if (next < 0) {
                return List.of();
            }
            int last = found.size() - 1;
            if (last >= 0 && found.get(last).end() == next) {
                found.set(last, new Span(found.get(last).start(), next + 1));
            } else {
                found.add(new Span(next, next + 1));
            }
            at = next + 1;
        }
        return found;
    }
}
