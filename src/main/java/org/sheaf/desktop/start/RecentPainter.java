package org.sheaf.desktop.start;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.TextLines;

/** Draws a recent study: title and size on the left, when and what to know on the right. */
final class RecentPainter implements RowPainter<Recent> {

    private final StartModel model;

    RecentPainter(StartModel model) {
        this.model = model;
    }

    @Override
    public void paint(Graphics2D g, Recent recent, RowState state) {
        Palette palette = Palette.now();
        if (!state.chosen() && !state.hovered()) {
            g.setColor(palette.hairline());
            g.fillRect(Space.px(16), state.height() - 1, state.width() - Space.px(32), 1);
        }
        int side = Space.px(44);
        int top = (state.height() - side) / 2;
        int left = Space.px(16);
        float arc = Space.px(2f * Space.RADIUS);
        g.setColor(palette.soft());
        g.fill(new RoundRectangle2D.Float(left, top, side, side, arc, arc));
        Icons icon = model.isEncrypted(recent) ? Icons.LOCK : Icons.FILE;
        int inset = (side - Space.px(16)) / 2;
        icon.icon(palette.accent()).paintIcon(null, g, left + inset, top + inset);
        int x = left + side + Space.px(16);
        int right = state.width() - Space.px(16);
        int first = state.height() / 2 - Space.px(4);
        int second = first + Space.px(21);
        int whenAt = right(g, model.when(recent), right, first, palette.second());
        int noteAt = right(
                g, model.note(recent), right, second, model.isWarning(recent) ? palette.warning() : palette.second());
        g.setFont(Type.TITLE.font());
        g.setColor(model.isThere(recent) ? palette.text() : palette.second());
        g.drawString(TextLines.cut(recent.title(), g.getFontMetrics(), whenAt - x - Space.px(16)), x, first);
        g.setFont(Type.SECOND.font());
        g.setColor(palette.second());
        g.drawString(TextLines.cut(recent.about(), g.getFontMetrics(), noteAt - x - Space.px(16)), x, second);
    }

    private static int right(Graphics2D g, String text, int right, int baseline, java.awt.Color colour) {
        g.setFont(Type.SECOND.font());
        g.setColor(colour);
        FontMetrics metrics = g.getFontMetrics();
        int x = right - metrics.stringWidth(text);
        g.drawString(text, x, baseline);
        return x;
    }

    @Override
    public String words(Recent recent) {
        return Words.of("start.row", recent.title(), recent.about(), model.when(recent), model.note(recent));
    }

    @Override
    public String tip(Recent recent) {
        return recent.folder().toString();
    }
}
