package org.sheaf.desktop.overview;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;

/** How bars are drawn: no colour but ink and paper, kinds told apart by filling. */
final class Bars {

    private Bars() {}

    /** A bar full of ink. */
    static void full(Graphics2D g, Rectangle bar) {
        g.setColor(Palette.now().second());
        g.fill(shape(bar));
    }

    /** A bar that is only an outline. */
    static void outline(Graphics2D g, Rectangle bar) {
        Palette palette = Palette.now();
        g.setColor(Palette.mixed(palette.border(), palette.paper(), 0.16));
        g.fill(shape(bar));
        g.setColor(palette.border());
        g.setStroke(new BasicStroke(1f));
        g.draw(new RoundRectangle2D.Float(
                bar.x + 0.5f, bar.y + 0.5f, Math.max(0, bar.width - 1), Math.max(0, bar.height - 1), arc(), arc()));
    }

    /** A bar of slanting lines in an outline. */
    static void hatched(Graphics2D g, Rectangle bar) {
        outline(g, bar);
        Shape before = g.getClip();
        g.clip(shape(bar));
        g.setColor(Palette.now().second());
        g.setStroke(new BasicStroke(Space.px(1.3f)));
        int step = Space.px(5);
        for (int x = bar.x - bar.height; x < bar.x + bar.width; x += step) {
            g.drawLine(x, bar.y + bar.height, x + bar.height, bar.y);
        }
        g.setClip(before);
    }

    /** A bar of dots in an outline. */
    static void dotted(Graphics2D g, Rectangle bar) {
        outline(g, bar);
        Shape before = g.getClip();
        g.clip(shape(bar));
        g.setColor(Palette.now().second());
        int step = Space.px(5);
        int dot = Math.max(2, Space.px(2));
        for (int x = bar.x + step / 2; x < bar.x + bar.width; x += step) {
            for (int y = bar.y + step / 2; y < bar.y + bar.height; y += step) {
                g.fillOval(x, y, dot, dot);
            }
        }
        g.setClip(before);
    }

    /** Ink of a strength from 0 to 1 on paper. */
    static Color ink(double strength) {
        Palette palette = Palette.now();
        return Palette.mixed(palette.text(), palette.paper(), 0.12 + 0.78 * Math.max(0, Math.min(1, strength)));
    }

    private static Shape shape(Rectangle bar) {
        return new RoundRectangle2D.Float(bar.x, bar.y, bar.width, bar.height, arc(), arc());
    }

    private static float arc() {
        return Space.px(3f);
    }
}
