package org.sheaf.desktop.start;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.QuadCurve2D;
import javax.swing.Icon;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;

/** Sheaf's mark: five stalks in code colours, bound. */
record Mark(int size) implements Icon {

    @Override
    public void paintIcon(Component c, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create(x, y, getIconWidth(), getIconHeight());
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.scale(getIconWidth() / 64.0, getIconHeight() / 64.0);
        g.setStroke(new BasicStroke(5.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        int[] colours = {1, 7, 2, 8, 13};
        for (int i = 0; i < colours.length; i++) {
            float out = 13 + i * 9.5f;
            float in = 22 + i * 5f;
            g.setColor(CodeColours.shown(CodeColours.nth(colours[i] - 1), Palette.now()));
            g.draw(new QuadCurve2D.Float(out, 3, in + (in - out) * 0.7f, 32, out, 61));
        }
        g.setColor(Palette.now().text());
        g.fillRoundRect(13, 29, 38, 6, 4, 4);
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return Space.px(size);
    }

    @Override
    public int getIconHeight() {
        return Space.px(size);
    }
}
