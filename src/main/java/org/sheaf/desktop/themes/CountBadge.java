package org.sheaf.desktop.themes;

import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.Icon;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;

/**
 * A small number in a box: how many themes a code feeds.
 *
 * @param number shown
 */
record CountBadge(int number) implements Icon {

    @Override
    public void paintIcon(@Nullable Component c, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        Palette palette = Palette.now();
        float arc = Space.px(6f);
        g.setColor(palette.hover());
        RoundRectangle2D box = new RoundRectangle2D.Float(x, y, getIconWidth() - 1f, getIconHeight() - 1f, arc, arc);
        g.fill(box);
        g.setColor(palette.border());
        g.draw(box);
        g.setColor(palette.second());
        g.setFont(Type.SMALL.font());
        FontMetrics metrics = g.getFontMetrics();
        String text = String.valueOf(number);
        g.drawString(
                text,
                x + (getIconWidth() - metrics.stringWidth(text)) / 2f,
                y + (getIconHeight() - metrics.getHeight()) / 2f + metrics.getAscent());
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return Space.px(16);
    }

    @Override
    public int getIconHeight() {
        return Space.px(16);
    }
}
