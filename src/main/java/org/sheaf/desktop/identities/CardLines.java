package org.sheaf.desktop.identities;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;

/**
 * Words of several looks, broken to a width.
 *
 * @param lines each with its runs from left to right
 */
record CardLines(List<List<Run>> lines) {

    /** How words look. */
    enum Look {
        PLAIN,
        /** A name that stays. */
        NAME,
        /** A name that goes. */
        OLD,
        /** What stands there then. */
        NEW
    }

    /** Words in one look. */
    record Piece(String words, Look look) {}

    /**
     * A part of a line.
     *
     * @param x from the line's beginning, in pixels
     * @param wide in pixels
     */
    record Run(String words, Look look, int x, int wide) {}

    /** Copies the lines. */
    CardLines {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /**
     * Breaks pieces at blanks.
     *
     * @param plain of what is read
     * @param strong of a name and what stands there then
     * @param width in pixels
     */
    static CardLines of(List<Piece> pieces, FontMetrics plain, FontMetrics strong, int width) {
        Breaking breaking = new Breaking(Math.max(1, width));
        for (Piece piece : pieces) {
            FontMetrics metrics = piece.look == Look.NEW || piece.look == Look.NAME ? strong : plain;
            for (String word : piece.words.split("(?<= )", -1)) {
                breaking.add(word, piece.look, metrics);
            }
        }
        return new CardLines(breaking.lines);
    }

    /** Lines under way; a word goes on in the next one where it does not fit. */
    private static final class Breaking {
        private final int width;
        private final List<List<Run>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        private int x;

        Breaking(int width) {
            this.width = width;
        }

        void add(String word, Look look, FontMetrics metrics) {
            if (word.isEmpty()) {
                return;
            }
            int bare = metrics.stringWidth(word.stripTrailing());
            if (x > 0 && x + bare > width) {
                lines.add(new ArrayList<>());
                x = 0;
            }
            List<Run> line = lines.get(lines.size() - 1);
            Run last = line.isEmpty() ? null : line.get(line.size() - 1);
            int wide = metrics.stringWidth(word);
            if (last != null && last.look == look) {
                String both = last.words + word;
                int whole = metrics.stringWidth(both);
                line.set(line.size() - 1, new Run(both, look, last.x, whole));
                x = last.x + whole;
            } else {
                line.add(new Run(word, look, x, wide));
                x += wide;
            }
        }
    }
}
