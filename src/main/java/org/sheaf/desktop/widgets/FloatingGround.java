package org.sheaf.desktop.widgets;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;

/** The ground of what floats: paper in a frame, with a soft shadow around it. */
public final class FloatingGround {

    private static final int REACH = 6;

    private FloatingGround() {}

    /** Draws the ground into the whole of a component, the shadow in its outermost six pixels. */
    public static void paint(Graphics2D g, int width, int height) {
        Palette palette = Palette.now();
        float arc = Space.px(2f * Space.PANEL_RADIUS);
        int reach = Space.px(REACH);
        shadow(g, width, height, arc);
        RoundRectangle2D shape = new RoundRectangle2D.Float(
                reach + 0.5f, reach + 0.5f, width - 2f * reach - 1, height - 2f * reach - 1, arc, arc);
        g.setColor(palette.paper());
        g.fill(shape);
        g.setColor(palette.border());
        g.draw(shape);
    }

    /** Draws only the shadow of something that stands six pixels inside, with corners of a diameter. */
    public static void shadow(Graphics2D g, int width, int height, float arc) {
        Palette palette = Palette.now();
        int reach = Space.px(REACH);
        for (int out = reach; out > 0; out--) {
            float at = reach - out;
            g.setColor(palette.shadow(0.28 * (1 - (double) out / (reach + 1))));
            g.fill(new RoundRectangle2D.Float(at, at + 1, width - 2 * at, height - 2 * at, arc + out, arc + out));
        }
    }
}
