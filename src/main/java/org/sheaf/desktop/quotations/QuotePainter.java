package org.sheaf.desktop.quotations;

import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.Quote;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.TextLines;

/** Draws one retrieved quotation: who, where, a star, and the words in two lines. */
final class QuotePainter implements RowPainter<Quote> {

    /** Height of a row in pixels at 100 %. */
    static final int HEIGHT = 70;

    /** Room for one sign, in pixels at 100 %. */
    private static final int SIGN = 24;

    /** Room for all signs of the card under the pointer. */
    private static final int SIGNS = 3 * SIGN + 4;

    /** What can be clicked on a card. */
    enum Sign {
        STAR,
        MEMO,
        OFF,
        NONE
    }

    private static final int MARGIN = 16;
    private static final int LINES = 2;

    private final Function<Quote, Optional<QuoteWords>> reader;

    QuotePainter(Function<Quote, Optional<QuoteWords>> reader) {
        this.reader = reader;
    }

    @Override
    public void paint(Graphics2D g, Quote quote, RowState state) {
        Palette palette = Palette.now();
        int x = Space.px(MARGIN);
        int right = state.width() - Space.px(MARGIN);
        Optional<QuoteWords> read = reader.apply(quote);
        if (read.isEmpty()) {
            waiting(g, x, right);
            return;
        }
        QuoteWords words = read.get();
        g.setFont(Type.SECOND_TITLE.font());
        FontMetrics strong = g.getFontMetrics();
        int base = Space.px(9) + strong.getAscent();
        int room = right - x - signs(quote, state);
        String speaker = TextLines.cut(words.speaker(), strong, room);
        g.setColor(palette.text());
        g.drawString(speaker, x, base);
        int after = x + strong.stringWidth(speaker) + Space.px(Space.SMALL);
        g.setFont(Type.SECOND.font());
        g.setColor(palette.second());
        String where = Words.of("quotations.where", quote.transcript().name(), words.lines());
        g.drawString(
                TextLines.cut(where, g.getFontMetrics(), Math.max(0, right - signs(quote, state) - after)),
                after,
                base);
        signs(g, quote, state, right);
        g.setFont(Type.SECOND.font());
        g.setColor(palette.text());
        String shown = quote.contrary()
                ? Words.of("quotations.contrary", words.words())
                : Words.of("quotations.words", words.words());
        List<String> lines = TextLines.wrap(shown, g.getFontMetrics(), right - x, LINES);
        TextLines.draw(g, lines, x, base + g.getFontMetrics().getHeight() + Space.px(2));
        if (!state.chosen() && !state.hovered()) {
            g.setColor(palette.hairline());
            g.fillRect(x, state.height() - 1, right - x, 1);
        }
    }

    /** Grey lines until the words are read. */
    private static void waiting(Graphics2D g, int x, int right) {
        g.setColor(Palette.now().hover());
        int height = Space.px(9);
        g.fillRect(x, Space.px(12), (right - x) / 3, height);
        g.fillRect(x, Space.px(31), right - x, height);
        g.fillRect(x, Space.px(48), (right - x) * 2 / 3, height);
    }

    /** The sign at a place of a card, from the right: star, pencil, cross. */
    static Sign sign(int x, int y, int width) {
        int from = (width - Space.px(MARGIN) + Space.px(4) - x) / Space.px(SIGN);
        return y > Space.px(30) || x > width - Space.px(MARGIN) + Space.px(4) || from > 2
                ? Sign.NONE
                : List.of(Sign.STAR, Sign.MEMO, Sign.OFF).get(from);
    }

    /** How much room the signs take that are seen. */
    private static int signs(Quote quote, RowState state) {
        return Space.px(state.hovered() || state.chosen() ? SIGNS : quote.memo() ? 2 * SIGN : SIGN);
    }

    private static void signs(Graphics2D g, Quote quote, RowState state, int right) {
        Palette palette = Palette.now();
        @Nullable Component none = null;
        int size = Space.px(16);
        int y = Space.px(8);
        boolean lit = state.hovered() || state.chosen();
        if (quote.exemplary()) {
            Icons.STAR_FILLED.icon(palette.warning()).paintIcon(none, g, right - size, y);
        } else if (lit) {
            Icons.STAR.icon(palette.second()).paintIcon(none, g, right - size, y);
        }
        int step = Space.px(SIGN);
        if (quote.memo()) {
            Icons.MEMO.icon(palette.second()).paintIcon(none, g, right - size - step, y);
        } else if (lit) {
            Icons.PENCIL.icon(palette.second()).paintIcon(none, g, right - size - step, y);
        }
        if (lit) {
            Icons.CLOSE.icon(palette.second()).paintIcon(none, g, right - size - 2 * step, y);
        }
    }

    @Override
    public String words(Quote quote) {
        return reader.apply(quote)
                .map(words -> Words.of(
                        "quotations.row",
                        words.speaker(),
                        quote.transcript().name(),
                        words.lines(),
                        words.words(),
                        quote.exemplary() ? Words.of("quotations.exemplary") : ""))
                .orElse(quote.transcript().name());
    }

    @Override
    public @Nullable String tip(Quote quote) {
        return reader.apply(quote)
                .map(QuoteWords::words)
                .filter(words -> words.length() > 90)
                .map(this::broken)
                .orElse(null);
    }

    /** A tooltip breaks only where it is told. */
    private String broken(String words) {
        StringBuilder broken = new StringBuilder();
        int line = 0;
        for (String word : words.split(" ")) {
            if (line + word.length() > 70) {
                broken.append('\n');
                line = 0;
            }
            broken.append(word).append(' ');
            line += word.length() + 1;
            if (broken.length() > 900) {
                return broken.append('…').toString();
            }
        }
        return broken.toString().strip();
    }
}
