package org.sheaf.desktop.themes;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javax.swing.JButton;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.TextLines;

/** Room for one theme more. EDT only. */
final class NewTheme extends JButton {
    private static final long serialVersionUID = 1L;
    private static final int HEIGHT = 56;
    private static final int FIRST_LINES = 6;
    private static final int INSET = 16;

    private boolean lit;
    private String first = "";

    NewTheme(Runnable run) {
        super(Words.of("themes.new"));
        setName("themes.new");
        setIcon(Icons.PLUS.icon());
        setContentAreaFilled(false);
        setBorderPainted(false);
        addActionListener(event -> run.run());
        Styled.style(this, "foreground: $Sheaf.second");
    }

    /** Whether a card lies over it, which would begin a theme here. */
    void light(boolean yes) {
        if (yes != lit) {
            lit = yes;
            repaint();
        }
    }

    /** On a board without themes the room is larger and says how the first one begins. */
    void show(boolean empty, boolean hasCards) {
        String sentence = !empty ? "" : Words.of(hasCards ? "themes.empty" : "themes.empty.codes");
        if (!sentence.equals(first)) {
            first = sentence;
            getAccessibleContext().setAccessibleDescription(first);
            setVerticalAlignment(empty ? TOP : CENTER);
            setHorizontalAlignment(empty ? LEADING : CENTER);
            revalidate();
            repaint();
        }
    }

    @Override
    public Insets getInsets() {
        if (getVerticalAlignment() != TOP) {
            return super.getInsets();
        }
        int inset = Space.px(INSET);
        return new Insets(inset, inset, 0, inset);
    }

    /** What the room says. */
    String sentence() {
        return first;
    }

    private List<String> lines(FontMetrics metrics) {
        int width = (getWidth() > 0 ? getWidth() : Space.px(Board.COLUMN)) - 2 * Space.px(INSET);
        return TextLines.wrap(first, metrics, width, FIRST_LINES);
    }

    @Override
    public Dimension getPreferredSize() {
        if (first.isEmpty()) {
            return new Dimension(Space.px(Board.COLUMN), Space.px(HEIGHT));
        }
        FontMetrics metrics = getFontMetrics(Type.BODY.font());
        return new Dimension(
                Space.px(Board.COLUMN), top(metrics) + lines(metrics).size() * metrics.getHeight() + Space.px(INSET));
    }

    private int top(FontMetrics metrics) {
        return Space.px(INSET) + metrics.getHeight() + Space.px(12);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        Palette palette = Palette.now();
        float arc = Space.px(2f * Space.PANEL_RADIUS);
        RoundRectangle2D shape = new RoundRectangle2D.Float(1, 1, getWidth() - 2f, getHeight() - 2f, arc, arc);
        if (lit || getModel().isRollover()) {
            g.setColor(lit ? palette.soft() : palette.hover());
            g.fill(shape);
        }
        Color line = lit || isFocusOwner() ? palette.accent() : palette.border();
        g.setColor(line);
        float dash = Space.px(4f);
        g.setStroke(new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {dash, dash}, 0));
        g.draw(shape);
        if (!first.isEmpty()) {
            g.setFont(Type.BODY.font());
            g.setColor(palette.second());
            FontMetrics metrics = g.getFontMetrics();
            TextLines.draw(g, lines(metrics), Space.px(INSET), top(metrics) + metrics.getAscent());
        }
        g.dispose();
        super.paintComponent(graphics);
    }
}
