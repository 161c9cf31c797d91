package org.sheaf.desktop.overview;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import javax.swing.Icon;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.CoderBadge;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.TextLines;
import org.sheaf.study.Stage;

/** Draws what one coder has done and what is open: a bar of all transcripts, told apart by filling, and in words. */
final class WorkList implements RowPainter<OpenWork> {

    @Override
    public void paint(Graphics2D g, OpenWork work, RowState state) {
        int left = Space.px(24);
        Icon badge = new CoderBadge(work.coder().name(), 20, false);
        badge.paintIcon(null, g, left, (state.height() - badge.getIconHeight()) / 2);
        g.setFont(Type.BODY.font());
        g.setColor(Palette.now().text());
        FontMetrics metrics = g.getFontMetrics();
        int base = (state.height() - metrics.getHeight()) / 2 + metrics.getAscent();
        int name = left + Space.px(30);
        int nameRoom = Math.min(Space.px(150), state.width() / 5);
        g.drawString(TextLines.cut(work.coder().name(), metrics, nameRoom), name, base);
        int bar = name + nameRoom + Space.px(20);
        int room = (state.width() - bar - Space.px(24)) * 42 / 100;
        bar(g, work, new Rectangle(bar, (state.height() - Space.px(12)) / 2, room, Space.px(12)));
        g.setFont(Type.SECOND.font());
        g.setColor(Palette.now().second());
        int words = bar + room + Space.px(20);
        String told = TextLines.cut(told(work), g.getFontMetrics(), state.width() - words - Space.px(20));
        g.drawString(told, words, base);
    }

    private static void bar(Graphics2D g, OpenWork work, Rectangle all) {
        int total = 0;
        for (Stage stage : Stage.values()) {
            total += work.of(stage);
        }
        int done = 0;
        Stage[] order = {Stage.DONE, Stage.CODING, Stage.READ, Stage.NOT_BEGUN};
        for (Stage stage : order) {
            int from = all.x + (total == 0 ? 0 : all.width * done / total);
            done += work.of(stage);
            int to = all.x + (total == 0 ? 0 : all.width * done / total);
            Rectangle part = new Rectangle(from, all.y, Math.max(0, to - from - 1), all.height);
            if (part.width > 0) {
                switch (stage) {
                    case DONE -> Bars.full(g, part);
                    case CODING -> Bars.hatched(g, part);
                    case READ -> Bars.dotted(g, part);
                    case NOT_BEGUN -> Bars.outline(g, part);
                }
            }
        }
    }

    private static String told(OpenWork work) {
        return Words.of(
                "overview.work",
                work.of(Stage.DONE),
                work.of(Stage.CODING),
                work.of(Stage.READ),
                work.of(Stage.NOT_BEGUN),
                work.again());
    }

    @Override
    public String words(OpenWork work) {
        return Words.of("overview.work.row", work.coder().name(), told(work));
    }

    @Override
    public String tip(OpenWork work) {
        return words(work);
    }
}
