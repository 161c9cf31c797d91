package org.sheaf.desktop.reconcile.rounds;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Cells;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.StageSign;
import org.sheaf.desktop.widgets.TextLines;
import org.sheaf.study.Coder;
import org.sheaf.study.Stage;

/** A transcript of a round: its name, and for each coder the sign of the stage with its word. EDT only. */
final class ProgressPainter implements RowPainter<RoundRow> {

    private static final int LEFT = 24;
    private static final int NAME = 220;
    private static final int COLUMN_LEAST = 40;
    private static final int COLUMN_MOST = 170;

    private List<Coder> coders = List.of();

    void coders(List<Coder> now) {
        coders = now;
    }

    /** Where the names end in a width, in pixels. */
    private static int names(int width) {
        return Space.px(LEFT) + Math.min(Space.px(NAME), width * 2 / 5);
    }

    /** Where the column of a coder begins in a width, in pixels. */
    static int column(int number, int of, int width) {
        int names = names(width);
        int room = Math.max(0, width - names - Space.px(Space.LARGE));
        int each = Math.max(Space.px(COLUMN_LEAST), Math.min(Space.px(COLUMN_MOST), of == 0 ? room : room / of));
        return names + number * each;
    }

    @Override
    public void paint(Graphics2D g, RoundRow row, RowState state) {
        int columns = row.stages().size();
        Graphics2D name = (Graphics2D) g.create();
        new Cells(
                        name,
                        new RowState(names(state.width()), state.height(), state.chosen(), state.hovered(), false),
                        LEFT,
                        Space.SMALL)
                .name(row.transcript().name(), state.chosen());
        name.dispose();
        g.setFont(Type.SECOND.font());
        FontMetrics metrics = g.getFontMetrics();
        int baseline = (state.height() - metrics.getHeight()) / 2 + metrics.getAscent();
        for (int i = 0; i < columns; i++) {
            Stage stage = row.stages().get(i);
            int x = column(i, columns, state.width());
            int room = column(i + 1, columns, state.width()) - x - Space.px(Space.SMALL);
            StageSign sign = new StageSign(stage);
            sign.paintIcon(null, g, x, (state.height() - sign.getIconHeight()) / 2);
            int words = room - sign.getIconWidth() - Space.px(6);
            if (words > Space.px(COLUMN_LEAST)) {
                g.setColor(
                        stage == Stage.DONE
                                ? Palette.now().text()
                                : Palette.now().second());
                g.drawString(
                        TextLines.cut(StageSign.words(stage), metrics, words),
                        x + sign.getIconWidth() + Space.px(6),
                        baseline);
            }
        }
    }

    @Override
    public String words(RoundRow row) {
        String stages = IntStream.range(0, Math.min(coders.size(), row.stages().size()))
                .mapToObj(i -> Words.of(
                        "rounds.row.stage",
                        coders.get(i).name(),
                        StageSign.words(row.stages().get(i))))
                .collect(Collectors.joining("; "));
        return Words.of("rounds.row", row.transcript().name(), stages);
    }

    @Override
    public String tip(RoundRow row) {
        return words(row);
    }
}
