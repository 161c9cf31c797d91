package org.sheaf.desktop.shell;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.List;
import javax.swing.JComponent;

/** The way of F6 through the window: the search, then each pane of the view. EDT only. */
final class PaneTour {

    private PaneTour() {}

    /**
     * Leads the keys one pane on or back.
     *
     * @param panes that show, the search among them
     * @param search in the header
     * @param view leads the keys into a view that is one pane by itself
     */
    static void go(List<JComponent> panes, JComponent search, Runnable view, boolean forward) {
        if (panes.size() < 2) {
            if (search.isFocusOwner()) {
                view.run();
            } else {
                search.requestFocusInWindow();
            }
            return;
        }
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        int at = panes.indexOf(owner);
        int to = forward ? at + 1 : Math.max(0, at) - 1;
        panes.get(Math.floorMod(to, panes.size())).requestFocusInWindow();
    }
}
