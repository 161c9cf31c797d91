package org.sheaf.desktop.shell;

import java.util.stream.IntStream;
import javax.swing.JMenu;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.reconcile.ReconcileActions;

/** The menu of what a team does together. */
final class TeamMenu {

    private TeamMenu() {}

    static JMenu of(Menus menus) {
        JMenu team = menus.menu("team", "round.open", "round.choose", "round.close", "round.remove", Menus.LINE);
        menus.add(team, "reconcile.go", "reconcile.next", "reconcile.previous", "reconcile.skip", "reconcile.place");
        team.add(deciding(menus));
        menus.add(team, "reconcile.agreed", Menus.LINE, "copy.out", "copy.merge", Menus.LINE);
        menus.add(team, "team.share", "team.members", "team.signIn", "team.exchange", "team.refused", Menus.LINE);
        menus.add(team, "team.leave", "team.takeBack");
        return team;
    }

    private static JMenu deciding(Menus menus) {
        JMenu deciding = menus.menu(
                "deciding",
                IntStream.rangeClosed(1, ReconcileActions.DIGITS)
                        .mapToObj(number -> "reconcile.option#" + number)
                        .toArray(String[]::new));
        menus.add(
                deciding,
                "reconcile.more",
                "reconcile.other",
                "reconcile.redefine",
                "reconcile.send",
                Menus.LINE,
                "reconcile.reason",
                "reconcile.decide",
                "reconcile.takeBack",
                "reconcile.definitions");
        return deciding;
    }
}
