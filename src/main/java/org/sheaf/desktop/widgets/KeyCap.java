package org.sheaf.desktop.widgets;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;

/** A key as it looks on a keyboard, with its name on it. */
public final class KeyCap {

    private static final int HEIGHT = 18;
    private static final int BESIDE = 5;

    private KeyCap() {}

    /** How high it is, in pixels. */
    public static int height() {
        return Space.px(HEIGHT);
    }

    /** How wide it is in the graphics' font, in pixels. */
    public static int width(Graphics2D g, String text) {
        return g.getFontMetrics().stringWidth(text) + 2 * Space.px(BESIDE);
    }

    /** Paints it in the graphics' font. */
    public static void paint(Graphics2D g, String text, int x, int y, int width, Palette palette) {
        float arc = Space.px(8f);
        RoundRectangle2D shape = new RoundRectangle2D.Float(x + 0.5f, y + 0.5f, width - 1, height() - 1, arc, arc);
        g.setColor(palette.panel());
        g.fill(shape);
        g.setColor(palette.hairline());
        g.setStroke(new BasicStroke(Space.px(1f)));
        g.draw(shape);
        g.setColor(palette.second());
        FontMetrics metrics = g.getFontMetrics();
        g.drawString(
                text,
                x + (width - metrics.stringWidth(text)) / 2f,
                y + (height() - metrics.getHeight()) / 2f + metrics.getAscent());
    }
}
