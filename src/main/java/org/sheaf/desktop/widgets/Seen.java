package org.sheaf.desktop.widgets;

import java.awt.event.HierarchyEvent;
import java.util.function.Consumer;
import javax.swing.JComponent;

/** Tells whether a component is on screen, so that nothing is worked out that nobody looks at. EDT only. */
public final class Seen {

    private Seen() {}

    /** Tells a listener each time the component comes on screen, with true, or leaves it, with false. */
    public static void follow(JComponent component, Consumer<Boolean> listener) {
        component.addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                listener.accept(component.isShowing());
            }
        });
    }
}
