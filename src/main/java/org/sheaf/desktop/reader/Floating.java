package org.sheaf.desktop.reader;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.geom.RoundRectangle2D;
import javax.swing.border.AbstractBorder;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;

/** The border of a panel that floats over the window: paper with round corners and a shadow around it. */
final class Floating extends AbstractBorder {

    private static final long serialVersionUID = 1L;

    /** How far the shadow reaches, in pixels at 100 %. */
    static final int SHADOW = 16;

    @Override
    public Insets getBorderInsets(Component c, Insets insets) {
        int around = Space.px(SHADOW) + 1;
        insets.set(around, around, around, around);
        return insets;
    }

    @Override
    public void paintBorder(Component c, Graphics graphics, int x, int y, int width, int height) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        Palette palette = Palette.now();
        int reach = Space.px(SHADOW);
        float arc = Space.px(2f * Space.PANEL_RADIUS);
        // Many faint rings make one soft shadow, a little lower than the panel.
        for (int i = 0; i < reach; i++) {
            double near = (i + 1.0) / reach;
            g.setColor(palette.shadow(0.9 * near * near));
            int drop = Space.px(2);
            g.draw(new RoundRectangle2D.Float(
                    x + i,
                    y + i + drop,
                    width - 2 * i - 1,
                    height - 2 * i - 1 - drop,
                    arc + 2 * (reach - i),
                    arc + 2 * (reach - i)));
        }
        RoundRectangle2D panel = new RoundRectangle2D.Float(
                x + reach + 0.5f, y + reach + 0.5f, width - 2 * reach - 1, height - 2 * reach - 1, arc, arc);
        g.setColor(palette.paper());
        g.fill(panel);
        g.setColor(palette.border());
        g.setStroke(new BasicStroke(Space.px(1f)));
        g.draw(panel);
        g.dispose();
    }
}
