package org.sheaf.desktop.framework;

import java.awt.Graphics2D;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Cells;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.study.Code;
import org.sheaf.study.Framework;
import org.sheaf.study.Id;

/** Draws a code as a line of the tree: a sign for what is below it, swatch, name, and two columns of figures. */
final class CodePainter implements RowPainter<CodeRow> {

    static final int QUOTES_COLUMN = 38;
    static final int TRANSCRIPTS_COLUMN = 46;
    static final int PARTICIPANTS_COLUMN = 46;
    static final int LEFT = 14;
    static final int RIGHT = 14;
    static final int INDENT = 18;

    private final Supplier<Framework> framework;
    private final Predicate<Id<Code>> fresh;
    private final boolean wide;

    /**
     * Paints codes.
     *
     * @param framework as it is now
     * @param fresh whose count has just become another
     * @param wide whether there is room for participants
     */
    CodePainter(Supplier<Framework> framework, Predicate<Id<Code>> fresh, boolean wide) {
        this.framework = framework;
        this.fresh = fresh;
        this.wide = wide;
    }

    /** How wide the columns of figures are together, in pixels at 100 %. */
    static int columns(boolean wide) {
        return QUOTES_COLUMN + TRANSCRIPTS_COLUMN + (wide ? PARTICIPANTS_COLUMN : 0);
    }

    @Override
    public void paint(Graphics2D g, CodeRow row, RowState state) {
        Cells cells = new Cells(g, state, LEFT + INDENT * row.depth(), RIGHT);
        Code code = row.code();
        if (wide) {
            int people = row.figures().participants();
            cells.figure(code == null || people < 0 ? "" : String.valueOf(people), PARTICIPANTS_COLUMN);
        }
        if (code == null) {
            cells.figure("", TRANSCRIPTS_COLUMN);
            cells.number(row.passages(), QUOTES_COLUMN);
            cells.text(
                    Words.of("framework.pool"),
                    Type.SECOND_TITLE.font(),
                    Palette.now().second());
            return;
        }
        cells.number(row.transcripts(), TRANSCRIPTS_COLUMN);
        cells.number(row.passages(), QUOTES_COLUMN, fresh.test(code.id()));
        if (row.branch()) {
            cells.icon((row.open() ? Icons.CHEVRON_DOWN : Icons.CHEVRON_RIGHT).icon(12), null);
        } else {
            cells.skip(row.depth() == 0 ? 20 : 2);
        }
        if (!row.branch() || row.depth() > 0) {
            cells.swatch(CodeColours.shown(code.colour(), Palette.now()));
        }
        cells.name(code.name(), state.chosen());
    }

    @Override
    public String words(CodeRow row) {
        Code code = row.code();
        if (code == null) {
            return Words.of("framework.pool");
        }
        String state = !row.branch() ? "" : Words.of(row.open() ? "framework.row.open" : "framework.row.closed");
        String figures = Words.of(
                "framework.row",
                code.name(),
                row.depth() + 1,
                row.passages(),
                Words.texts(row.figures().texts()));
        int people = row.figures().participants();
        return figures + (wide && people >= 0 ? Words.of("framework.row.people", people) : "") + state;
    }

    @Override
    public @Nullable String tip(CodeRow row) {
        Code code = row.code();
        if (code == null) {
            return Words.of("framework.pool.about");
        }
        int documents = row.figures().texts().documents();
        String path =
                framework.get().path(code) + (documents == 0 ? "" : Words.of("framework.row.documents", documents));
        return code.definition().brief().isEmpty()
                ? path
                : path + ": " + code.definition().brief();
    }
}
