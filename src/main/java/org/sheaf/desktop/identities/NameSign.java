package org.sheaf.desktop.identities;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import javax.swing.Icon;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;

/**
 * How a name stands, told apart by its shape: a triangle that warns, a disc with a tick, a ring with a tick.
 *
 * @param group which
 */
record NameSign(Found.Group group) implements Icon {

    private static final int SIDE = 14;

    @Override
    public void paintIcon(@Nullable Component c, Graphics graphics, int x, int y) {
        Palette palette = Palette.now();
        if (group == Found.Group.CHECK) {
            Icons.WARNING.icon(SIDE, palette.warning()).paintIcon(c, graphics, x, y);
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        g.translate(x, y);
        float side = getIconWidth();
        boolean replaced = group == Found.Group.REPLACED;
        Color colour = replaced ? palette.good() : palette.second();
        g.setColor(colour);
        if (replaced) {
            g.fill(new Ellipse2D.Float(0, 0, side, side));
            g.setColor(palette.paper());
        } else {
            float stroke = Space.px(1.4f);
            g.setStroke(new BasicStroke(stroke));
            g.draw(new Ellipse2D.Float(stroke / 2, stroke / 2, side - stroke, side - stroke));
        }
        Path2D.Float tick = new Path2D.Float();
        tick.moveTo(side * 0.28f, side * 0.52f);
        tick.lineTo(side * 0.44f, side * 0.68f);
        tick.lineTo(side * 0.73f, side * 0.35f);
        g.setStroke(new BasicStroke(Space.px(1.6f), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(tick);
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
