package org.sheaf.desktop.overview;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.JComponent;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.TextLines;
import org.sheaf.study.Coder;

/** The heads of the glance's columns, with what their bars mean. EDT only. */
final class GlanceHead extends JComponent {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BARS = 3;

    private transient List<Coder> coders = List.of();

    /** Shows whose bars stand in the rows. */
    void show(List<Coder> shown) {
        coders = List.copyOf(shown);
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Space.px(600), Space.px(48));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        GlanceColumns at = GlanceColumns.of(getWidth(), coders.size());
        title(g, "overview.column.name", at.name(), at.nameWidth());
        title(g, "overview.column.stages", at.stages(), at.words() - at.stages());
        title(g, "overview.column.words", at.words(), at.wordsWidth());
        title(g, "overview.column.density", at.density(), at.densityWidth());
        title(g, "overview.column.along", at.along(), at.alongWidth());
        title(g, "overview.column.codes", at.codes(), at.codesWidth());
        int y = Space.px(26);
        initials(g, at, y);
        share(g, at, y);
        legend(g, at, y);
        small(g, Words.of("overview.column.along.about"), at.along(), at.alongWidth(), y);
        small(g, Words.of("overview.column.codes.about"), at.codes(), at.codesWidth(), y);
        g.setColor(Palette.now().hairline());
        g.fillRect(at.name(), getHeight() - 1, at.end() - at.name(), 1);
        g.dispose();
    }

    private static void title(Graphics2D g, String key, int x, int room) {
        g.setFont(Type.SECOND_TITLE.font());
        g.setColor(Palette.now().text());
        String text = TextLines.cut(Words.of(key), g.getFontMetrics(), Math.max(room, Space.px(20)));
        g.drawString(text, x, Space.px(4) + g.getFontMetrics().getAscent());
    }

    private static int small(Graphics2D g, String text, int x, int room, int y) {
        g.setFont(Type.SMALL.font());
        g.setColor(Palette.now().second());
        String shown = TextLines.cut(text, g.getFontMetrics(), Math.max(room, Space.px(12)));
        g.drawString(shown, x, y + g.getFontMetrics().getAscent());
        return x + g.getFontMetrics().stringWidth(shown);
    }

    private void initials(Graphics2D g, GlanceColumns at, int y) {
        int x = at.stages();
        for (Coder coder : coders) {
            String name = coder.name().strip();
            String initial = name.isEmpty() ? "?" : name.substring(0, name.offsetByCodePoints(0, 1));
            small(g, initial, x + Space.px(3), Space.px(16), y);
            x += Space.px(20);
        }
    }

    private static void share(Graphics2D g, GlanceColumns at, int y) {
        Bars.full(g, new Rectangle(at.words(), y + Space.px(2), Space.px(14), Space.px(8)));
        small(g, Words.of("overview.column.words.about"), at.words() + Space.px(20), at.wordsWidth() - Space.px(20), y);
    }

    /** Which filling is whose. */
    private void legend(Graphics2D g, GlanceColumns at, int y) {
        int x = at.density();
        int end = at.density() + at.densityWidth();
        for (int i = 0; i < Math.min(MOST_BARS, coders.size()) && end - x > Space.px(30); i++) {
            GlancePainter.draw(g, new Rectangle(x, y + Space.px(2), Space.px(14), Space.px(8)), i);
            x = small(g, firstName(coders.get(i)), x + Space.px(18), end - x - Space.px(18), y) + Space.px(10);
        }
    }

    private static String firstName(Coder coder) {
        String name = coder.name().strip();
        int end = name.indexOf(' ');
        return end < 0 ? name : name.substring(0, end);
    }
}
