package org.sheaf.desktop.shell;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JFrame;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.theme.Space;

/** How large the window is. */
final class WindowSize {

    private WindowSize() {}

    /** 1100 × 680; where everything is drawn larger no more than fits a usual screen, for then the sides are drawers. */
    static Dimension least() {
        int width = Math.min(Space.px(1100), Math.max(1100, Space.px(720)));
        int height = Math.min(Space.px(680), Math.max(680, Space.px(450)));
        return new Dimension(width, height);
    }

    /** As large as it was last, else as the screen has room for. */
    static void set(JFrame frame, Settings settings) {
        Rectangle screen = frame.getGraphicsConfiguration().getBounds();
        frame.setSize(
                settings.number("window.width", Math.min(Space.px(1440), screen.width)),
                settings.number("window.height", Math.min(Space.px(900), screen.height)));
    }
}
