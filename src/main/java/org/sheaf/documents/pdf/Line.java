package org.sheaf.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sheaf.text.Span;

/**
 * One line of a page.
 *
 * @param words of it
 * @param bold where they are bold, as positions of the words
 * @param page its page, from 0
 * @param flow number of the rows that it is read with, over all pages
 * @param whole whether these reach over the whole page
 * @param box where it stands
 */
record Line(String words, List<Span> bold, int page, int flow, boolean whole, Box box) {

    /** Copies the spans. */
    Line {
        bold = List.copyOf(bold);
    }

    /**
     * Where a line stands, in points from the page's top left corner.
     *
     * @param left of the first letter
     * @param right of the last letter
     * @param baseline on which the letters stand
     * @param size of the largest letters
     * @param firstWord how wide the first word is
     */
    record Box(float left, float right, float baseline, float size, float firstWord) {}

    /** The line that a row makes; what stands far apart is divided by a tab. */
    static Line of(Row row, int page, int flow, boolean whole) {
        StringBuilder words = new StringBuilder();
        List<Span> bold = new ArrayList<>();
        float firstWord = -1;
        Glyph last = null;
        for (Glyph next : letters(row)) {
            if (last != null && isTwice(last, next)) {
                bolden(bold, words.length() - last.text().length(), words.length());
                continue;
            }
            if (last != null) {
                divide(words, last, next);
            }
            if (firstWord < 0 && last != null && !words.isEmpty() && isBlank(words.charAt(words.length() - 1))) {
                firstWord = last.right() - row.left();
            }
            append(words, bold, next);
            last = next;
        }
        float wide = firstWord < 0 ? row.right() - row.left() : firstWord;
        return new Line(
                words.toString(),
                bold,
                page,
                flow,
                whole,
                new Box(row.left(), row.right(), row.baseline(), row.size(), wide));
    }

    /** From left to right; where chunks lie upon one another, letter by letter. */
    private static List<Glyph> letters(Row row) {
        List<Glyph> letters = new ArrayList<>();
        boolean upon = false;
        Chunk before = null;
        for (Chunk chunk : row.chunks()) {
            upon |= before != null && chunk.left() < before.right() - 0.3f * chunk.size();
            letters.addAll(chunk.glyphs());
            before = chunk;
        }
        if (upon) {
            letters.sort(Comparator.comparingDouble(Glyph::x));
        }
        return letters;
    }

    /** Letters that are drawn twice, a little apart, look bold. */
    private static boolean isTwice(Glyph last, Glyph next) {
        return last.text().equals(next.text())
                && Math.abs(next.x() - last.x()) < 0.3f * Math.max(1, last.width())
                && !next.isBlank();
    }

    private static void divide(StringBuilder words, Glyph last, Glyph next) {
        float gap = next.x() - last.right();
        boolean blank = words.isEmpty() || isBlank(words.charAt(words.length() - 1));
        if (gap >= Chunk.WIDE * next.size() && !next.isBlank()) {
            words.setLength(trimmed(words));
            words.append('\t');
        } else if (gap > next.gap() && !blank && !next.isBlank()) {
            words.append(' ');
        }
    }

    private static void append(StringBuilder words, List<Span> bold, Glyph next) {
        int start = words.length();
        if (next.isBlank()) {
            boolean again = words.isEmpty() || next.isTab() && isBlank(words.charAt(words.length() - 1));
            words.append(again ? "" : " ");
        } else {
            words.append(next.text());
        }
        if (next.bold()) {
            bolden(bold, start, words.length());
        }
    }

    private static void bolden(List<Span> bold, int start, int end) {
        int last = bold.size() - 1;
        if (start >= end) {
            return;
        }
        if (last >= 0 && bold.get(last).end() >= start) {
            bold.set(
                    last,
                    new Span(
                            bold.get(last).start(), Math.max(end, bold.get(last).end())));
        } else {
            bold.add(new Span(start, end));
        }
    }

    private static int trimmed(StringBuilder words) {
        int end = words.length();
        while (end > 0 && isBlank(words.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || Character.isWhitespace(c);
    }

    float size() {
        return box.size();
    }

    /** Whether the line begins with bold letters that end it, or end at a colon. */
    boolean beginsWithBoldName() {
        if (bold.isEmpty() || bold.get(0).start() > 0) {
            return false;
        }
        int end = bold.get(0).end();
        String rest = words.substring(end).strip();
        return rest.isEmpty()
                || rest.startsWith(":")
                || words.substring(0, end).strip().endsWith(":");
    }
}
