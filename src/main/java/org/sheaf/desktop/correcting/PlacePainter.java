package org.sheaf.desktop.correcting;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.TextLines;

/** Draws a place where words are replaced: ticked or not, its transcript, its line with the words struck. */
final class PlacePainter implements RowPainter<EverywhereModel.Place> {

    private static final int NAME = 150;

    /** Where words may stand. */
    private record Room(int left, int right, int baseline) {}

    @Override
    public void paint(Graphics2D g, EverywhereModel.Place place, RowState state) {
        Palette palette = Palette.now();
        tick(g, place.by() != null, state.height());
        g.setFont(Type.SECOND.font());
        int baseline = (state.height() - g.getFontMetrics().getHeight()) / 2
                + g.getFontMetrics().getAscent();
        g.setColor(palette.second());
        g.drawString(
                TextLines.cut(place.transcript().name(), g.getFontMetrics(), Space.px(NAME - 12)),
                Space.px(46),
                baseline);
        line(g, place, new Room(Space.px(46 + NAME), state.width() - Space.px(20), baseline));
    }

    private static void line(Graphics2D g, EverywhereModel.Place place, Room room) {
        Palette palette = Palette.now();
        String by = place.by();
        int left = room.left();
        g.setFont(Type.BODY.font());
        int most = (room.right() - left) * 2 / 5;
        String before = fromEnd(place.before(), g, most);
        g.setColor(by == null ? palette.second() : palette.text());
        g.drawString(before, left, room.baseline());
        left += g.getFontMetrics().stringWidth(before);
        g.setFont(Type.TITLE.font());
        int width = g.getFontMetrics().stringWidth(place.words());
        g.drawString(place.words(), left, room.baseline());
        if (by != null) {
            double y = room.baseline() - g.getFontMetrics().getAscent() * 0.32;
            g.setStroke(new BasicStroke(Space.px(1f)));
            g.draw(new Line2D.Double(left, y, left + width, y));
        }
        left += width;
        if (by != null && !by.isEmpty()) {
            g.setColor(palette.good());
            String now = " " + TextLines.cut(by, g.getFontMetrics(), most);
            g.drawString(now, left, room.baseline());
            left += g.getFontMetrics().stringWidth(now);
            g.setColor(palette.text());
        }
        g.setFont(Type.BODY.font());
        if (room.right() - left > Space.px(20)) {
            g.drawString(TextLines.cut(place.after(), g.getFontMetrics(), room.right() - left), left, room.baseline());
        }
    }

    private static String fromEnd(String words, Graphics2D g, int most) {
        int at = 0;
        while (at < words.length() && g.getFontMetrics().stringWidth(words.substring(at)) > most) {
            at = words.offsetByCodePoints(at, 1);
        }
        int blank = words.indexOf(' ', at);
        return at == 0 || blank < 0 ? words.substring(at) : "…" + words.substring(blank);
    }

    private static void tick(Graphics2D g, boolean yes, int height) {
        Palette palette = Palette.now();
        float side = Space.px(16f);
        float top = (height - side) / 2;
        RoundRectangle2D box = new RoundRectangle2D.Float(Space.px(20f), top, side, side, side / 3, side / 3);
        if (yes) {
            g.setColor(palette.accent());
            g.fill(box);
            Icons.TICK.icon(12, palette.onAccent()).paintIcon(null, g, Space.px(22), (int) top + Space.px(2));
        } else {
            g.setColor(palette.border());
            g.draw(box);
        }
    }

    @Override
    public String words(EverywhereModel.Place place) {
        String line = place.before() + place.words() + place.after();
        String by = place.by();
        return by == null
                ? Words.of("correct.row.kept", place.transcript().name(), line)
                : Words.of("correct.row.place", place.transcript().name(), line, by);
    }
}
