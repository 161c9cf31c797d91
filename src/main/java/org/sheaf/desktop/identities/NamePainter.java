package org.sheaf.desktop.identities;

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

/** Draws the lines of the list: a group with its count, or a name with its kind, its places and what stands there. EDT only. */
final class NamePainter implements RowPainter<Row> {

    private static final int LEFT = 16;
    private static final int AFTER_SIGN = 10;
    private static final int COUNT = 40;

    @Override
    public void paint(Graphics2D g, Row row, RowState state) {
        if (row instanceof Row.Head head) {
            paint(g, head, state);
        } else if (row instanceof Row.Name name) {
            paint(g, name, state);
        }
    }

    private static void paint(Graphics2D g, Row.Head head, RowState state) {
        Palette palette = Palette.now();
        int middle = state.height() / 2;
        var chevron = (head.folded() ? Icons.CHEVRON_RIGHT : Icons.CHEVRON_DOWN).icon(12, palette.second());
        chevron.paintIcon(null, g, Space.px(LEFT), middle - chevron.getIconHeight() / 2);
        int right = state.width() - Space.px(LEFT);
        g.setFont(Type.SECOND.font());
        g.setColor(palette.second());
        Figures.drawRight(g, String.valueOf(head.count()), right, baseline(g, middle));
        g.setFont(Type.SECOND_TITLE.font());
        g.setColor(palette.text());
        int left = Space.px(LEFT) + chevron.getIconWidth() + Space.px(Space.SMALL);
        g.drawString(
                TextLines.cut(word(head.group()), g.getFontMetrics(), right - left - Space.px(COUNT)),
                left,
                baseline(g, middle));
    }

    private static void paint(Graphics2D g, Row.Name row, RowState state) {
        Palette palette = Palette.now();
        NameSign sign = new NameSign(row.found().group());
        Font upper = state.chosen() ? Type.TITLE.font() : Type.BODY.font();
        FontMetrics first = g.getFontMetrics(upper);
        FontMetrics second = g.getFontMetrics(Type.SECOND.font());
        int top = (state.height() - first.getHeight() - second.getHeight()) / 2;
        sign.paintIcon(null, g, Space.px(LEFT), (state.height() - sign.getIconHeight()) / 2);
        int left = Space.px(LEFT) + sign.getIconWidth() + Space.px(AFTER_SIGN);
        int right = state.width() - Space.px(LEFT);
        g.setFont(Type.SECOND.font());
        g.setColor(palette.second());
        int line = top + first.getAscent();
        Figures.drawRight(g, String.valueOf(row.found().mentions().size()), right, line);
        String kind = kind(row);
        int kindAt = right - Space.px(COUNT) - second.stringWidth(kind);
        g.drawString(kind, kindAt, line);
        int below = top + first.getHeight() + second.getAscent();
        g.drawString(TextLines.cut(row.below(), second, right - left), left, below);
        g.setFont(upper);
        g.setColor(palette.text());
        g.drawString(TextLines.cut(row.found().name(), first, kindAt - left - Space.px(Space.SMALL)), left, line);
    }

    private static int baseline(Graphics2D g, int middle) {
        FontMetrics metrics = g.getFontMetrics();
        return middle - metrics.getHeight() / 2 + metrics.getAscent();
    }

    private static String kind(Row.Name row) {
        return Words.of("identities.kind." + row.found().identity().kind().word());
    }

    /** A group as the window calls it. */
    static String word(Found.Group group) {
        return Words.of("identities.group." + group.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String words(Row row) {
        if (row instanceof Row.Head head) {
            return Words.of(
                    head.folded() ? "identities.row.folded" : "identities.row.head", word(head.group()), head.count());
        }
        Row.Name name = (Row.Name) row;
        return Words.of(
                "identities.row",
                name.found().name(),
                kind(name),
                name.found().mentions().size(),
                word(name.found().group()),
                name.below());
    }

    @Override
    public @Nullable String tip(Row row) {
        return row instanceof Row.Name ? words(row) : null;
    }
}
