package org.sheaf.desktop.framework.versions;

import java.awt.Graphics2D;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.TextLines;

/** Draws a version: its number, who froze it and when, what it is for. */
final class VersionPainter implements RowPainter<VersionRow> {

    /** Height of a row in pixels at 100 %. */
    static final int HEIGHT = 66;

    private static final int MARGIN = 16;

    @Override
    public void paint(Graphics2D g, VersionRow row, RowState state) {
        Palette palette = Palette.now();
        int x = Space.px(MARGIN);
        int room = state.width() - 2 * x;
        g.setFont(state.chosen() ? Type.TITLE.font() : Type.BODY.font());
        g.setColor(palette.text());
        int y = Space.px(8) + g.getFontMetrics().getAscent();
        g.drawString(TextLines.cut(row.title(), g.getFontMetrics(), room), x, y);
        y += Space.px(2);
        g.setFont(Type.SECOND.font());
        int line = g.getFontMetrics().getHeight();
        g.setColor(palette.second());
        g.drawString(TextLines.cut(row.about(), g.getFontMetrics(), room), x, y + line);
        g.setColor(palette.text());
        g.drawString(TextLines.cut(row.note(), g.getFontMetrics(), room), x, y + 2 * line);
    }

    @Override
    public String words(VersionRow row) {
        return Words.of("versions.row", row.title(), row.about(), row.note());
    }

    @Override
    public @Nullable String tip(VersionRow row) {
        return row.note().isEmpty() ? null : row.note();
    }
}
