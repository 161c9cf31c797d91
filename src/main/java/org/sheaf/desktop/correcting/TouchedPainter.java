package org.sheaf.desktop.correcting;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.TextLines;
import org.sheaf.study.Code;

/** Draws a quotation with its code and coder, its words as they are and as they become. */
final class TouchedPainter implements RowPainter<TouchedRow> {

    /** The height of a row, in pixels at 100 %. */
    static final int HEIGHT = 104;

    private final boolean several;

    /** Draws rows; those of several transcripts name theirs. */
    TouchedPainter(boolean several) {
        this.several = several;
    }

    @Override
    public void paint(Graphics2D g, TouchedRow row, RowState state) {
        Palette palette = Palette.now();
        int left = Space.px(20);
        int right = state.width() - Space.px(16);
        g.setFont(Type.SECOND.font());
        String beside = several ? row.transcript().name() : row.coder();
        int besideWidth = Math.min(g.getFontMetrics().stringWidth(beside), (right - left) / 2);
        int baseline = Space.px(18);
        g.setColor(palette.second());
        g.drawString(TextLines.cut(beside, g.getFontMetrics(), besideWidth), right - besideWidth, baseline);
        codes(g, row, left, right - besideWidth - Space.px(10));
        g.setFont(Type.BODY.font());
        FontMetrics metrics = g.getFontMetrics();
        g.setColor(palette.second());
        List<String> before = TextLines.wrap(row.before(), metrics, right - left, 2);
        int next = lines(g, before, left, Space.px(38), row.lost());
        if (row.lost()) {
            g.setColor(palette.bad());
            g.setFont(Type.TITLE.font());
            g.drawString(Words.of("correct.lost"), left, next);
        } else {
            g.setColor(palette.text());
            lines(g, TextLines.wrap("→ " + row.after(), metrics, right - left, 2), left, next, false);
        }
        g.setColor(palette.hairline());
        g.fillRect(left, state.height() - 1, right - left, 1);
    }

    private static void codes(Graphics2D g, TouchedRow row, int left, int right) {
        int at = left;
        for (Code code : row.codes()) {
            if (at + Space.px(10) < right) {
                float side = Space.px(9f);
                g.setColor(CodeColours.shown(code.colour(), Palette.now()));
                g.fill(new RoundRectangle2D.Float(at, Space.px(9.5f), side, side, side / 2, side / 2));
                at += Space.px(13);
            }
        }
        g.setFont(Type.SECOND_TITLE.font());
        g.setColor(Palette.now().text());
        String names = row.codes().isEmpty() ? Words.of("correct.uncoded") : row.codeNames();
        if (right - at > Space.px(20)) {
            g.drawString(TextLines.cut(names, g.getFontMetrics(), right - at), at + Space.px(2), Space.px(18));
        }
    }

    private static int lines(Graphics2D g, List<String> lines, int left, int first, boolean struck) {
        FontMetrics metrics = g.getFontMetrics();
        int baseline = first;
        for (String line : lines) {
            g.drawString(line, left, baseline);
            if (struck) {
                double y = baseline - metrics.getAscent() * 0.32;
                g.draw(new Line2D.Double(left, y, left + metrics.stringWidth(line), y));
            }
            baseline += metrics.getHeight();
        }
        return baseline + Space.px(1);
    }

    @Override
    public String words(TouchedRow row) {
        String codes = row.codes().isEmpty() ? Words.of("correct.uncoded") : row.codeNames();
        return row.lost()
                ? Words.of("correct.row.lost", codes, row.coder(), row.before())
                : Words.of("correct.row", codes, row.coder(), row.before(), row.after());
    }

    @Override
    public String tip(TouchedRow row) {
        return words(row);
    }
}
