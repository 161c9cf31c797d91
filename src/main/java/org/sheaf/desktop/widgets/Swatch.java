package org.sheaf.desktop.widgets;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.util.function.Supplier;
import javax.swing.Icon;
import org.sheaf.desktop.theme.Space;

/**
 * A code's colour as a small rounded square.
 *
 * @param colour asked for each time, since it follows the tone
 */
public record Swatch(Supplier<Color> colour) implements Icon {

    private static final int SIDE = 10;

    @Override
    public void paintIcon(Component c, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(colour.get());
        float side = Space.px((float) SIDE);
        g.fill(new RoundRectangle2D.Float(x, y, side, side, side / 2, side / 2));
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return Space.px(SIDE);
    }

    @Override
    public int getIconHeight() {
        return Space.px(SIDE);
    }
}
