package org.sheaf.desktop.shell;

import java.awt.Rectangle;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Ask;
import org.sheaf.desktop.widgets.CoderBadge;
import org.sheaf.study.Coder;

/** Who acts in an open study: one of its coders, or another. EDT only. */
final class CoderMenu {

    private final StudyScreen screen;
    private final Studies studies;

    CoderMenu(StudyScreen screen, Studies studies) {
        this.screen = screen;
        this.studies = studies;
    }

    /** Shows the menu below a component. */
    void show(JComponent at) {
        JPopupMenu menu = new JPopupMenu();
        for (Coder coder : screen.desk().study().coders()) {
            JMenuItem item = new JMenuItem(
                    coder.name(),
                    new CoderBadge(coder.name(), 18, coder.equals(screen.desk().coder())));
            item.addActionListener(event -> actAs(coder.name()));
            menu.add(item);
        }
        menu.addSeparator();
        JMenuItem other = new JMenuItem(Words.of("window.coder.new"));
        other.addActionListener(event -> askOther(at));
        menu.add(other);
        menu.addSeparator();
        menu.add(new Menus(screen.actions()).item("view.dark"));
        menu.show(at, 0, at.getHeight());
    }

    private void askOther(JComponent at) {
        Ask.open(
                at,
                new Rectangle(at.getSize()),
                new Ask.Question(
                        Words.of("window.coder.new"),
                        "",
                        Words.of("window.coder.verb"),
                        name -> name.isBlank() ? Optional.of(Words.of("new.coder.missing")) : Optional.empty(),
                        this::actAs));
    }

    private void actAs(String name) {
        screen.desk()
                .work(
                        Words.of("window.coder.verb"),
                        progress -> {
                            screen.desk().open().actAs(name);
                            studies.coderActed(screen.desk().open(), name);
                            return name;
                        },
                        done -> screen.coderChanged());
    }
}
