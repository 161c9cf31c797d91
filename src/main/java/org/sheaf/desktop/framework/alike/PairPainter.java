package org.sheaf.desktop.framework.alike;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.Likeness;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.TextLines;
import org.sheaf.study.Code;

/** Draws two codes that may be one, below each other, and why. */
final class PairPainter implements RowPainter<Likeness> {

    /** Height of a row in pixels at 100 %. */
    static final int HEIGHT = 70;

    private static final int MARGIN = 16;
    private static final float SWATCH = 10;

    @Override
    public void paint(Graphics2D g, Likeness pair, RowState state) {
        int x = Space.px(MARGIN);
        int right = state.width() - Space.px(MARGIN);
        g.setFont(state.chosen() ? Type.TITLE.font() : Type.BODY.font());
        FontMetrics metrics = g.getFontMetrics();
        int base = Space.px(8) + metrics.getAscent();
        int step = metrics.getHeight() + Space.px(3);
        name(g, pair.one(), x, base, right);
        name(g, pair.other(), x, base + step, right);
        g.setFont(Type.SECOND.font());
        g.setColor(Palette.now().second());
        g.drawString(
                TextLines.cut(brief(pair), g.getFontMetrics(), right - x),
                x,
                base + step + Space.px(3) + g.getFontMetrics().getHeight());
        if (!state.chosen() && !state.hovered()) {
            g.setColor(Palette.now().hairline());
            g.fillRect(x, state.height() - 1, right - x, 1);
        }
    }

    private static void name(Graphics2D g, Code code, int x, int base, int right) {
        Color colour = CodeColours.shown(code.colour(), Palette.now());
        g.setColor(colour);
        float side = Space.px(SWATCH);
        g.fill(new RoundRectangle2D.Float(x, base - side, side, side, side / 2, side / 2));
        int after = x + Space.px(18);
        g.setColor(Palette.now().text());
        g.drawString(TextLines.cut(code.name(), g.getFontMetrics(), right - after), after, base);
    }

    /** The evidence in a few words. */
    static String brief(Likeness pair) {
        String use = pair.together() == 0 ? "" : Words.of("alike.brief.use", pair.together(), pair.of());
        String words = pair.words().isEmpty() ? "" : Words.of("alike.brief.words", listed(pair.words()));
        return use.isEmpty() || words.isEmpty() ? use + words : use + " · " + words;
    }

    /** The evidence in sentences. */
    static String sentences(Likeness pair) {
        String use = pair.together() == 0
                ? Words.of("alike.use.none")
                : Words.of("alike.use", pair.together(), pair.of(), pair.other().name(), percent(pair.overlap()));
        String words = pair.words().isEmpty()
                ? Words.of("alike.words.none")
                : Words.of("alike.words", listed(pair.words()), percent(pair.wording()));
        return use + " " + words;
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    private static String listed(List<String> words) {
        return String.join(", ", words.stream().map(word -> "‘" + word + "’").toList());
    }

    @Override
    public String words(Likeness pair) {
        return Words.of("alike.row", pair.one().name(), pair.other().name(), brief(pair));
    }

    @Override
    public @Nullable String tip(Likeness pair) {
        return words(pair);
    }
}
