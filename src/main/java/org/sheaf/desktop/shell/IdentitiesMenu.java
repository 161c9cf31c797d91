package org.sheaf.desktop.shell;

import java.util.stream.IntStream;
import javax.swing.JMenu;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.identities.IdentitiesActions;

/** What can be done about names, and with the vault. */
final class IdentitiesMenu {

    private IdentitiesMenu() {}

    static JMenu of(Menus menus) {
        JMenu tools = menus.menu(
                "tools",
                "identities.scan",
                "identities.next",
                "identities.previous",
                "identities.skip",
                "identities.filter");
        tools.addSeparator();
        tools.add(deciding(menus));
        tools.add(menus.menu("places", "identities.place", "identities.nextPlace", "identities.previousPlace"));
        tools.add(
                menus.menu("rereading", "identities.read", "identities.name", "identities.sign", "identities.sample"));
        menus.add(tools, "identities.apply", Menus.LINE);
        tools.add(menus.menu(
                "vault",
                "vault.make",
                "vault.open",
                "vault.lock",
                Menus.LINE,
                "vault.backUp",
                "vault.share",
                "vault.renew"));
        return tools;
    }

    private static JMenu deciding(Menus menus) {
        JMenu deciding = menus.menu(
                "naming",
                IntStream.rangeClosed(1, IdentitiesActions.DIGITS)
                        .mapToObj(number -> "identities.option#" + number)
                        .toArray(String[]::new));
        menus.add(
                deciding,
                Menus.LINE,
                "identities.edit",
                "identities.another",
                "identities.wish",
                "identities.suggest",
                Menus.LINE,
                "identities.same",
                "identities.split",
                "identities.kind",
                "identities.slips",
                "identities.reason",
                Menus.LINE,
                "identities.accept");
        return deciding;
    }
}
