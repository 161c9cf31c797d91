package org.sheaf.desktop.reader;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.font.TextHitInfo;
import java.awt.font.TextLayout;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/** Where the characters of one visual line stand. Positions count from the line's first character, x from its left edge. */
sealed interface LineShape {

    /**
     * A stretch of one line, in pixels from its left edge.
     *
     * @param from left
     * @param to right, at least {@code from}
     */
    record Run(float from, float to) {}

    /** Where the caret before a character stands. */
    float x(int position);

    /** The caret position nearest to a place. */
    int nearest(float x);

    /** The stretches that the characters cover, left to right; more than one where directions mix. */
    List<Run> runs(int from, int to);

    /** Draws the line. */
    void draw(Graphics2D g, float x, float baseline);

    /** Whether it reads from left to right. */
    boolean leftToRight();

    /** Characters that stand one after the other in the order of the text. */
    final class Plain implements LineShape {

        private final char[] text;
        private final int start;
        private final float[] edges;

        Plain(char[] text, int start, int end, Advances advances) {
            this.text = text;
            this.start = start;
            this.edges = new float[end - start + 1];
            for (int i = start; i < end; i++) {
                edges[i - start + 1] = edges[i - start] + advances.of(text[i]);
            }
        }

        @Override
        public float x(int position) {
            return edges[Math.max(0, Math.min(edges.length - 1, position))];
        }

        @Override
        public int nearest(float x) {
            int low = 0;
            int high = edges.length - 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if ((edges[middle] + edges[middle + 1]) / 2 <= x) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        @Override
        public List<Run> runs(int from, int to) {
            return List.of(new Run(x(from), x(Math.max(from, to))));
        }

        @Override
        public void draw(Graphics2D g, float x, float baseline) {
            // drawChars rounds to whole pixels; the line's left edge is one.
            g.drawChars(text, start, edges.length - 1, Math.round(x), Math.round(baseline));
        }

        @Override
        public boolean leftToRight() {
            return true;
        }
    }

    /** Characters that combine, change shape or run from right to left. */
    final class Shaped implements LineShape {

        private final TextLayout layout;
        private final int length;
        private final float indent;

        /**
         * Shapes a line that is not empty.
         *
         * @param width of the column; a line that runs from right to left starts at its right edge
         */
        Shaped(char[] text, int start, int end, Advances advances, float width) {
            AttributedString string = new AttributedString(new String(text, start, end - start));
            string.addAttribute(TextAttribute.FONT, advances.font());
            this.layout = new TextLayout(string.getIterator(), advances.context());
            this.length = end - start;
            this.indent = layout.isLeftToRight() ? 0 : Math.max(0, width - layout.getVisibleAdvance());
        }

        @Override
        public float x(int position) {
            int at = Math.max(0, Math.min(length, position));
            TextHitInfo hit = at == length ? TextHitInfo.trailing(length - 1) : TextHitInfo.leading(at);
            return indent + layout.getCaretInfo(hit)[0];
        }

        @Override
        public int nearest(float x) {
            return layout.hitTestChar(x - indent, 0).getInsertionIndex();
        }

        @Override
        public List<Run> runs(int from, int to) {
            List<Run> runs = new ArrayList<>();
            if (from < to) {
                Rectangle2D box = new Rectangle2D.Float(0, 0, layout.getAdvance(), 1);
                Shape shape = layout.getLogicalHighlightShape(from, Math.min(to, length), box);
                collect(shape, runs);
            }
            runs.sort((a, b) -> Float.compare(a.from, b.from));
            return runs;
        }

        private void collect(Shape shape, List<Run> into) {
            float[] c = new float[6];
            float low = Float.MAX_VALUE;
            float high = -Float.MAX_VALUE;
            for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
                int kind = path.currentSegment(c);
                if (kind == PathIterator.SEG_MOVETO && high > low) {
                    into.add(new Run(indent + low, indent + high));
                    low = Float.MAX_VALUE;
                    high = -Float.MAX_VALUE;
                }
                if (kind != PathIterator.SEG_CLOSE) {
                    low = Math.min(low, c[0]);
                    high = Math.max(high, c[0]);
                }
            }
            if (high > low) {
                into.add(new Run(indent + low, indent + high));
            }
        }

        @Override
        public void draw(Graphics2D g, float x, float baseline) {
            layout.draw(g, x + indent, baseline);
        }

        @Override
        public boolean leftToRight() {
            return layout.isLeftToRight();
        }
    }
}
