package org.sheaf.desktop.reader;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;

/** Paints the stripes in the margin, and the count of those for which there is no lane. */
final class StripePainter {

    private static final int GROWN = 6;
    private static final int RING = 3;

    /** As far into the column of names as a count may reach, short of the swatches. */
    private static final int BEFORE_NAMES = 8;

    private final Scene scene;
    private final Emphasis emphasis;

    StripePainter(Scene scene, Emphasis emphasis) {
        this.scene = scene;
        this.emphasis = emphasis;
    }

    void paint(Graphics2D g, int firstRow, int lastRow) {
        for (Lanes.Placed place : scene.lanes().placed()) {
            if (place.firstRow() <= lastRow && place.lastRow() >= firstRow) {
                for (int i = 0; i < place.band().marks().size(); i++) {
                    stripe(g, place, i);
                }
                Mark first = place.band().marks().get(0);
                if (place.band().has(emphasis.chosen()) && first.code() != null) {
                    ring(g, place);
                }
            }
        }
        for (Lanes.More more : scene.lanes().more()) {
            if (more.row() >= firstRow && more.row() <= lastRow) {
                g.setFont(Type.SMALL.font());
                g.setColor(scene.palette().second());
                String count = "+" + more.bands().size();
                int most = scene.layout().columns().names()
                        + Space.px(BEFORE_NAMES)
                        - g.getFontMetrics().stringWidth(count);
                g.drawString(
                        count, Math.min(scene.moreLeft(), most), scene.layout().baseline(more.row()));
            }
        }
    }

    private void stripe(Graphics2D g, Lanes.Placed place, int number) {
        Palette palette = scene.palette();
        Mark mark = place.band().marks().get(number);
        boolean leads = emphasis.leads(mark);
        Color colour = scene.colour(mark);
        if (mark.code() == null && emphasis.isChosen(mark)) {
            colour = palette.accent();
        } else if (emphasis.stepsBack(mark)) {
            colour = palette.faded(colour);
        }
        boolean alone = place.band().marks().size() == 1;
        Rectangle box = box(place, number, leads && alone ? GROWN : Lanes.STRIPE);
        g.setColor(colour);
        switch (mark.whose()) {
            case MINE -> g.fillRoundRect(box.x, box.y, box.width, box.height, 2, 2);
            case OTHERS -> hollow(g, box, colour);
            case AGREED -> {
                int thin = Math.max(1, box.width / 3);
                g.fillRect(box.x, box.y, thin, box.height);
                g.fillRect(box.x + box.width - thin, box.y, thin, box.height);
            }
        }
    }

    private Rectangle box(Lanes.Placed place, int number, int width) {
        int left = scene.stripeLeft(place, number) - Space.px((width - Lanes.STRIPE) / 2);
        int top = scene.stripeTop(place.firstRow());
        return new Rectangle(left, top, Space.px(width), scene.stripeBottom(place.lastRow()) - top);
    }

    private void hollow(Graphics2D g, Rectangle box, Color colour) {
        g.fillRoundRect(box.x, box.y, box.width, box.height, 2, 2);
        g.setColor(
                scene.palette().tone().isContrast()
                        ? scene.palette().paper()
                        : scene.palette().hollow(colour));
        int edge = Math.max(1, Space.px(1));
        g.fillRect(box.x + edge, box.y + edge, box.width - 2 * edge, box.height - 2 * edge);
    }

    /** Around the stripes of the chosen quotation. */
    private void ring(Graphics2D g, Lanes.Placed place) {
        int count = place.band().marks().size();
        Rectangle box = box(place, 0, count == 1 ? GROWN : Lanes.STRIPE).union(box(place, count - 1, Lanes.STRIPE));
        int out = Space.px(RING);
        Type.smoothShapes(g, true);
        g.setColor(scene.palette().accent());
        g.setStroke(new BasicStroke(Space.px(1.4f)));
        float radius = Space.px(6f);
        g.draw(new RoundRectangle2D.Float(
                box.x - out + 0.5f,
                box.y - out + 0.5f,
                box.width + 2 * out - 1,
                box.height + 2 * out - 1,
                radius,
                radius));
        Type.smoothShapes(g, false);
    }
}
