package org.sheaf.desktop.widgets;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Function;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;

/** A few sentences that break to the width they are given; their height follows. EDT only. */
public final class Prose extends JComponent {

    private static final long serialVersionUID = 1L;

    private final Type type;
    private final transient Function<Palette, Color> colour;
    private final int most;
    private int foreseen;
    private String text = "";

    /** Sentences of any length. */
    public Prose(String text, Type type, Function<Palette, Color> colour) {
        this(text, type, colour, Integer.MAX_VALUE - 1);
    }

    /** Sentences of {@code most} lines at most. */
    public Prose(String text, Type type, Function<Palette, Color> colour, int most) {
        this.type = type;
        this.colour = colour;
        this.most = most;
        setText(text);
    }

    /** The width it will be given, in pixels at 100 %: with it, its height is right before it is laid out. */
    public Prose foresee(int pixels) {
        foreseen = pixels;
        return this;
    }

    /** Shows other sentences. */
    public void setText(String newText) {
        if (!newText.equals(text)) {
            text = newText;
            getAccessibleContext().setAccessibleName(text);
            revalidate();
            repaint();
        }
    }

    /** The sentences. */
    public String text() {
        return text;
    }

    @Override
    public Font getFont() {
        return type == null ? super.getFont() : type.font();
    }

    private List<String> lines(FontMetrics metrics, int width) {
        return text.isEmpty() ? List.of() : TextLines.wrap(text, metrics, width, most);
    }

    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics = getFontMetrics(getFont());
        int width = getWidth() > 0 ? getWidth() : Space.px(foreseen);
        int lines = width <= 0 ? 1 : Math.max(1, lines(metrics, width).size());
        return new Dimension(0, lines * metrics.getHeight());
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }

    @Override
    @SuppressWarnings("deprecation") // every way of placing a component ends here
    public void reshape(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.reshape(x, y, width, height);
        if (other && width > 0 && getPreferredSize().height != height) {
            // While the parent lays out, asking it to do so again would be lost.
            SwingUtilities.invokeLater(this::revalidate);
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        g.setFont(getFont());
        g.setColor(colour.apply(Palette.now()));
        FontMetrics metrics = g.getFontMetrics();
        TextLines.draw(g, lines(metrics, getWidth()), 0, metrics.getAscent());
        g.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleText();
        }
        return accessibleContext;
    }

    /** A label to those who listen. */
    private final class AccessibleText extends AccessibleJComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LABEL;
        }
    }
}
