package org.sheaf.desktop.importing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Cells;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.TextLines;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.intake.RefusedFile;

/** Draws a file of the preview: tick, name, by what turns are marked, speakers and words; or why it was refused. */
final class FilePainter implements RowPainter<FileRow> {

    /** Where the tick's column ends, in pixels at 100 %. */
    static final int TICK = 44;

    private static final int WORDS = 76;
    private static final int SPEAKERS = 70;

    @Override
    public void paint(Graphics2D g, FileRow row, RowState state) {
        tick(g, row, state);
        if (row.file() instanceof ReadTranscript read) {
            Cells cells = new Cells(g, state, TICK, 20).number(read.words(), WORDS);
            cells.figure(String.valueOf(read.speakers().size()), SPEAKERS);
            if (row.isDoubtful()) {
                cells.trailing(Icons.WARNING.icon(Palette.now().warning()));
            }
            int half = Math.max(0, cells.room()) / 2;
            g.setFont(Type.SECOND.font());
            g.setColor(Palette.now().second());
            String marking = TextLines.cut(read.marking().sentence(), g.getFontMetrics(), half - Space.px(12));
            int baseline = (state.height() - g.getFontMetrics().getHeight()) / 2
                    + g.getFontMetrics().getAscent();
            g.drawString(marking, Space.px(TICK) + half, baseline);
            Graphics2D left = (Graphics2D) g.create();
            left.clipRect(0, 0, Space.px(TICK) + half - Space.px(12), state.height());
            new Cells(left, new RowState(Space.px(TICK) + half, state.height(), state.chosen(), false, false), TICK, 12)
                    .name(row.file().file(), state.chosen());
            left.dispose();
        } else if (row.file() instanceof RefusedFile refused) {
            new Cells(g, state, TICK, 20)
                    .icon(Icons.ERROR.icon(Palette.now().bad()), null)
                    .beside(refused.why(), Palette.now().second());
        }
    }

    private static void tick(Graphics2D g, FileRow row, RowState state) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Palette palette = Palette.now();
        float side = Space.px(16f);
        float x = Space.px(20f);
        float y = (state.height() - side) / 2;
        float arc = Space.px(6f);
        RoundRectangle2D box = new RoundRectangle2D.Float(x, y, side, side, arc, arc);
        if (row.ticked()) {
            g.setColor(palette.accent());
            g.fill(box);
            Icons.TICK.icon(12, palette.onAccent()).paintIcon(null, g, (int) x + Space.px(2), (int) y + Space.px(2));
        } else {
            g.setColor(row.candidate() == null ? palette.hairline() : palette.border());
            g.draw(box);
        }
    }

    @Override
    public String words(FileRow row) {
        if (row.file() instanceof ReadTranscript read) {
            return Words.of(
                    row.ticked() ? "import.row.in" : "import.row.out",
                    read.file(),
                    read.marking().sentence(),
                    read.speakers().size(),
                    read.words());
        }
        return ((RefusedFile) row.file()).why();
    }

    @Override
    public String tip(FileRow row) {
        return words(row);
    }
}
