package org.sheaf.desktop.action;

import java.awt.event.KeyEvent;
import javax.swing.Action;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;

/** Makes menus out of declared actions. EDT only. */
public final class Menus {

    /** Between two groups of a menu. */
    public static final String LINE = "-";

    private final Actions actions;

    /** Takes the registry. */
    public Menus(Actions actions) {
        this.actions = actions;
    }

    /** A menu of the bar: its words under {@code menu.ID}, items by action id, {@link #LINE} between groups. */
    public JMenu menu(String id, String... items) {
        JMenu menu = new JMenu(Words.of("menu." + id));
        menu.setName("menu." + id);
        add(menu, items);
        menu.addMenuListener(new Opening());
        return menu;
    }

    /** More items at the end of a menu. */
    public void add(JMenu menu, String... items) {
        for (String item : items) {
            if (item.equals(LINE)) {
                menu.addSeparator();
            } else {
                menu.add(item(item));
            }
        }
    }

    /** A context menu. */
    public JPopupMenu popup(String... items) {
        actions.refresh();
        JPopupMenu popup = new JPopupMenu();
        for (String item : items) {
            if (item.equals(LINE)) {
                popup.addSeparator();
            } else {
                popup.add(item(item));
            }
        }
        return popup;
    }

    /** One item. Its key is shown, and acts only where its scope says. */
    public JMenuItem item(String id) {
        DeclaredAction declared = actions.declared(id);
        Action action = actions.swing(id);
        JMenuItem item = declared.chosenWhen() == null ? new PlainItem() : new OnOffItem();
        item.setAction(action);
        item.setName("item." + id);
        item.setToolTipText(null);
        item.getAccessibleContext().setAccessibleDescription(declared.about());
        return item;
    }

    /** Labels and states are asked for when a menu opens, so they are never stale. */
    private final class Opening implements MenuListener {
        @Override
        public void menuSelected(MenuEvent event) {
            actions.refresh();
        }

        @Override
        public void menuDeselected(MenuEvent event) {
            // nothing to do
        }

        @Override
        public void menuCanceled(MenuEvent event) {
            // nothing to do
        }
    }

    /** Swing lets an item's key act in the whole window, also the letter that somebody is just writing. */
    private static final class PlainItem extends JMenuItem {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean processKeyBinding(KeyStroke key, KeyEvent event, int condition, boolean pressed) {
            return false;
        }
    }

    /** As {@link PlainItem}, with a tick. */
    private static final class OnOffItem extends JCheckBoxMenuItem {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean processKeyBinding(KeyStroke key, KeyEvent event, int condition, boolean pressed) {
            return false;
        }
    }
}
