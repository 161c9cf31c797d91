package org.sheaf.desktop.reconcile;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Figures;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.TextLines;
import org.sheaf.reconcile.passages.Kind;

/** Draws the lines of the list: a kind with its count, or a place with what is in question there. EDT only. */
final class LinePainter implements RowPainter<Row> {

    private static final int LEFT = 16;
    private static final int AFTER_SIGN = 8;

    @Override
    public void paint(Graphics2D g, Row row, RowState state) {
        if (row instanceof Row.KindRow kind) {
            paint(g, kind, state);
        } else if (row instanceof Row.Line line) {
            paint(g, line, state);
        }
    }

    private static void paint(Graphics2D g, Row.KindRow kind, RowState state) {
        Palette palette = Palette.now();
        int middle = state.height() / 2;
        var chevron = (kind.folded() ? Icons.CHEVRON_RIGHT : Icons.CHEVRON_DOWN).icon(12, palette.second());
        chevron.paintIcon(null, g, Space.px(LEFT), middle - chevron.getIconHeight() / 2);
        int left = Space.px(LEFT) + chevron.getIconWidth() + Space.px(AFTER_SIGN);
        int right = state.width() - Space.px(LEFT);
        g.setFont(Type.SECOND.font());
        g.setColor(palette.second());
        String count = String.valueOf(kind.count());
        int wide = g.getFontMetrics().stringWidth(count);
        Figures.drawRight(g, count, right, baseline(g, middle));
        g.setFont(Type.SECOND_TITLE.font());
        g.setColor(palette.text());
        String cut = TextLines.cut(word(kind), g.getFontMetrics(), right - left - wide - Space.px(Space.SMALL));
        g.drawString(cut, left, baseline(g, middle));
    }

    private static void paint(Graphics2D g, Row.Line line, RowState state) {
        Palette palette = Palette.now();
        RowSign sign = new RowSign(line.state(), state.chosen());
        Font upper = state.chosen() ? Type.TITLE.font() : Type.BODY.font();
        FontMetrics first = g.getFontMetrics(upper);
        FontMetrics second = g.getFontMetrics(Type.SECOND.font());
        int top = (state.height() - first.getHeight() - second.getHeight()) / 2;
        sign.paintIcon(null, g, Space.px(LEFT), top + (first.getHeight() - sign.getIconHeight()) / 2);
        int left = Space.px(LEFT) + sign.getIconWidth() + Space.px(AFTER_SIGN);
        int room = state.width() - left - Space.px(LEFT);
        g.setFont(upper);
        g.setColor(palette.text());
        g.drawString(TextLines.cut(line.where(), first, room), left, top + first.getAscent());
        g.setFont(Type.SECOND.font());
        g.setColor(palette.second());
        g.drawString(TextLines.cut(line.what(), second, room), left, top + first.getHeight() + second.getAscent());
    }

    private static int baseline(Graphics2D g, int middle) {
        FontMetrics metrics = g.getFontMetrics();
        return middle - metrics.getHeight() / 2 + metrics.getAscent();
    }

    /** A kind as the window calls it. */
    private static String word(Row.KindRow row) {
        boolean many = row.kind() == Kind.NOT_ALL && row.coders() > 2;
        return Words.of("reconcile.kind." + row.kind().name().toLowerCase(Locale.ROOT) + (many ? ".many" : ""));
    }

    @Override
    public String words(Row row) {
        if (row instanceof Row.KindRow kind) {
            return Words.of(
                    kind.folded() ? "reconcile.row.folded" : "reconcile.row.kind",
                    word(kind),
                    kind.count(),
                    kind.open());
        }
        Row.Line line = (Row.Line) row;
        return Words.of(
                "reconcile.row",
                line.where(),
                line.what(),
                Words.of("reconcile.state." + line.state().name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public @Nullable String tip(Row row) {
        return words(row);
    }
}
