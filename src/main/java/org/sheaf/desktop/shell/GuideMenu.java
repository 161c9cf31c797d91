package org.sheaf.desktop.shell;

import java.util.stream.IntStream;
import javax.swing.JMenu;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.guide.GuideActions;

/** The menu of the topic guide. */
final class GuideMenu {

    private GuideMenu() {}

    static JMenu of(Menus menus) {
        JMenu guide = menus.menu(
                "guide",
                "guide.edit",
                "guide.import",
                "guide.export",
                Menus.LINE,
                "guide.next",
                "guide.confirm",
                "guide.reject",
                "guide.forget",
                "guide.evident",
                "guide.read",
                Menus.LINE,
                "guide.assign",
                "guide.also");
        guide.add(menus.menu(
                "guide.digits",
                IntStream.rangeClosed(1, GuideActions.DIGITS)
                        .mapToObj(number -> "guide.question#" + number)
                        .toArray(String[]::new)));
        return guide;
    }
}
