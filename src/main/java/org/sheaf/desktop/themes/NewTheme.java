package org.sheaf.desktop.themes;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JButton;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Styled;

/** Room for one theme more. EDT only. */
final class NewTheme extends JButton {
    private static final long serialVersionUID = 1L;

    private boolean lit;

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
        g.dispose();
        super.paintComponent(graphics);
    }
}
