package org.sheaf.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.start.Recent;
import org.sheaf.desktop.start.RecentStudies;

/** The studies opened lately, asked for each time the menu opens; the first is the one that is open. EDT only. */
final class RecentMenu extends JMenu {

    private static final long serialVersionUID = 1L;

    RecentMenu(RecentStudies recents, Consumer<Path> open) {
        super(Words.of("menu.recent"));
        setName("menu.recent");
        addMenuListener(new MenuListener() {
            @Override
            public void menuSelected(MenuEvent event) {
                list(recents.all(), open);
            }

            @Override
            public void menuDeselected(MenuEvent event) {
                // the next opening lists them anew
            }

            @Override
            public void menuCanceled(MenuEvent event) {
                // the next opening lists them anew
            }
        });
    }

    private void list(List<Recent> all, Consumer<Path> open) {
        removeAll();
        for (Recent recent : all.subList(Math.min(1, all.size()), all.size())) {
            JMenuItem item = new JMenuItem(recent.title());
            item.setName("item.recent." + recent.title());
            item.getAccessibleContext()
                    .setAccessibleDescription(
                            Words.of("menu.recent.about", recent.folder().toString()));
            item.addActionListener(event -> open.accept(recent.folder()));
            add(item);
        }
        if (getItemCount() == 0) {
            JMenuItem none = new JMenuItem(Words.of("menu.recent.none"));
            none.setEnabled(false);
            add(none);
        }
    }
}
