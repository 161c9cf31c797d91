package org.sheaf.desktop.participants.matching;

import java.awt.Color;
import java.awt.Graphics2D;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Cells;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.tables.PeopleMatch;
import org.sheaf.tables.PeopleRow;

/** Draws a row of a table of people: who it is, and below what would change or what does not fit. */
final class RowPart implements RowPainter<PeopleRow> {

    private static final int LEFT = 20;
    private static final int BELOW = 46;
    private static final int LINES = 48;

    @Override
    public void paint(Graphics2D g, PeopleRow row, RowState state) {
        Palette palette = Palette.now();
        int line = state.height() / 2 - Space.px(1);
        RowState half = new RowState(state.width(), line, state.chosen(), state.hovered(), state.focused());
        Graphics2D upper = (Graphics2D) g.create();
        upper.translate(0, Space.px(3));
        Cells cells = new Cells(upper, half, LEFT, 20);
        cells.figure(String.valueOf(row.line()), LINES);
        Icons sign = sign(row);
        cells.icon(sign.icon(ink(row, palette)), null).skip(2);
        cells.name(row.name(), state.chosen());
        cells.beside(RowWords.match(row), palette.second());
        upper.translate(0, line - Space.px(3));
        Cells below = new Cells(upper, half, BELOW, 20);
        if (row.faults().isEmpty()) {
            below.text(RowWords.differences(row), Type.SECOND.font(), palette.second());
        } else {
            below.text(
                    RowWords.faults(row).get(0),
                    Type.SECOND.font(),
                    isWaiting(row) ? palette.warning() : palette.bad());
        }
        upper.dispose();
    }

    private static boolean isWaiting(PeopleRow row) {
        return row.match() instanceof PeopleMatch.Perhaps;
    }

    private static Icons sign(PeopleRow row) {
        PeopleMatch match = row.match();
        if (match instanceof PeopleMatch.Perhaps) {
            return Icons.WARNING;
        } else if (!row.faults().isEmpty() || match instanceof PeopleMatch.Nobody) {
            return Icons.ERROR;
        } else if (match instanceof PeopleMatch.Newcomer) {
            return Icons.PLUS;
        }
        return match instanceof PeopleMatch.LeftOut ? Icons.MINUS : Icons.PERSON;
    }

    private static Color ink(PeopleRow row, Palette palette) {
        return switch (sign(row)) {
            case WARNING -> palette.warning();
            case ERROR -> palette.bad();
            case PLUS -> palette.good();
            default -> palette.second();
        };
    }

    @Override
    public String words(PeopleRow row) {
        return RowWords.all(row);
    }

    @Override
    public @Nullable String tip(PeopleRow row) {
        return RowWords.all(row);
    }
}
