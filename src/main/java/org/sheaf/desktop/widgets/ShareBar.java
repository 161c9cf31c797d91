package org.sheaf.desktop.widgets;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;

/** How much of a whole is done, as a bar. EDT only. */
public final class ShareBar extends JComponent implements Accessible {

    private static final long serialVersionUID = 1L;
    private static final int HEIGHT = 6;

    private double share;

    /**
     * Shows how much is done.
     *
     * @param of the whole; 0 for none
     * @param words what it says to those who cannot see it
     */
    public void show(int part, int of, String words) {
        share = of == 0 ? 0 : (double) part / of;
        getAccessibleContext().setAccessibleName(words);
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(0, Space.px(HEIGHT));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        Palette palette = Palette.now();
        float arc = getHeight();
        g.setColor(palette.hairline());
        g.fill(new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), arc, arc));
        g.setColor(palette.accent());
        float wide = (float) (getWidth() * share);
        if (share > 0) {
            g.fill(new RoundRectangle2D.Float(0, 0, Math.max(arc, wide), getHeight(), arc, arc));
        }
        g.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleBar();
        }
        return accessibleContext;
    }

    private final class AccessibleBar extends AccessibleJComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.PROGRESS_BAR;
        }
    }
}
