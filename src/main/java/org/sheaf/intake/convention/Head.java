package org.sheaf.intake.convention;

import org.jspecify.annotations.Nullable;
import org.sheaf.intake.format.StyledText;

/**
 * The beginning of a line, read as a possible name with what divides it from the rest.
 *
 * @param labelStart first position of the name
 * @param labelEnd position after the name
 * @param divider what follows it
 * @param after position after divider and stamp, where speech may begin
 * @param millis of a time stamp before or after the name, or -1
 */
record Head(int labelStart, int labelEnd, Divider divider, int after, long millis) {

    /** What divides a name from what follows. */
    enum Divider {
        COLON,
        STAMP,
        TAB,
        GAP,
        END
    }

    /** A longer beginning is no name. */
    private static final int LONGEST = 60;

    private static final String NOT_IN_NAMES = "?!;\"“”„«»…=|*_<>{}~^\n";

    /** Reads the beginning of {@code text} between two positions; null when no name can stand there. */
    static @Nullable Head at(CharSequence text, int from, int to) {
        return new Scan(text, from, to).head();
    }

    /** The name with its blanks made single. */
    String label(String text) {
        return clean(text.substring(labelStart, labelEnd));
    }

    /** A name as a label: single blanks, nothing around it, Markdown's backslashes gone. */
    static String clean(String name) {
        boolean plain = true;
        for (int i = 0; plain && i < name.length(); i++) {
            char c = name.charAt(i);
            plain = c != '\\'
                    && !(StyledText.isBlank(c) && (c != ' ' || i + 1 < name.length() && name.charAt(i + 1) == ' '));
        }
        return plain
                ? name.strip()
                : name.replace("\\", "")
                        .replaceAll("[\\s\\u00A0\\u200B\\uFEFF]+", " ")
                        .strip();
    }

    private static final class Scan {
        private final CharSequence text;
        private final int to;
        private final int start;
        private long millis = -1;

        Scan(CharSequence text, int from, int to) {
            this.text = text;
            this.to = to;
            int at = skipBlanks(from);
            Stamp lead = Stamp.at(text, at, to);
            if (lead != null) {
                millis = lead.millis();
                at = skipBlanks(lead.end());
                if (at < to && "-–|·".indexOf(text.charAt(at)) >= 0) {
                    at = skipBlanks(at + 1);
                }
            }
            start = at;
        }

        private int skipBlanks(int from) {
            int at = from;
            while (at < to && StyledText.isBlank(text.charAt(at))) {
                at++;
            }
            return at;
        }

        @Nullable
        Head head() {
            if (start >= to || !startsName(text.charAt(start))) {
                return null;
            }
            int last = Math.min(to, start + LONGEST);
            for (int at = start; at < last; at++) {
                char c = text.charAt(at);
                if (c == ':' || c == '：') {
                    return colon(at);
                } else if (c == '\t' || c == ' ' && at + 1 < to && StyledText.isBlank(text.charAt(at + 1))) {
                    return gap(at);
                } else if ((c == '[' || c == '(' || c == '\\' || c == '#') && at > start) {
                    Stamp stamp = Stamp.at(text, at, to);
                    if (stamp != null) {
                        return stamped(at, stamp);
                    }
                } else if (NOT_IN_NAMES.indexOf(c) >= 0 && !joins(at)) {
                    return null;
                }
            }
            return last == to ? new Head(start, trimmed(to), Divider.END, to, millis) : null;
        }

        private static boolean startsName(char c) {
            return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '$';
        }

        /** An underscore between letters or digits, as in {@code SPEAKER_00}. */
        private boolean joins(int at) {
            return text.charAt(at) == '_'
                    && at > start
                    && at + 1 < to
                    && Character.isLetterOrDigit(text.charAt(at - 1))
                    && Character.isLetterOrDigit(text.charAt(at + 1));
        }

        private int trimmed(int end) {
            int at = end;
            while (at > start && StyledText.isBlank(text.charAt(at - 1))) {
                at--;
            }
            return at;
        }

        private @Nullable Head colon(int at) {
            if (at == start) {
                return null;
            }
            char next = at + 1 < to ? text.charAt(at + 1) : ' ';
            if (next == '/' || next == '\\' && at - start == 1) {
                return null; // an address, or a path on a disk
            }
            boolean clock = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(next);
            return clock ? clock(at) : behindColon(trimmed(at), at + 1);
        }

        /** The colon of a bare clock behind the name: {@code Name 0:33}, {@code Name 0:33: text}. */
        private @Nullable Head clock(int colon) {
            int first = colon;
            while (first > start && Character.isDigit(text.charAt(first - 1))) {
                first--;
            }
            Stamp stamp =
                    first > start && StyledText.isBlank(text.charAt(first - 1)) ? Stamp.at(text, first, to) : null;
            if (stamp == null) {
                return null;
            }
            Head head = stamped(first, stamp);
            // A clock without brackets in the middle of words is part of them.
            boolean partOfWords = head.divider == Divider.STAMP && skipBlanks(head.after) < to;
            return partOfWords ? null : head;
        }

        private Head stamped(int labelEnd, Stamp stamp) {
            millis = stamp.millis();
            int at = skipBlanks(stamp.end());
            return at < to && text.charAt(at) == ':'
                    ? behindColon(trimmed(labelEnd), at + 1)
                    : new Head(start, trimmed(labelEnd), Divider.STAMP, stamp.end(), millis);
        }

        private Head behindColon(int labelEnd, int after) {
            int at = skipBlanks(after);
            Stamp stamp = Stamp.at(text, at, to);
            if (stamp != null) {
                millis = stamp.millis();
                return new Head(start, labelEnd, Divider.COLON, stamp.end(), millis);
            }
            return new Head(start, labelEnd, Divider.COLON, after, millis);
        }

        /** A tab, or two blanks and more, behind the name. */
        private Head gap(int at) {
            int next = skipBlanks(at);
            if (next < to && text.charAt(next) == ':') {
                return behindColon(at, next + 1);
            }
            boolean tab = false;
            for (int i = at; i < next; i++) {
                tab |= text.charAt(i) == '\t';
            }
            Stamp stamp = Stamp.at(text, next, to);
            if (stamp != null) {
                if (tab && stamp.end() < to && text.charAt(stamp.end()) == '\t') {
                    return new Head(start, at, Divider.TAB, stamp.end() + 1, stamp.millis());
                }
                Head head = stamped(at, stamp);
                return head.divider == Divider.STAMP && !stamp.enclosed() && skipBlanks(stamp.end()) < to
                        ? new Head(start, at, tab ? Divider.TAB : Divider.GAP, next, -1)
                        : head;
            }
            return new Head(start, at, tab ? Divider.TAB : Divider.GAP, next, millis);
        }
    }
}
