package org.sheaf.desktop.widgets;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.sheaf.desktop.theme.Space;

/** Controls in a row that goes on in the next one where the room ends; its height follows. EDT only. */
public final class Flow extends JPanel {

    private static final long serialVersionUID = 1L;

    /** A row with gaps in pixels at 100 %. */
    public Flow(int gap) {
        super(null);
        setOpaque(false);
        setLayout(new Lines(gap));
    }

    @Override
    @SuppressWarnings("deprecation") // every way of placing a component ends here
    public void reshape(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.reshape(x, y, width, height);
        if (other && width > 0 && getPreferredSize().height != height) {
            SwingUtilities.invokeLater(this::revalidate);
        }
    }

    private static final class Lines implements LayoutManager {
        private final int gap;

        Lines(int gap) {
            this.gap = gap;
        }

        @Override
        public void addLayoutComponent(String name, Component component) {
            // nothing is kept
        }

        @Override
        public void removeLayoutComponent(Component component) {
            // nothing is kept
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            int width = parent.getWidth() > 0 ? parent.getWidth() : Integer.MAX_VALUE;
            return new Dimension(widest(parent), place(parent, width, false));
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            int width = parent.getWidth() > 0 ? parent.getWidth() : Integer.MAX_VALUE;
            return new Dimension(0, place(parent, width, false));
        }

        @Override
        public void layoutContainer(Container parent) {
            place(parent, parent.getWidth(), true);
        }

        private int widest(Container parent) {
            int wide = 0;
            for (Component child : parent.getComponents()) {
                wide += child.isVisible() ? child.getPreferredSize().width + Space.px(gap) : 0;
            }
            return Math.max(0, wide - Space.px(gap));
        }

        /** The height it takes. */
        private int place(Container parent, int width, boolean move) {
            int x = 0;
            int y = 0;
            int high = 0;
            for (Component child : parent.getComponents()) {
                if (!child.isVisible()) {
                    continue;
                }
                Dimension size = child.getPreferredSize();
                if (x > 0 && x + size.width > width) {
                    x = 0;
                    y += high + Space.px(gap);
                    high = 0;
                }
                if (move) {
                    child.setBounds(x, y, Math.min(size.width, width), size.height);
                }
                x += size.width + Space.px(gap);
                high = Math.max(high, size.height);
            }
            return y + high;
        }
    }
}
