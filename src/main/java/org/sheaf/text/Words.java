package org.sheaf.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What counts as a word, everywhere in the program: a run of letters and digits with the marks upon them. An apostrophe or
 * a hyphen between two of them joins (“don't”, “twenty-two”), a point, comma or colon between digits too (“2.5”, “10:30”);
 * an ideograph is a word of its own. A clock in brackets, as in {@code [00:12:33]}, is a mark of the transcriber and no
 * word. Positions are UTF-16.
 */
public final class Words {

    private Words() {}

    /** The number of words of a text. Linear. */
    public static int count(CharSequence text) {
        return count(text, 0, text.length());
    }

    /** The number of words that begin in a span of a text. */
    public static int count(CharSequence text, Span span) {
        return count(text, span.start(), span.end());
    }

    /** The words that begin in a span of a text, in order. */
    public static List<Span> of(CharSequence text, Span within) {
        List<Span> words = new ArrayList<>();
        int at = within.start();
        while (at < within.end()) {
            if (text.charAt(at) == '[') {
                at = afterClock(text, at, within.end());
            } else if (startsWord(text, at, within.end())) {
                int end = end(text, at, within.end());
                words.add(new Span(at, end));
                at = end;
            } else {
                at++;
            }
        }
        return words;
    }

    private static int count(CharSequence text, int from, int to) {
        int words = 0;
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c == '[') {
                at = afterClock(text, at, to);
            } else if (startsWord(text, at, to)) {
                words++;
                at = end(text, at, to);
            } else {
                at++;
            }
        }
        return words;
    }

    private static boolean startsWord(CharSequence text, int at, int to) {
        char c = text.charAt(at);
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(codePoint(text, at, to));
    }

    /** The position after the word that begins at {@code at}. */
    private static int end(CharSequence text, int at, int to) {
        int first = codePoint(text, at, to);
        int next = at + Character.charCount(first);
        if (Character.isIdeographic(first)) {
            return next;
        }
        while (next < to) {
            int c = codePoint(text, next, to);
            int after = next + Character.charCount(c);
            boolean goesOn =
                    Character.isLetterOrDigit(c) && !Character.isIdeographic(c) || isUpon(c) || joins(text, next, to);
            if (!goesOn) {
                return next;
            }
            next = after;
        }
        return next;
    }

    /** Accents, underlining marks, soft hyphens and the like, which stand upon or inside a word. */
    private static boolean isUpon(int c) {
        if (c < 128 || c == 0x200B || c == 0xFEFF) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }

    private static boolean joins(CharSequence text, int at, int to) {
        if (at + 1 >= to || !startsWord(text, at + 1, to)) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '\'', '’', 'ʼ', '-', '‐', '‑' -> true;
            case '.', ',', ':' -> Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
            default -> false;
        };
    }

    /** The position after a clock in brackets, or after the bracket when there is none. */
    private static int afterClock(CharSequence text, int open, int to) {
        boolean colon = false;
        for (int at = open + 1; at < to && at < open + 40; at++) {
            char c = text.charAt(at);
            if (c == ']') {
                return colon ? at + 1 : open + 1;
            }
            colon |= c == ':';
            // A range of two clocks, and the backslash Markdown puts before the closing bracket, belong to it.
            if (!(c >= '0' && c <= '9') && ":.,->\\ ".indexOf(c) < 0) {
                return open + 1;
            }
        }
        return open + 1;
    }

    private static int codePoint(CharSequence text, int at, int to) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c) && at + 1 < to && Character.isLowSurrogate(text.charAt(at + 1))) {
            return Character.toCodePoint(c, text.charAt(at + 1));
        }
        return c;
    }
}
