package org.sheaf.desktop.reader;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import org.sheaf.desktop.theme.Space;

/** Paints the underlines of the marks: solid for one's own, dashed for others', double for what was agreed. */
final class UnderlinePainter {

    private static final int DASH = 5;
    private static final int DASH_GAP = 3;
    private static final int DOT = 2;
    private static final int DOT_GAP = 2;

    private final Scene scene;
    private final Emphasis emphasis;

    UnderlinePainter(Scene scene, Emphasis emphasis) {
        this.scene = scene;
        this.emphasis = emphasis;
    }

    void paint(Graphics2D g, int firstRow, int lastRow) {
        ReaderLayout layout = scene.layout();
        int block = -1;
        for (int row = firstRow; row <= lastRow; row++) {
            int here = layout.blockOfRow(row);
            if (here != block) {
                block = here;
            }
            List<Mark> marks = scene.marks().in(block);
            if (!marks.isEmpty()) {
                row(g, row, marks, scene.levels(block, emphasis));
            }
        }
    }

    private void row(Graphics2D g, int row, List<Mark> marks, Levels levels) {
        ReaderLayout layout = scene.layout();
        Metrics metrics = layout.metrics();
        int start = layout.rows().start(row);
        int end = layout.rows().end(row);
        int baseline = layout.baseline(row);
        for (Mark mark : marks) {
            int level = levels.of(mark);
            if (level == Levels.MOST
                    || mark.span().start() >= end
                    || mark.span().end() <= start) {
                continue;
            }
            Color colour = scene.colour(mark);
            g.setColor(emphasis.stepsBack(mark) ? scene.palette().faded(colour) : colour);
            int y = baseline + metrics.underline() + level * metrics.step();
            for (LineShape.Run run : layout.runs(row, mark.span())) {
                int left = layout.columns().text() + Math.round(run.from());
                line(g, mark, left, layout.columns().text() + Math.round(run.to()), y);
            }
        }
    }

    private void line(Graphics2D g, Mark mark, int left, int right, int y) {
        int thick = scene.layout().metrics().thick();
        if (mark.code() == null) {
            broken(g, left, right, y, Space.px(DOT), Space.px(DOT_GAP));
        } else if (mark.whose() == Mark.Whose.OTHERS) {
            broken(g, left, right, y, Space.px(DASH), Space.px(DASH_GAP));
        } else if (mark.whose() == Mark.Whose.AGREED) {
            int thin = Math.max(1, thick / 2);
            g.fillRect(left, y, right - left, thin);
            g.fillRect(left, y + 2 * thin, right - left, thin);
        } else {
            g.fillRect(left, y, right - left, thick);
        }
    }

    private void broken(Graphics2D g, int left, int right, int y, int on, int off) {
        int thick = scene.layout().metrics().thick();
        for (int x = left; x < right; x += on + off) {
            g.fillRect(x, y, Math.min(on, right - x), thick);
        }
    }
}
