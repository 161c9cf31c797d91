package org.sheaf.desktop.guide;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.guide.Proposal;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.TextLines;

/** Draws a turn of an interviewer: where it is, what it says, which question it asks or may ask, and why. */
final class TurnPainter implements RowPainter<TurnRow> {

    static final int HEIGHT = 82;

    @Override
    public void paint(Graphics2D g, TurnRow row, RowState state) {
        Palette palette = Palette.now();
        int x = Space.px(20);
        int right = state.width() - Space.px(20);
        g.setFont(Type.SECOND.font());
        FontMetrics second = g.getFontMetrics();
        int base = Space.px(8) + second.getAscent();
        g.setColor(palette.second());
        g.drawString(TextLines.cut(where(row), second, (right - x) / 2), x, base);
        state(g, row, right, base);
        g.setFont(Type.BODY.font());
        g.setColor(palette.text());
        FontMetrics body = g.getFontMetrics();
        base += body.getHeight() + Space.px(4);
        TextLines.draw(g, TextLines.wrap(row.words(), body, right - x, 1), x, base);
        base += second.getHeight() + Space.px(6);
        g.setFont(Type.SECOND.font());
        g.setColor(palette.second());
        g.drawString(TextLines.cut(below(row), second, right - x), x, base);
        if (!state.chosen() && !state.hovered()) {
            g.setColor(palette.hairline());
            g.fillRect(x, state.height() - 1, right - x, 1);
        }
    }

    private static void state(Graphics2D g, TurnRow row, int right, int base) {
        Palette palette = Palette.now();
        boolean known = !row.asks().isEmpty();
        if (!known && row.proposal() == null) {
            return;
        }
        String words = state(row);
        g.setFont(Type.SECOND_TITLE.font());
        FontMetrics metrics = g.getFontMetrics();
        Color ink = known ? palette.good() : palette.text();
        int at = right - metrics.stringWidth(words);
        g.setColor(ink);
        g.drawString(words, at, base);
        Icons sign = known ? Icons.TICK : Icons.RING;
        sign.icon(14, ink).paintIcon(null, g, at - Space.px(19), base - Space.px(11));
    }

    private static String state(TurnRow row) {
        if (row.asks().isEmpty()) {
            Proposal proposal = row.proposal();
            return proposal == null
                    ? Words.of("guide.turn.nothing")
                    : Words.of("guide.turn.proposed", proposal.question().number());
        }
        return Words.of(
                "guide.turn.asks",
                row.asks().stream().map(q -> String.valueOf(q.number())).collect(Collectors.joining(", ")));
    }

    private static String where(TurnRow row) {
        return Words.of(
                "guide.turn.where", row.turn().transcript().name(), row.turn().index() + 1);
    }

    /** The question, and for a proposal the reason. */
    static String below(TurnRow row) {
        if (!row.asks().isEmpty()) {
            return row.asks().stream().map(q -> q.text()).collect(Collectors.joining(" · "));
        }
        @Nullable Proposal proposal = row.proposal();
        if (proposal == null) {
            return Words.of("guide.turn.follow");
        }
        List<String> parts = new ArrayList<>();
        parts.add(
                proposal.prompt() < 0
                        ? proposal.question().text()
                        : Words.of(
                                "guide.reason.prompt",
                                proposal.question().prompts().get(proposal.prompt())));
        parts.add(Words.of(
                "guide.reason.words",
                proposal.words().stream().map(word -> "‘" + word + "’").collect(Collectors.joining(", "))));
        parts.add(Words.of("guide.order." + proposal.order().name().toLowerCase(Locale.ROOT)));
        parts.add(Words.of("guide.reason.score", Math.round(proposal.score() * 100)));
        return String.join(" · ", parts);
    }

    @Override
    public String words(TurnRow row) {
        return Words.of("guide.turn", where(row), row.words(), state(row), below(row));
    }

    @Override
    public String tip(TurnRow row) {
        return row.words();
    }
}
