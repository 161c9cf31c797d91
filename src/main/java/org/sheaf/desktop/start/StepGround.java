package org.sheaf.desktop.start;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;

/** The box of one of the first steps; the first, where files are dropped, is dashed in the accent. */
final class StepGround {

    private StepGround() {}

    static void paint(Graphics2D g, int width, int height, int number) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Type.smooth(g);
        Palette palette = Palette.now();
        boolean first = number == 1;
        float line = Space.px(first ? 1.5f : 1f);
        float arc = Space.px(2f * Space.PANEL_RADIUS);
        RoundRectangle2D box = new RoundRectangle2D.Float(line, line, width - 2 * line, height - 2 * line, arc, arc);
        g.setColor(first ? Palette.mixed(palette.soft(), palette.paper(), 0.5) : palette.panel());
        g.fill(box);
        float[] dashes = {Space.px(5f), Space.px(4f)};
        g.setStroke(
                first
                        ? new BasicStroke(line, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0)
                        : new BasicStroke(line));
        g.setColor(first ? palette.accent() : palette.hairline());
        g.draw(box);
        float side = Space.px(24f);
        float at = Space.px(16f);
        g.setColor(first ? palette.accent() : palette.hover());
        g.fill(new Ellipse2D.Float(at, at - Space.px(2f), side, side));
        g.setFont(Type.SECOND_TITLE.font());
        g.setColor(first ? palette.onAccent() : palette.text());
        FontMetrics metrics = g.getFontMetrics();
        String figure = String.valueOf(number);
        g.drawString(
                figure,
                at + (side - metrics.stringWidth(figure)) / 2,
                at - Space.px(2f) + (side - metrics.getHeight()) / 2 + metrics.getAscent());
    }
}
