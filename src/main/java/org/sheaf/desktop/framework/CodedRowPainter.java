package org.sheaf.desktop.framework;

import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.TextLines;

/** Draws words that carry a code: a box to tick, who and where, and the words in what stands around them. */
public final class CodedRowPainter implements RowPainter<CodedRow> {

    /** Height of a row in pixels at 100 %. */
    public static final int HEIGHT = 88;

    /** How far the box reaches from the left, in pixels at 100 %. */
    static final int BOX = 40;

    private static final int MARGIN = 16;
    private static final int LINES = 3;
    private static final int SIDE = 16;

    private final Predicate<CodedRow> ticked;
    private final boolean boxes;

    /** Rows that can be ticked. */
    CodedRowPainter(Predicate<CodedRow> ticked) {
        this(ticked, true);
    }

    private CodedRowPainter(Predicate<CodedRow> ticked, boolean boxes) {
        this.ticked = ticked;
        this.boxes = boxes;
    }

    /** Rows that can only be read. */
    public static CodedRowPainter plain() {
        return new CodedRowPainter(row -> false, false);
    }

    @Override
    public void paint(Graphics2D g, CodedRow row, RowState state) {
        Palette palette = Palette.now();
        if (boxes) {
            box(g, ticked.test(row));
        }
        int x = Space.px(boxes ? BOX : MARGIN);
        int right = state.width() - Space.px(MARGIN);
        g.setFont(Type.SECOND_TITLE.font());
        g.setColor(palette.text());
        FontMetrics strong = g.getFontMetrics();
        int base = Space.px(9) + strong.getAscent();
        String speaker = TextLines.cut(row.context().speaker(), strong, (right - x) / 2);
        g.drawString(speaker, x, base);
        int after = x + strong.stringWidth(speaker) + Space.px(Space.SMALL);
        g.setFont(Type.SECOND.font());
        g.setColor(palette.second());
        g.drawString(TextLines.cut(row.context().where(), g.getFontMetrics(), Math.max(0, right - after)), after, base);
        new Flow(g, x, right, base + g.getFontMetrics().getHeight() + Space.px(3)).draw(row.context());
        if (!state.chosen() && !state.hovered()) {
            g.setColor(palette.hairline());
            g.fillRect(x, state.height() - 1, right - x, 1);
        }
    }

    private static void box(Graphics2D g, boolean on) {
        Palette palette = Palette.now();
        float side = Space.px((float) SIDE);
        float x = Space.px(14f);
        float y = Space.px(9f);
        RoundRectangle2D box = new RoundRectangle2D.Float(x, y, side, side, side / 3, side / 3);
        if (on) {
            g.setColor(palette.accent());
            g.fill(box);
            @Nullable Component none = null;
            int inset = Math.round((side - Space.px(12)) / 2);
            Icons.TICK.icon(12, palette.onAccent()).paintIcon(none, g, Math.round(x) + inset, Math.round(y) + inset);
        } else {
            g.setColor(palette.paper());
            g.fill(box);
            g.setColor(palette.border());
            g.draw(box);
        }
    }

    /** Words that flow over a few lines, some of them quieter. */
    private static final class Flow {
        private final Graphics2D g;
        private final FontMetrics metrics;
        private final int left;
        private final int right;
        private int x;
        private int y;
        private int line = 1;

        Flow(Graphics2D g, int left, int right, int baseline) {
            this.g = g;
            this.left = left;
            this.right = right;
            this.x = left;
            this.y = baseline;
            g.setFont(Type.SECOND.font());
            this.metrics = g.getFontMetrics();
        }

        void draw(CodedRow.Context context) {
            Palette palette = Palette.now();
            g.setColor(palette.second());
            boolean roomy = metrics.stringWidth(context.words()) < (right - left) * 2;
            words(roomy ? lastOf(context.before()) : "");
            g.setColor(palette.text());
            words("“" + context.words() + "”");
            g.setColor(palette.second());
            words(context.after());
        }

        /** As much of the end of what stands before as half a line holds, so that the quotation itself has room. */
        private String lastOf(String before) {
            String rest = before;
            while (metrics.stringWidth(rest) > (right - left) / 2) {
                int blank = rest.indexOf(' ');
                if (blank < 0) {
                    return "";
                }
                rest = rest.substring(blank + 1);
            }
            return rest.isEmpty() || rest.equals(before) ? rest : "… " + rest;
        }

        private void words(String text) {
            for (String word : text.isEmpty() ? new String[0] : text.split(" ")) {
                if (line > LINES) {
                    return;
                }
                int width = metrics.stringWidth(word);
                int edge = line == LINES ? right - metrics.stringWidth("…") : right;
                if (x > left && x + width > edge) {
                    if (line == LINES) {
                        g.drawString("…", x, y);
                        line++;
                        return;
                    }
                    x = left;
                    y += metrics.getHeight();
                    line++;
                }
                g.drawString(TextLines.cut(word, metrics, right - x), x, y);
                x += width + metrics.charWidth(' ');
            }
        }
    }

    @Override
    public String words(CodedRow row) {
        String text = Words.of(
                "framework.split.row",
                row.context().speaker(),
                row.context().where(),
                row.context().words());
        return ticked.test(row) ? Words.of("framework.split.row.ticked", text) : text;
    }
}
