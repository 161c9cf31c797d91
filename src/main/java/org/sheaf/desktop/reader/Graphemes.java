package org.sheaf.desktop.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader takes for one character: never half a surrogate pair, a letter without its accents, half a flag. */
final class Graphemes {

    private static final Pattern ONE = Pattern.compile("\\X");
    /** Below this every character stands for itself, but for a carriage return before a line feed. */
    private static final char SIMPLE = 0x300;
    /** The longest cluster looked at, in UTF-16 positions: a family of emoji has 11. */
    private static final int REACH = 64;

    private Graphemes() {}

    /** The position after the character at {@code position}; the end of the text when there is none. */
    static int next(CharSequence text, int position) {
        int length = text.length();
        if (position >= length - 1) {
            return length;
        }
        if (text.charAt(position) < SIMPLE && text.charAt(position + 1) < SIMPLE && text.charAt(position) != '\r') {
            return position + 1;
        }
        Matcher matcher = ONE.matcher(text).region(position, Math.min(length, position + REACH));
        return matcher.lookingAt() ? Math.max(position + 1, matcher.end()) : position + 1;
    }

    /** The position of the character before {@code position}; 0 when there is none. */
    static int previous(CharSequence text, int position) {
        return position <= 0 ? 0 : floor(text, position - 1);
    }

    /** The position itself, or the start of the character it would split. */
    static int floor(CharSequence text, int position) {
        if (position <= 0) {
            return 0;
        }
        if (position >= text.length()) {
            return text.length();
        }
        int from = position;
        int least = Math.max(0, position - REACH);
        while (from > least && !isSafe(text, from)) {
            from--;
        }
        int at = from;
        while (at < position) {
            int next = next(text, at);
            if (next > position) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** Whether a character certainly begins here. */
    private static boolean isSafe(CharSequence text, int at) {
        char here = text.charAt(at);
        char before = text.charAt(at - 1);
        return here < SIMPLE && before < SIMPLE && !(here == '\n' && before == '\r');
    }

    /** The position itself, or the end of the character it would split. */
    static int ceiling(CharSequence text, int position) {
        int floor = floor(text, position);
        return floor == position ? position : next(text, floor);
    }
}
