package org.sheaf.desktop.reader;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import org.sheaf.desktop.theme.Figures;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.study.Block;

/** Paints line numbers, speakers and times. */
final class GutterPainter {

    private static final int BEFORE_TEXT = 6;
    private static final int TIME_BELOW = 15;
    private static final int RIBBON_WIDE = 7;
    private static final int RIBBON_HIGH = 11;

    private final Scene scene;

    GutterPainter(Scene scene) {
        this.scene = scene;
    }

    void paint(Graphics2D g, int firstRow, int lastRow) {
        ReaderLayout layout = scene.layout();
        int block = -1;
        for (int row = firstRow; row <= lastRow; row++) {
            int baseline = layout.baseline(row);
            number(g, row, baseline);
            if (scene.bookmarks().in(row)) {
                bookmark(g, baseline);
            }
            int here = layout.blockOfRow(row);
            if (here != block) {
                block = here;
                if (!scene.model().isSpoken()) {
                    continue;
                }
                speaker(g, block, layout.baseline(layout.firstRow(block)));
            }
        }
    }

    /** A ribbon at the left edge of the numbers. */
    private void bookmark(Graphics2D g, int baseline) {
        int left = scene.layout().columns().bookmark();
        int top = baseline - Space.px(RIBBON_HIGH) + Space.px(1);
        int right = left + Space.px(RIBBON_WIDE);
        int bottom = top + Space.px(RIBBON_HIGH);
        int notch = Space.px(RIBBON_WIDE) / 2;
        g.setColor(scene.palette().second());
        Type.smoothShapes(g, true);
        g.fillPolygon(
                new int[] {left, right, right, left + notch, left},
                new int[] {top, top, bottom, bottom - notch, bottom},
                5);
        Type.smoothShapes(g, false);
    }

    private void number(Graphics2D g, int row, int baseline) {
        String number =
                numbers(scene.layout().rows().number(row), scene.layout().rows().lastNumber(row));
        if (!number.isEmpty()) {
            g.setFont(Type.SMALL.font());
            g.setColor(scene.palette().hint());
            Figures.drawRight(g, number, scene.layout().columns().numberRight(), baseline);
        }
    }

    /** One number, or the first and the end of the last, as in 412–3. */
    static String numbers(int first, int last) {
        if (first == 0) {
            return "";
        }
        String from = String.valueOf(first);
        String to = String.valueOf(last);
        if (first == last) {
            return from;
        }
        int same = 0;
        while (from.length() == to.length() && from.charAt(same) == to.charAt(same)) {
            same++;
        }
        return from + "–" + to.substring(same);
    }

    private void speaker(Graphics2D g, int index, int baseline) {
        Palette palette = scene.palette();
        Columns columns = scene.layout().columns();
        Block block = scene.layout().block(index);
        int above = scene.layout().labelAbove(index);
        int room = above > 0 ? columns.textWidth() : columns.text() - columns.speaker() - Space.px(BEFORE_TEXT);
        boolean asks = scene.model().asks(block);
        boolean back = scene.model().stepsBack(block);
        Font font = asks || back ? Type.BODY.font() : Type.TITLE.font();
        g.setFont(font);
        g.setColor(back ? palette.hint() : asks ? palette.second() : palette.text());
        g.drawString(
                shortened(scene.model().person(block), g.getFontMetrics(), room),
                columns.speaker(),
                above > 0 ? scene.layout().top(index) - Space.px(BEFORE_TEXT) : baseline);
        String time = scene.model().time(block);
        if (!time.isEmpty() && above == 0) {
            g.setFont(Type.SMALL.font());
            g.setColor(palette.hint());
            Figures.draw(g, time, columns.speaker(), baseline + Space.px(TIME_BELOW));
        }
    }

    /** The text, or as much of it as there is room for, with an ellipsis. */
    static String shortened(String text, FontMetrics metrics, int room) {
        if (metrics.stringWidth(text) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && metrics.stringWidth(text.substring(0, end).stripTrailing() + "…") > room) {
            end = Graphemes.previous(text, end);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
