package org.sheaf.desktop.start;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JButton;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.TextLines;

/** A large button of two lines with an icon; the main one in the accent. EDT only. */
final class WayIn extends JButton {

    private static final long serialVersionUID = 1L;

    private final String about;
    private final String key;
    private final transient Icons icon;
    private final boolean main;

    WayIn(String text, String about, String key, Icons icon, boolean main) {
        super(text);
        this.about = about;
        this.key = key;
        this.icon = icon;
        this.main = main;
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setRolloverEnabled(true);
        getAccessibleContext().setAccessibleDescription(about);
    }

    @Override
    public java.awt.Dimension getPreferredSize() {
        return new java.awt.Dimension(Space.px(348), Space.px(62));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Type.smooth(g);
        Palette palette = Palette.now();
        float line = Space.px(1f);
        float arc = Space.px(2f * Space.RADIUS);
        RoundRectangle2D box =
                new RoundRectangle2D.Float(line, line, getWidth() - 2 * line, getHeight() - 2 * line, arc, arc);
        boolean lit = getModel().isRollover() || getModel().isPressed();
        g.setColor(
                main
                        ? lit ? Palette.mixed(palette.text(), palette.accent(), 0.15) : palette.accent()
                        : lit ? palette.hover() : palette.paper());
        g.fill(box);
        g.setStroke(new java.awt.BasicStroke(isFocusOwner() ? 2 * line : line));
        g.setColor(
                isFocusOwner()
                        ? (main ? palette.text() : palette.accent())
                        : main ? palette.accent() : palette.hairline());
        g.draw(box);
        words(g, palette);
        g.dispose();
    }

    @Override
    public java.awt.Dimension getMinimumSize() {
        return getPreferredSize();
    }

    private void words(Graphics2D g, Palette palette) {
        java.awt.Color ink = main ? palette.onAccent() : palette.text();
        icon.icon(ink).paintIcon(this, g, Space.px(20), (getHeight() - Space.px(16)) / 2);
        int left = Space.px(54);
        int right = getWidth() - Space.px(14);
        g.setFont(Type.TITLE.font());
        g.setColor(ink);
        int first = getHeight() / 2 - Space.px(6);
        g.drawString(getText(), left, first);
        g.setFont(Type.SECOND.font());
        g.setColor(main ? palette.onAccent() : palette.second());
        g.drawString(TextLines.cut(about, g.getFontMetrics(), right - left), left, first + Space.px(20));
        g.drawString(key, right - g.getFontMetrics().stringWidth(key), first);
    }
}
