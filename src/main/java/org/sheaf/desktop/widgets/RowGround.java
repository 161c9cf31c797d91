package org.sheaf.desktop.widgets;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;

/** The ground of a row: plain, under the pointer, or chosen with a bar at its edge. */
public final class RowGround {

    private RowGround() {}

    /**
     * How a row stands.
     *
     * @param chosen whether it is selected
     * @param hovered whether the pointer is over it
     * @param focused whether its list has the focus
     */
    public record State(boolean chosen, boolean hovered, boolean focused) {}

    /** Draws the ground; what is chosen without focus looks like what is hovered, with the bar. */
    public static void paint(Graphics2D g, int width, int height, State state) {
        Palette palette = Palette.now();
        if (state.chosen) {
            fill(g, state.focused ? palette.soft() : palette.hover(), width, height);
            if (palette.tone().isContrast()) {
                outline(g, palette.accent(), state.focused ? 2 : 1, width, height);
            }
            g.setColor(palette.accent());
            float bar = Space.px((float) Space.CHOSEN_BAR);
            float inset = Space.px(4f);
            g.fill(new RoundRectangle2D.Float(Space.px(8f), inset, bar, height - 2 * inset, bar, bar));
        } else if (state.hovered) {
            fill(g, palette.hover(), width, height);
        }
    }

    /** Outlines a row on which something would be dropped. */
    static void paintLit(Graphics2D g, int width, int height) {
        g.setColor(Palette.now().accent());
        g.setStroke(new BasicStroke(Space.px(2f)));
        float arc = Space.px(2f * Space.RADIUS);
        float inset = Space.px(7f);
        g.draw(new RoundRectangle2D.Float(inset, Space.px(1f), width - 2 * inset, height - Space.px(2f), arc, arc));
    }

    /** Where tints are too faint to tell, a line around the row says that it is chosen. */
    private static void outline(Graphics2D g, Color colour, int thick, int width, int height) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(Space.px((float) thick)));
        float arc = Space.px(2f * Space.RADIUS);
        float inset = Space.px(6f) + 1;
        g.draw(new RoundRectangle2D.Float(inset, 1, width - 2 * inset, height - 2, arc, arc));
        g.setStroke(new BasicStroke(1));
    }

    private static void fill(Graphics2D g, Color colour, int width, int height) {
        g.setColor(colour);
        float arc = Space.px(2f * Space.RADIUS);
        float inset = Space.px(6f);
        g.fill(new RoundRectangle2D.Float(inset, 0, width - 2 * inset, height, arc, arc));
    }
}
