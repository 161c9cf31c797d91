package org.sheaf.desktop.widgets;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Point;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.ScrollPaneConstants;
import javax.swing.Scrollable;
import javax.swing.ViewportLayout;

/** Scrolls up and down only: what it shows is never wider than what is seen, so that nothing lies out of reach. EDT only. */
final class UprightPane extends JScrollPane {

    private static final long serialVersionUID = 1L;

    UprightPane(Component component) {
        super(
                component,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    }

    @Override
    protected JViewport createViewport() {
        return new Upright();
    }

    private static final class Upright extends JViewport {
        private static final long serialVersionUID = 1L;

        @Override
        protected LayoutManager createLayoutManager() {
            return new Held();
        }
    }

    /** A component that knows about scrolling decides itself; any other gets the width that is there. */
    private static final class Held extends ViewportLayout {
        private static final long serialVersionUID = 1L;

        @Override
        public void layoutContainer(Container parent) {
            JViewport port = (JViewport) parent;
            Component view = port.getView();
            if (view == null || view instanceof Scrollable) {
                super.layoutContainer(parent);
                return;
            }
            // In one step: a wider size in between would let sentences break anew, and lay out again without an end.
            int height = Math.max(view.getPreferredSize().height, port.getHeight());
            Point at = port.getViewPosition();
            int lowest = height - port.getHeight();
            if (at.x != 0 || at.y > lowest) {
                port.setViewPosition(new Point(0, Math.min(at.y, lowest)));
            }
            port.setViewSize(new Dimension(port.getWidth(), height));
        }
    }
}
