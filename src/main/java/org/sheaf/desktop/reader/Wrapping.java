package org.sheaf.desktop.reader;

import java.awt.Font;
import java.text.BreakIterator;
import java.util.Locale;
import org.sheaf.study.Lines;
import org.sheaf.text.Span;

/** Breaks blocks into visual lines: at their numbered lines where these have room, else wherever the width asks for it. */
final class Wrapping {

    private final String text;
    private final char[] drawn;
    private final Advances advances;
    private final float width;

    /**
     * For text that flows.
     *
     * @param drawn the text as it is drawn
     * @param width of the column, in pixels; at least one character goes into a line, however narrow
     */
    Wrapping(String text, char[] drawn, Advances advances, float width) {
        this.text = text;
        this.drawn = drawn;
        this.advances = advances;
        this.width = width;
    }

    /** One row a numbered line. */
    static void numbered(Span block, Lines lines, Rows rows) {
        int number = firstIn(block, lines);
        int before = rows.count();
        while (number <= lines.count() && lines.line(number).start() < block.end()) {
            Span line = lines.line(number);
            rows.add(line.start(), Math.min(line.end(), block.end()));
            rows.number(rows.count() - 1, number);
            number++;
        }
        if (rows.count() == before) {
            rows.add(block.start(), block.end());
        }
    }

    /** Whether every numbered line of a block has room in the width. */
    boolean fits(Span block, Lines lines) {
        for (int number = firstIn(block, lines);
                number <= lines.count() && lines.line(number).start() < block.end();
                number++) {
            Span line = lines.line(number);
            if (advances.shaped(drawn, line.start(), withoutBlanks(line.start(), Math.min(line.end(), block.end())))
                    > width) {
                return false;
            }
        }
        return true;
    }

    private static int firstIn(Span block, Lines lines) {
        int number = lines.count() == 0 ? 1 : lines.at(block.start());
        return number <= lines.count() && lines.line(number).start() < block.start() ? number + 1 : number;
    }

    /** Flowing rows; a number stands where its line begins. */
    void flowing(Span block, Lines lines, Rows rows) {
        int first = rows.count();
        int start = block.start();
        while (start < block.end()) {
            int end = text.indexOf('\n', start);
            end = end < 0 || end > block.end() ? block.end() : end;
            if (end > start) {
                wrap(start, end, rows);
            }
            start = end + 1;
        }
        if (rows.count() == first) {
            rows.add(block.start(), block.end());
        }
        int row = first;
        for (int number = firstIn(block, lines);
                number <= lines.count() && lines.line(number).start() < block.end();
                number++) {
            row = rows.at(lines.line(number).start(), row, rows.count());
            rows.number(row, number);
        }
    }

    private void wrap(int from, int to, Rows rows) {
        Breaks breaks = isPlain(from, to) ? this::plainBreak : new UnicodeBreaks(text.substring(from, to), from);
        int start = from;
        int end = from;
        float used = 0;
        while (end < to) {
            int next = Math.min(to, breaks.after(end, to));
            int words = withoutBlanks(end, next);
            float wide = advances.shaped(drawn, end, words);
            if (used + wide > width && end > start) {
                rows.add(start, end);
                start = end;
                used = 0;
            }
            if (wide > width) {
                int cut = fitting(start, words);
                if (cut < words) {
                    rows.add(start, cut);
                    start = cut;
                    end = cut;
                    used = 0;
                    continue;
                }
            }
            used += wide + advances.shaped(drawn, words, next);
            end = next;
        }
        rows.add(start, to);
    }

    private int withoutBlanks(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** How much of a word that is wider than the column goes into one line. */
    private int fitting(int from, int to) {
        int end = Graphemes.next(text, from);
        int next = end;
        while (next < to && advances.shaped(drawn, from, next) <= width) {
            end = next;
            next = Graphemes.next(text, next);
        }
        return Math.min(end, to);
    }

    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) >= 0x2E80) {
                return false;
            }
        }
        return !Font.textRequiresLayout(drawn, from, to);
    }

    private int plainBreak(int from, int to) {
        int at = from;
        while (at < to && !isBlank(text.charAt(at))) {
            char c = text.charAt(at++);
            if (breaksAfter(c) && at - 1 > from && at < to && Character.isLetter(text.charAt(at))) {
                return at;
            }
        }
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return Math.max(at, from + 1);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u2009' || c == '\u3000';
    }

    private static boolean breaksAfter(char c) {
        return c == '-' || c == '–' || c == '—' || c == '/' || c == '…';
    }

    /** Where a line may be broken. */
    private interface Breaks {
        /** The next place after {@code from}; at most {@code to}. */
        int after(int from, int to);
    }

    /** The breaks of scripts that do not put blanks between words. */
    private static final class UnicodeBreaks implements Breaks {

        private final BreakIterator iterator = BreakIterator.getLineInstance(Locale.ROOT);
        private final int offset;

        UnicodeBreaks(String paragraph, int offset) {
            this.offset = offset;
            iterator.setText(paragraph);
        }

        @Override
        public int after(int from, int to) {
            int next = iterator.following(from - offset);
            return next == BreakIterator.DONE ? to : next + offset;
        }
    }
}
