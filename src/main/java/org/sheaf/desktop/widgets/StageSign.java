package org.sheaf.desktop.widgets;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import javax.swing.Icon;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.study.Stage;

/**
 * The sign of how far somebody has come with a transcript, told apart by its shape: an empty ring, a ring with a dot, a
 * ring drawn half, a full disc with a tick.
 *
 * @param stage which
 */
public record StageSign(Stage stage) implements Icon {

    private static final int SIDE = 14;

    /** The stage in the window's words, for instance “coded to the end”. */
    public static String words(Stage stage) {
        return Words.of("stage." + stage.word().replace(' ', '-'));
    }

    /** The same where it begins a line. */
    public static String title(Stage stage) {
        return Words.of("stage.title." + stage.word().replace(' ', '-'));
    }

    @Override
    public void paintIcon(@Nullable Component c, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        g.translate(x, y);
        Palette palette = Palette.now();
        float stroke = Space.px(1.6f);
        float inset = stroke / 2 + Space.px(0.7f);
        float side = getIconWidth() - 2 * inset;
        g.setStroke(new BasicStroke(stroke, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        if (stage == Stage.DONE) {
            done(g, palette);
        } else {
            g.setColor(palette.border());
            g.draw(new Ellipse2D.Float(inset, inset, side, side));
            g.setColor(palette.accent());
            if (stage == Stage.READ) {
                float dot = Space.px(5f);
                float at = (getIconWidth() - dot) / 2;
                g.fill(new Ellipse2D.Float(at, at, dot, dot));
            } else if (stage == Stage.CODING) {
                g.setStroke(new BasicStroke(Space.px(2.4f), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
                g.draw(new Arc2D.Float(inset, inset, side, side, 90, -200, Arc2D.OPEN));
            }
        }
        g.dispose();
    }

    private void done(Graphics2D g, Palette palette) {
        float side = getIconWidth();
        g.setColor(palette.good());
        g.fill(new Ellipse2D.Float(0, 0, side, side));
        Color tick = palette.paper();
        g.setColor(tick);
        Path2D.Float path = new Path2D.Float();
        path.moveTo(side * 0.28f, side * 0.52f);
        path.lineTo(side * 0.44f, side * 0.68f);
        path.lineTo(side * 0.73f, side * 0.35f);
        g.setStroke(new BasicStroke(Space.px(1.7f), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
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
