package org.sheaf.desktop.shell;

import javax.swing.JMenu;
import org.sheaf.desktop.action.Menus;

/** The menu of what a team does together. */
final class TeamMenu {

    private TeamMenu() {}

    static JMenu of(Menus menus) {
        return menus.menu("team", "round.open", "round.close", "round.remove");
    }
}
