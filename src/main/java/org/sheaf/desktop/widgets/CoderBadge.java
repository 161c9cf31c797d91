package org.sheaf.desktop.widgets;

import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.Locale;
import javax.swing.Icon;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;

/** A coder's initial in a disc: full for the one who acts, quiet for others. */
public final class CoderBadge implements Icon {

    private final String initial;
    private final int size;
    private final boolean acting;

    /**
     * A badge.
     *
     * @param name the coder's
     * @param size its diameter in pixels at 100 %
     * @param acting whether this is the coder who acts
     */
    public CoderBadge(String name, int size, boolean acting) {
        this.initial = name.isBlank()
                ? "?"
                : name.strip()
                        .substring(0, name.strip().offsetByCodePoints(0, 1))
                        .toUpperCase(Locale.ROOT);
        this.size = size;
        this.acting = acting;
    }

    @Override
    public void paintIcon(Component c, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        Palette palette = Palette.now();
        int side = getIconWidth();
        g.setColor(acting ? Palette.mixed(palette.accent(), palette.text(), 0.55) : palette.hover());
        g.fill(new Ellipse2D.Float(x, y, side, side));
        Font font = Type.TITLE.font();
        g.setFont(font.deriveFont(font.getSize2D() * size / 22f * 0.9f));
        g.setColor(acting ? palette.onAccent() : palette.second());
        FontMetrics metrics = g.getFontMetrics();
        float left = x + (side - metrics.stringWidth(initial)) / 2f;
        float base = y + (side - metrics.getHeight()) / 2f + metrics.getAscent();
        g.drawString(initial, left, base);
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
