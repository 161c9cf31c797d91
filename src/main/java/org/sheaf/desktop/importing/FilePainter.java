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
import org.sheaf.intake.Versions;

/** Draws a file of the preview: tick, name, by what turns are marked, speakers and words; or why it was refused. */
final class FilePainter implements RowPainter<FileRow> {

    /** Where the tick's column ends, in pixels at 100 %. */
    static final int TICK = 44;

    /** Between the last column and the row's right end. */
    static final int RIGHT = 20;

    /** Width of the column of words. */
    static final int WORDS = 76;

    /** Width of the column of speakers, with room for the sign of a doubt. */
    static final int SPEAKERS = 96;

    /** With less width there are two columns, with more there are four; in pixels at 100 %. */
    private static final int WIDE = 440;

    /** The sign of a doubt stands so far left of the end of the speakers' column. */
    private static final int SIGN = 46;

    @Override
    public void paint(Graphics2D g, FileRow row, RowState state) {
        tick(g, row, state);
        if (row.file() instanceof ReadTranscript read) {
            Cells cells = new Cells(g, state, TICK, RIGHT);
            if (isWide(state.width())) {
                cells.number(read.words(), WORDS);
            }
            cells.figure(String.valueOf(read.speakers().size()), SPEAKERS);
            if (row.isDoubtful()) {
                Icons.WARNING
                        .icon(Palette.now().warning())
                        .paintIcon(
                                null,
                                g,
                                state.width() - Space.px(RIGHT + SIGN) - words(state.width()),
                                (state.height() - Space.px(16)) / 2);
            }
            name(g, row, state);
            if (isWide(state.width())) {
                marking(g, said(row, read), state, Space.px(RIGHT + WORDS + SPEAKERS));
            }
        } else if (row.file() instanceof RefusedFile refused) {
            name(g, row, state);
            int left = marking(state);
            Icons.ERROR.icon(Palette.now().bad()).paintIcon(null, g, left, (state.height() - Space.px(16)) / 2);
            draw(g, refused.why(), left + Space.px(24), state.width() - Space.px(RIGHT), state);
        }
    }

    /** Where the column begins that says by what turns are marked, in pixels of a row so wide. */
    static int marking(int width) {
        return isWide(width)
                ? Space.px(TICK) + Math.max(0, width - Space.px(TICK + RIGHT + WORDS + SPEAKERS)) / 2
                : width - Space.px(RIGHT + SPEAKERS);
    }

    /** Where room is short only name and speakers have a column. */
    static boolean isWide(int width) {
        return width >= Space.px(WIDE);
    }

    /** Width of the column of words in a row so wide, in pixels. */
    static int words(int width) {
        return isWide(width) ? Space.px(WORDS) : 0;
    }

    private static int marking(RowState state) {
        return marking(state.width());
    }

    private static void name(Graphics2D g, FileRow row, RowState state) {
        Graphics2D left = (Graphics2D) g.create();
        new Cells(left, new RowState(marking(state), state.height(), state.chosen(), false, false), TICK, 12)
                .text(
                        row.file().file(),
                        state.chosen() ? Type.TITLE.font() : Type.BODY.font(),
                        row.ticked() ? Palette.now().text() : Palette.now().second());
        left.dispose();
    }

    private static void marking(Graphics2D g, String sentence, RowState state, int right) {
        draw(g, sentence, marking(state), state.width() - right, state);
    }

    private static void draw(Graphics2D g, String words, int left, int right, RowState state) {
        g.setFont(Type.SECOND.font());
        g.setColor(Palette.now().second());
        int baseline = (state.height() - g.getFontMetrics().getHeight()) / 2
                + g.getFontMetrics().getAscent();
        g.drawString(TextLines.cut(words, g.getFontMetrics(), right - left), left, baseline);
    }

    /** By what turns are marked, or what the study has of the file. */
    private static String said(FileRow row, ReadTranscript read) {
        Versions.Version standing = row.standing();
        if (standing == null) {
            return read.marking().sentence();
        }
        return Words.of(
                standing.same() ? "import.row.present" : row.corrects() ? "import.row.corrects" : "import.row.beside",
                standing.transcript().name());
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
            g.setColor(row.canGoIn() ? palette.border() : palette.hairline());
            g.draw(box);
        }
    }

    @Override
    public String words(FileRow row) {
        if (row.file() instanceof ReadTranscript read) {
            return Words.of(
                    row.ticked() ? "import.row.in" : "import.row.out",
                    read.file(),
                    said(row, read),
                    read.speakers().size(),
                    read.words());
        }
        return row.file() instanceof RefusedFile refused
                ? refused.why()
                : row.file().file();
    }

    @Override
    public String tip(FileRow row) {
        return words(row);
    }
}
