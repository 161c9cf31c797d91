package org.sheaf.desktop.overview;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import java.util.Locale;
import org.sheaf.analysis.StudyPicture;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Figures;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.StageSign;
import org.sheaf.desktop.widgets.TextLines;
import org.sheaf.study.Coder;

/** Draws one transcript at a glance: name, stages, words, density, where it is coded, new codes. */
final class GlancePainter implements RowPainter<GlanceRow> {

    private static final int FIGURE = 46;
    private static final int BAR = 10;
    private static final int MOST_BARS = 3;

    @Override
    public void paint(Graphics2D g, GlanceRow row, RowState state) {
        GlanceColumns at = GlanceColumns.of(state.width(), row.scales().coders().size());
        name(g, row, state, at);
        int x = at.stages();
        for (var stage : row.stages()) {
            StageSign sign = new StageSign(stage);
            sign.paintIcon(null, g, x, (state.height() - sign.getIconHeight()) / 2);
            x += Space.px(20);
        }
        words(g, row, state, at);
        density(g, row, state, at);
        along(g, row, state, at);
        codes(g, row, state, at);
    }

    private static void name(Graphics2D g, GlanceRow row, RowState state, GlanceColumns at) {
        g.setFont(state.chosen() ? Type.TITLE.font() : Type.BODY.font());
        g.setColor(Palette.now().text());
        String name = TextLines.cut(row.transcript().name(), g.getFontMetrics(), at.nameWidth());
        int baseline = baseline(g, state.height());
        g.drawString(name, at.name(), baseline);
        if (row.transcript().isDocument()) {
            int left = g.getFontMetrics().stringWidth(name) + Space.px(Space.SMALL);
            g.setFont(Type.SECOND.font());
            g.setColor(Palette.now().second());
            String kind = TextLines.cut(Words.of("overview.document"), g.getFontMetrics(), at.nameWidth() - left);
            g.drawString(kind, at.name() + left, baseline);
        }
    }

    private static void words(Graphics2D g, GlanceRow row, RowState state, GlanceColumns at) {
        int room = at.wordsWidth() - Space.px(FIGURE);
        int whole =
                length(room, (double) row.transcript().words() / row.scales().words());
        int y = (state.height() - Space.px(BAR)) / 2;
        Bars.outline(g, new Rectangle(at.words(), y, whole, Space.px(BAR)));
        int part = (int) Math.round(whole * row.sketch().participantShare());
        if (part > 0) {
            Bars.full(g, new Rectangle(at.words(), y, part, Space.px(BAR)));
        }
        figure(g, grouped(row.transcript().words()), at.words() + at.wordsWidth(), state.height());
    }

    private static void density(Graphics2D g, GlanceRow row, RowState state, GlanceColumns at) {
        List<Coder> coders = row.scales().coders();
        int bars = Math.min(MOST_BARS, coders.size());
        int high = bars <= 1 ? Space.px(BAR) : Space.px(bars == 2 ? 8 : 6);
        int gap = Space.px(bars == 2 ? 5 : 2);
        int top = (state.height() - bars * high - (bars - 1) * gap) / 2;
        int room = at.densityWidth() - Space.px(FIGURE);
        for (int i = 0; i < bars; i++) {
            double density = row.density(coders.get(i));
            int y = top + i * (high + gap);
            if (density > 0) {
                draw(
                        g,
                        new Rectangle(
                                at.density(),
                                y,
                                length(room, density / row.scales().density()),
                                high),
                        i);
            }
            if (bars <= 2) {
                small(g, density == 0 ? "–" : oneDecimal(density), at.density() + at.densityWidth(), y, high);
            }
        }
    }

    private static void small(Graphics2D g, String text, int right, int y, int high) {
        g.setFont(Type.SMALL.font());
        g.setColor(Palette.now().second());
        FontMetrics metrics = g.getFontMetrics();
        Figures.drawRight(g, text, right, y + (high - metrics.getHeight()) / 2 + metrics.getAscent());
    }

    /** The coders' bars are told apart by their filling, in the order of the signs beside the names. */
    static void draw(Graphics2D g, Rectangle bar, int coder) {
        switch (coder) {
            case 0 -> Bars.full(g, bar);
            case 1 -> Bars.hatched(g, bar);
            default -> Bars.outline(g, bar);
        }
    }

    private static void along(Graphics2D g, GlanceRow row, RowState state, GlanceColumns at) {
        int high = Space.px(14);
        int y = (state.height() - high) / 2;
        Palette palette = Palette.now();
        g.setColor(palette.hover());
        g.fillRect(at.along(), y + high - 1, at.alongWidth(), 1);
        List<Integer> along = row.sketch().density().along();
        for (int i = 0; i < along.size(); i++) {
            int from = at.along() + at.alongWidth() * i / along.size();
            int to = at.along() + at.alongWidth() * (i + 1) / along.size();
            double share = GlanceRow.along(row.sketch(), i) / row.scales().along();
            if (along.get(i) > 0) {
                int tall = Math.max(Space.px(3), (int) Math.round(high * share));
                g.setColor(Bars.ink(0.25 + 0.75 * share));
                g.fillRect(from, y + high - tall, Math.max(1, to - from - 1), tall);
            }
        }
    }

    private static void codes(Graphics2D g, GlanceRow row, RowState state, GlanceColumns at) {
        StudyPicture.Step step = row.step();
        if (step == null) {
            figure(g, "–", at.end(), state.height());
            return;
        }
        int room = at.codesWidth() - Space.px(FIGURE);
        Rectangle bar = new Rectangle(
                at.codes(),
                (state.height() - Space.px(BAR)) / 2,
                length(room, (double) step.newCodes() / row.scales().newCodes()),
                Space.px(BAR));
        if (step.newCodes() > 0) {
            Bars.full(g, bar);
        }
        figure(g, String.valueOf(step.newCodes()), at.end(), state.height());
    }

    private static int length(int room, double share) {
        return share <= 0 ? 0 : Math.max(Space.px(2), (int) Math.round(Math.max(0, room) * Math.min(1, share)));
    }

    private static void figure(Graphics2D g, String text, int right, int height) {
        g.setFont(Type.SECOND.font());
        g.setColor(Palette.now().second());
        Figures.drawRight(g, text, right, baseline(g, height));
    }

    private static int baseline(Graphics2D g, int height) {
        FontMetrics metrics = g.getFontMetrics();
        return (height - metrics.getHeight()) / 2 + metrics.getAscent();
    }

    /** A whole number with separators. */
    static String grouped(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** A number with one figure after the point. */
    static String oneDecimal(double number) {
        return String.format(Locale.ENGLISH, "%.1f", number);
    }

    @Override
    public String words(GlanceRow row) {
        StringBuilder coders = new StringBuilder();
        List<Coder> all = row.scales().coders();
        for (int i = 0; i < all.size(); i++) {
            coders.append(Words.of(
                    "overview.row.coder",
                    all.get(i).name(),
                    StageSign.words(row.stages().get(i)),
                    oneDecimal(row.density(all.get(i)))));
        }
        StudyPicture.Step step = row.step();
        return Words.of(
                "overview.row",
                row.name(),
                row.transcript().words(),
                Math.round(row.sketch().participantShare() * 100),
                Math.round(row.sketch().coded() * 100),
                step == null ? 0 : step.newCodes(),
                coders.toString());
    }

    @Override
    public String tip(GlanceRow row) {
        return words(row);
    }
}
