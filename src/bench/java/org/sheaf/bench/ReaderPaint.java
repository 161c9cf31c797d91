package org.sheaf.bench;

import java.awt.Component;
import java.awt.Container;

/** Lays out components that are in no window. */
final class ReaderPaint {

    private ReaderPaint() {}

    static void layOut(Component component) {
        component.doLayout();
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                layOut(child);
            }
        }
    }
}
