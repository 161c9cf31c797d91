package org.sheaf.desktop.reader;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import javax.swing.border.AbstractBorder;
import org.jspecify.annotations.Nullable;
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

    private transient @Nullable BufferedImage frame;
    private transient @Nullable Palette frameOf;

    /** The bar is painted at every letter typed, so the shadow is drawn once and its corners and edges are copied. */
    @Override
    public void paintBorder(Component c, Graphics graphics, int x, int y, int width, int height) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.translate(x, y);
        double scale = g.getTransform().getScaleX();
        int cap = Space.px(SHADOW + Space.PANEL_RADIUS) + Space.px(4);
        if (scale == Math.rint(scale) && width > 2 * cap && height > 2 * cap) {
            copy(g, frame(2 * cap + 1, (int) scale), new Cut(cap, (int) scale), width, height);
            g.setColor(Palette.now().paper());
            g.fillRect(cap, cap, width - 2 * cap, height - 2 * cap);
        } else {
            draw(g, width, height);
        }
        g.dispose();
    }

    /** How much of the frame is corner, and how many of its pixels make one of the window's. */
    private record Cut(int cap, int scale) {}

    @SuppressWarnings("ReferenceEquality") // each tone has one palette
    private BufferedImage frame(int side, int scale) {
        BufferedImage known = frame;
        if (known == null || known.getWidth() != side * scale || frameOf != Palette.now()) {
            known = new BufferedImage(side * scale, side * scale, BufferedImage.TYPE_INT_ARGB);
            Graphics2D g = known.createGraphics();
            g.scale(scale, scale);
            draw(g, side, side);
            g.dispose();
            frame = known;
            frameOf = Palette.now();
        }
        return known;
    }

    /** Corners as they are, the edges between them drawn out. */
    private static void copy(Graphics2D g, BufferedImage from, Cut cut, int width, int height) {
        int[] wide = {0, cut.cap, width - cut.cap, width};
        int[] high = {0, cut.cap, height - cut.cap, height};
        int[] source = {0, cut.cap * cut.scale, (cut.cap + 1) * cut.scale, (2 * cut.cap + 1) * cut.scale};
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                if (i != 1 || j != 1) {
                    g.drawImage(
                            from,
                            wide[i],
                            high[j],
                            wide[i + 1],
                            high[j + 1],
                            source[i],
                            source[j],
                            source[i + 1],
                            source[j + 1],
                            null);
                }
            }
        }
    }

    private static void draw(Graphics2D g, int width, int height) {
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
                    i,
                    i + drop,
                    width - 2 * i - 1,
                    height - 2 * i - 1 - drop,
                    arc + 2 * (reach - i),
                    arc + 2 * (reach - i)));
        }
        RoundRectangle2D panel = new RoundRectangle2D.Float(
                reach + 0.5f, reach + 0.5f, width - 2 * reach - 1, height - 2 * reach - 1, arc, arc);
        g.setColor(palette.paper());
        g.fill(panel);
        g.setColor(palette.border());
        g.setStroke(new BasicStroke(Space.px(1f)));
        g.draw(panel);
    }
}
