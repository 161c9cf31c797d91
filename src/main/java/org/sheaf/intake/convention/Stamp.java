package org.sheaf.intake.convention;

import org.jspecify.annotations.Nullable;
import org.sheaf.intake.format.Line;
import org.sheaf.intake.format.StyledText;

/**
 * A time stamp in a text: {@code [00:12]}, {@code (1:02:03)}, {@code \[12:33.18\]}, {@code #00:00:03-0#}, {@code 0:33}, or
 * the first of a range {@code [00:43.810 --> 00:47.850]}.
 *
 * @param start its first position, bracket included
 * @param end the position after it, bracket included
 * @param millis on the recording
 * @param enclosed whether it stands in brackets or number signs
 */
record Stamp(int start, int end, long millis, boolean enclosed) {

    /** The stamp that begins at {@code from}, if there is one that ends before {@code to}. */
    static @Nullable Stamp at(CharSequence text, int from, int to) {
        Scan scan = new Scan(text, from, to);
        return scan.stamp();
    }

    /** The stamp that is all there is on a line, if one is. */
    static @Nullable Stamp filling(StyledText styled, int line) {
        Line of = styled.lines().get(line);
        int from = of.start();
        int to = of.end();
        while (from < to && StyledText.isBlank(styled.text().charAt(from))) {
            from++;
        }
        while (to > from && StyledText.isBlank(styled.text().charAt(to - 1))) {
            to--;
        }
        Stamp stamp = at(styled.text(), from, to);
        return stamp != null && stamp.end() == to ? stamp : null;
    }

    private static final class Scan {
        private final CharSequence text;
        private final int from;
        private final int to;
        private int at;

        Scan(CharSequence text, int from, int to) {
            this.text = text;
            this.from = from;
            this.to = to;
            this.at = from;
        }

        @Nullable
        Stamp stamp() {
            if (at >= to) {
                return null;
            }
            char close = opening();
            boolean hash = skip('#');
            long millis = clock(hash);
            if (millis < 0) {
                return null;
            }
            if (range() && clock(hash) < 0) {
                return null;
            }
            if (hash && !skip('#')) {
                return null;
            }
            if (close != 0) {
                skip('\\');
                return skip(close) ? new Stamp(from, at, millis, true) : null;
            }
            boolean alone = at >= to || Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ':';
            return hash || alone ? new Stamp(from, at, millis, hash) : null;
        }

        /** Passes an opening bracket and gives the one that must close, or 0. */
        private char opening() {
            int before = at;
            skip('\\');
            int found = at < to ? "[({<".indexOf(text.charAt(at)) : -1;
            if (found < 0) {
                at = before;
                return 0;
            }
            at++;
            return "])}>".charAt(found);
        }

        /** Reads {@code h:mm:ss} or {@code mm:ss} with fractions; negative when there is none. */
        private long clock(boolean tenths) {
            int first = number(3);
            if (first < 0 || !skip(':')) {
                return -1;
            }
            int second = two();
            if (second < 0) {
                return -1;
            }
            long seconds = first * 60L + second;
            if (at + 1 < to && text.charAt(at) == ':' && isDigit(text.charAt(at + 1))) {
                at++;
                int third = two();
                if (third < 0) {
                    return -1;
                }
                seconds = seconds * 60 + third;
            }
            return seconds * 1000 + fraction(tenths);
        }

        private int fraction(boolean tenths) {
            boolean opens = at + 1 < to
                    && (text.charAt(at) == '.' || text.charAt(at) == ',' || tenths && text.charAt(at) == '-')
                    && isDigit(text.charAt(at + 1));
            if (!opens) {
                return 0;
            }
            at++;
            int start = at;
            int value = number(3);
            int digits = at - start;
            return digits == 1 ? value * 100 : digits == 2 ? value * 10 : value;
        }

        /** Passes the arrow or dash of a range. */
        private boolean range() {
            int before = at;
            skipAll(" ");
            int arrow = at;
            skipAll("-–>");
            boolean found = at > arrow;
            skipAll(" ");
            if (found && at < to && isDigit(text.charAt(at))) {
                return true;
            }
            at = before;
            return false;
        }

        private void skipAll(String these) {
            while (at < to && these.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private int two() {
            int start = at;
            int value = number(2);
            return at - start == 2 && value < 60 ? value : -1;
        }

        private int number(int digits) {
            int start = at;
            int value = 0;
            while (at < to && at - start < digits && isDigit(text.charAt(at))) {
                value = value * 10 + text.charAt(at++) - '0';
            }
            return at == start ? -1 : value;
        }

        private boolean skip(char wanted) {
            boolean there = at < to && text.charAt(at) == wanted;
            at += there ? 1 : 0;
            return there;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
