package org.sheaf.desktop.identities;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JToggleButton;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.KeyCap;
import org.sheaf.desktop.widgets.TextLines;

/** One of the things that can stand in a name's stead: a ring, what it is, what it would be, and its key. EDT only. */
final class ChoiceRow extends JToggleButton {

    private static final long serialVersionUID = 1L;
    private static final int HEIGHT = 40;
    private static final int RING = 16;
    private static final int TITLE = 36;
    private static final int VALUE = 124;

    private final String title;
    private final String cap;
    private String value = "";

    ChoiceRow(Draft.Option option, Runnable run) {
        title = Words.of("identities.option." + option.name().toLowerCase(java.util.Locale.ROOT));
        cap = String.valueOf(option.key());
        setName("identities.option." + option.key());
        setContentAreaFilled(false);
        setBorderPainted(false);
        setOpaque(false);
        setRequestFocusEnabled(false); // the keys stay where they act
        setRolloverEnabled(true);
        addActionListener(event -> run.run());
    }

    void say(String words, boolean on) {
        value = words;
        setSelected(on);
        String all = words.isEmpty() ? title : Words.of("identities.option", title, words);
        getAccessibleContext().setAccessibleName(all);
        setToolTipText(all);
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Space.px(200), Space.px(HEIGHT));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, Space.px(HEIGHT));
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
        g.setColor(on ? palette.soft() : getModel().isRollover() ? palette.hover() : palette.paper());
        g.fill(shape);
        g.setColor(on || isFocusOwner() ? palette.accent() : palette.hairline());
        g.setStroke(new BasicStroke(line));
        g.draw(shape);
        ring(g, palette, on);
        words(g, palette, on);
        g.dispose();
    }

    private void ring(Graphics2D g, Palette palette, boolean on) {
        float side = Space.px((float) RING);
        float stroke = Space.px(1.5f);
        float x = Space.px(11f);
        float y = (getHeight() - side) / 2;
        g.setStroke(new BasicStroke(stroke));
        g.setColor(on ? palette.accent() : palette.border());
        g.draw(new Ellipse2D.Float(x + stroke / 2, y + stroke / 2, side - stroke, side - stroke));
        if (on) {
            float dot = Space.px(8f);
            g.fill(new Ellipse2D.Float(x + (side - dot) / 2, y + (side - dot) / 2, dot, dot));
        }
    }

    private void words(Graphics2D g, Palette palette, boolean on) {
        g.setFont(Type.SMALL.font());
        int wide = KeyCap.width(g, cap);
        int right = getWidth() - Space.px(10) - wide;
        KeyCap.paint(g, cap, right, (getHeight() - KeyCap.height()) / 2, wide, palette);
        g.setFont(on ? Type.TITLE.font() : Type.BODY.font());
        FontMetrics metrics = g.getFontMetrics();
        int baseline = (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent();
        g.setColor(palette.text());
        g.drawString(title, Space.px(TITLE), baseline);
        int from = Math.max(Space.px(VALUE), Space.px(TITLE) + metrics.stringWidth(title) + Space.px(Space.SMALL));
        g.setFont(Type.BODY.font());
        g.setColor(on ? palette.text() : palette.second());
        g.drawString(TextLines.cut(value, g.getFontMetrics(), right - from - Space.px(Space.SMALL)), from, baseline);
    }
}
