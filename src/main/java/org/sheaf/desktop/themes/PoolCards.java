package org.sheaf.desktop.themes;

import java.awt.Color;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Cells;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.TextLines;
import org.sheaf.study.Code;

/** Draws what lies beside the board as the cards that it becomes there. */
final class PoolCards {

    private static final int INSET = 12;
    private static final int GAP = 5;
    private static final int QUOTE_LINES = 2;

    private PoolCards() {}

    /** The card's ground with a gap below it; what is chosen is soft and framed in the accent. */
    private static Shape ground(Graphics2D g, RowPainter.RowState state) {
        Palette palette = Palette.now();
        float arc = Space.px(2f * Space.RADIUS);
        float inset = Space.px((float) INSET);
        Shape shape = new RoundRectangle2D.Float(
                inset + 0.5f,
                0.5f,
                state.width() - 2 * inset - 1,
                state.height() - Space.px((float) GAP) - 1,
                arc,
                arc);
        Color plain = state.hovered() ? palette.hover() : palette.paper();
        g.setColor(state.chosen() ? state.focused() ? palette.soft() : palette.hover() : plain);
        g.fill(shape);
        return shape;
    }

    private static void frame(Graphics2D g, Shape shape, RowPainter.RowState state) {
        Palette palette = Palette.now();
        g.setColor(state.chosen() ? palette.accent() : palette.hairline());
        g.draw(shape);
    }

    /** Codes with stripe, name and figures. */
    record OfCodes(Supplier<Figures> figures) implements RowPainter<Code> {
        @Override
        public void paint(Graphics2D g, Code code, RowState state) {
            Shape shape = ground(g, state);
            Shape clip = g.getClip();
            g.clip(shape);
            g.setColor(CodeColours.shown(code.colour(), Palette.now()));
            g.fillRect(Space.px(INSET), 0, Space.px(4), state.height());
            g.setClip(clip);
            RowState card = new RowState(
                    state.width(), state.height() - Space.px(GAP), state.chosen(), state.hovered(), state.focused());
            Cells cells = new Cells(g, card, INSET + 14, INSET + 10);
            cells.figure(figures.get().of(code), 50);
            cells.name(code.name(), state.chosen());
            frame(g, shape, state);
        }

        @Override
        public String words(Code code) {
            return figures.get().told(code);
        }

        @Override
        public String tip(Code code) {
            return words(code);
        }
    }

    /** Quotations in two lines, and where they stand. */
    record OfQuotations() implements RowPainter<PoolQuotes.Found> {
        @Override
        public void paint(Graphics2D g, PoolQuotes.Found found, RowState state) {
            Palette palette = Palette.now();
            Shape shape = ground(g, state);
            @Nullable Component none = null;
            Icons.QUOTE.icon(palette.second()).paintIcon(none, g, Space.px(INSET + 8), Space.px(8));
            g.setFont(Type.SECOND.font());
            g.setColor(palette.text());
            FontMetrics metrics = g.getFontMetrics();
            int left = Space.px(INSET + 30);
            int width = state.width() - left - Space.px(INSET + 8);
            List<String> lines =
                    TextLines.wrap(Words.of("quotations.words", found.cited().words()), metrics, width, QUOTE_LINES);
            int base = TextLines.draw(g, lines, left, Space.px(6) + metrics.getAscent());
            g.setFont(Type.SMALL.font());
            g.setColor(state.chosen() ? palette.text() : palette.second());
            g.drawString(TextLines.cut(found.cited().where(), g.getFontMetrics(), width), left, base);
            frame(g, shape, state);
        }

        @Override
        public String words(PoolQuotes.Found found) {
            return Words.of("themes.card.quotation", found.cited().words()) + " "
                    + found.cited().where();
        }

        @Override
        public String tip(PoolQuotes.Found found) {
            return found.cited().words();
        }
    }
}
