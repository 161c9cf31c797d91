package org.sheaf.desktop.widgets;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.LayoutManager;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;

/** Two parts side by side with a hairline between them; where there is no room for that, one below the other. EDT only. */
public final class Beside extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JComponent first;
    private final JComponent second;
    private final double share;
    private final int needs;

    /**
     * Takes the parts.
     *
     * @param share of the width, or the height, that the first has; 0–1
     * @param needs the least width at which they stand side by side, in pixels at 100 %
     */
    public Beside(JComponent first, JComponent second, double share, int needs) {
        super(null);
        this.first = first;
        this.second = second;
        this.share = share;
        this.needs = needs;
        Styled.style(this, "background: $Sheaf.panel");
        setLayout(new Arrangement());
        add(first);
        add(second);
    }

    private boolean isWide() {
        return getWidth() >= Space.px(needs);
    }

    @Override
    protected void paintChildren(Graphics g) {
        super.paintChildren(g);
        g.setColor(Palette.now().hairline());
        if (isWide()) {
            g.fillRect(second.getX() - 1, 0, 1, getHeight());
        } else {
            g.fillRect(0, second.getY() - 1, getWidth(), 1);
        }
    }

    private final class Arrangement implements LayoutManager {
        @Override
        public void layoutContainer(Container parent) {
            if (isWide()) {
                int part = (int) Math.round(getWidth() * share);
                first.setBounds(0, 0, part, getHeight());
                second.setBounds(part + 1, 0, getWidth() - part - 1, getHeight());
            } else {
                int part = (int) Math.round(getHeight() * share);
                first.setBounds(0, 0, getWidth(), part);
                second.setBounds(0, part + 1, getWidth(), getHeight() - part - 1);
            }
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            Dimension one = first.getPreferredSize();
            Dimension other = second.getPreferredSize();
            return new Dimension(one.width + other.width + 1, Math.max(one.height, other.height));
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension();
        }

        @Override
        public void addLayoutComponent(String name, java.awt.Component component) {
            // the parts are known
        }

        @Override
        public void removeLayoutComponent(java.awt.Component component) {
            // the parts stay
        }
    }
}
