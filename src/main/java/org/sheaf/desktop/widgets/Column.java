package org.sheaf.desktop.widgets;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import org.sheaf.desktop.theme.Space;

/** Two parts, one above the other, that scroll up and down as one and are as wide as what they scroll in. EDT only. */
public final class Column extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1L;

    /** Takes the parts; the lower one gets what height is left. */
    public Column(JComponent upper, JComponent lower) {
        super(new BorderLayout());
        add(upper, BorderLayout.NORTH);
        add(lower, BorderLayout.CENTER);
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return Space.px(Space.LIST_ROW);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(1, visible.height - Space.px(Space.LIST_ROW));
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > getPreferredSize().height;
    }
}
