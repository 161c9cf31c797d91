package org.sheaf.desktop.widgets;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JToggleButton;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;

/** Something to choose, with its key; what is chosen has a fill, a frame in the accent and heavier letters. EDT only. */
public final class OptionButton extends JToggleButton {

    private static final long serialVersionUID = 1L;
    private static final int BESIDE = 10;
    private static final int MOST = 220;
    /** Letters are a little wider when they are smoothed. */
    private static final int SLACK = 3;

    private final boolean main;
    private String key = "";

    /** A button with a name for tests and what it does; {@link #say} tells what stands on it. */
    public OptionButton(String name, Runnable run) {
        this(name, run, false);
    }

    /** The same; {@code main} is the one that carries on. */
    public OptionButton(String name, Runnable run, boolean main) {
        this.main = main;
        setName(name);
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setOpaque(false);
        setRequestFocusEnabled(false); // the keys stay where they act
        setRolloverEnabled(true);
        addActionListener(event -> run.run());
    }

    /** What it says, and its key; an empty one for none. */
    public void say(String words, String cap) {
        setText(words);
        setToolTipText(words);
        getAccessibleContext().setAccessibleName(words);
        key = cap;
        revalidate();
        repaint();
    }

    private Font font(boolean heavy) {
        return heavy ? Type.TITLE.font() : Type.BODY.font();
    }

    @Override
    public Dimension getPreferredSize() {
        int words = getFontMetrics(font(!main)).stringWidth(getText() == null ? "" : getText());
        int cap = key == null || key.isEmpty() ? 0 : capWidth() + Space.px(Space.SMALL);
        return new Dimension(
                Math.min(words + Space.px(SLACK), Space.px(MOST)) + cap + 2 * Space.px(BESIDE),
                Space.px(Space.CONTROL));
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    private int capWidth() {
        return getFontMetrics(Type.SMALL.font()).stringWidth(key) + Space.px(10);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        Palette palette = Palette.now();
        boolean on = isSelected();
        float arc = Space.px(2f * Space.RADIUS);
        float line = isFocusOwner() ? Space.px(2f) : Space.px(1f);
        RoundRectangle2D shape =
                new RoundRectangle2D.Float(line / 2, line / 2, getWidth() - line, getHeight() - line, arc, arc);
        g.setColor(fill(palette, on));
        g.fill(shape);
        g.setColor(isFocusOwner() || on || main && isEnabled() ? palette.accent() : palette.border());
        if (isFocusOwner() && main) {
            g.setColor(palette.text());
        }
        g.setStroke(new java.awt.BasicStroke(line));
        g.draw(shape);
        words(g, palette, on);
        g.dispose();
    }

    /** The key on the accent. */
    private void cap(Graphics2D g, int x, int y, int wide, Palette palette) {
        float arc = Space.px(8f);
        g.setColor(Palette.mixed(palette.onAccent(), isEnabled() ? palette.accent() : palette.hover(), 0.22));
        g.fill(new RoundRectangle2D.Float(x, y, wide, KeyCap.height(), arc, arc));
        g.setColor(isEnabled() ? palette.onAccent() : palette.hint());
        FontMetrics metrics = g.getFontMetrics();
        g.drawString(
                key,
                x + (wide - metrics.stringWidth(key)) / 2f,
                y + (KeyCap.height() - metrics.getHeight()) / 2f + metrics.getAscent());
    }

    private Color fill(Palette palette, boolean on) {
        if (main) {
            return isEnabled() ? palette.accent() : palette.hover();
        }
        return on ? palette.soft() : getModel().isRollover() ? palette.hover() : palette.paper();
    }

    private void words(Graphics2D g, Palette palette, boolean on) {
        g.setFont(font(on));
        FontMetrics metrics = g.getFontMetrics();
        int cap = key.isEmpty() ? 0 : capWidth() + Space.px(Space.SMALL);
        int room = getWidth() - 2 * Space.px(BESIDE) - cap;
        g.setColor(!isEnabled() ? palette.hint() : main ? palette.onAccent() : palette.text());
        String shown = TextLines.cut(getText(), metrics, room);
        float baseline = (getHeight() - metrics.getHeight()) / 2f + metrics.getAscent();
        g.drawString(shown, Space.px(BESIDE), baseline);
        if (!key.isEmpty()) {
            g.setFont(Type.SMALL.font());
            int wide = KeyCap.width(g, key);
            int x = getWidth() - Space.px(BESIDE) - wide + Space.px(2);
            int y = (getHeight() - KeyCap.height()) / 2;
            if (main) {
                cap(g, x, y, wide, palette);
            } else {
                KeyCap.paint(g, key, x, y, wide, palette);
            }
        }
    }
}
