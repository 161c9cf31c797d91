package org.sheaf.desktop.widgets;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPopupMenu;

/** Opens a menu where the pointer asks for one; also by the key for it. */
public final class ContextMenu extends MouseAdapter {

    private final JComponent component;
    private final Supplier<JPopupMenu> menu;

    /** A menu, made anew each time, over a component. */
    public ContextMenu(JComponent component, Supplier<JPopupMenu> menu) {
        this.component = component;
        this.menu = menu;
        OnKey.of(component, "shift F10", this::openByKey);
        OnKey.of(component, "CONTEXT_MENU", this::openByKey);
    }

    private void openByKey() {
        menu.get().show(component, 20, 20);
    }

    @Override
    public void mousePressed(MouseEvent event) {
        open(event);
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        open(event);
    }

    private void open(MouseEvent event) {
        if (event.isPopupTrigger()) {
            component.requestFocusInWindow();
            menu.get().show(component, event.getX(), event.getY());
        }
    }
}
