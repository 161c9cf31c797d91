package org.sheaf.desktop.themes;

import java.awt.Rectangle;
import javax.swing.JComponent;
import org.sheaf.desktop.theme.Space;

/** Brings a part of the board into sight, with the edges of what it stands in. */
final class InSight {

    private static final int AROUND = 24;

    private InSight() {}

    static void bring(JComponent part) {
        Rectangle wanted = new Rectangle(part.getSize());
        wanted.grow(Space.px(AROUND), Space.px(AROUND));
        part.scrollRectToVisible(wanted);
    }
}
