package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import javax.swing.MenuElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.action.DeclaredAction;

/** All that can be done in the window: called by a name, described, reachable, and no key means two things. */
class EveryActionWindowTest {

    @TempDir
    Path folder;

    @Test
    void everyActionIsNamedDescribedAndReachable() throws Exception {
        try (SheafWindow window = SheafWindow.open(folder, Island.lay(folder))) {
            List<DeclaredAction> all =
                    edt(() -> List.copyOf(window.screen().actions().all()));
            assertThat(all).extracting(DeclaredAction::id).doesNotHaveDuplicates();
            for (DeclaredAction action : all) {
                assertThat(edt(action.label()::get)).as(action.id()).isNotBlank();
                assertThat(action.about()).as(action.id()).endsWith(".").doesNotContain("{");
            }
            clashes(all);
            Set<String> offered = inPalette(window);
            for (DeclaredAction action : all) {
                String row = edt(action.label()::get) + ", ";
                assertThat(offered)
                        .as("the palette offers %s", action.id())
                        .anyMatch(words -> words.startsWith(row) || action.id().equals("window.commands"));
            }
            assertThat(all)
                    .as("actions that are in no menu")
                    .extracting(DeclaredAction::id)
                    .filteredOn(id ->
                            !CommandsPart.menus(window.frame().getJMenuBar()).containsKey(id))
                    .isEmpty();
            assertThat(edt(() -> undescribed(window.frame().getJMenuBar())))
                    .as("items of the menus without a description")
                    .isEmpty();
        }
    }

    private static void clashes(List<DeclaredAction> all) {
        for (DeclaredAction one : all) {
            for (DeclaredAction other : all) {
                if (!one.equals(other) && one.scope().meets(other.scope())) {
                    List<KeyStroke> both = new ArrayList<>(one.keys());
                    both.retainAll(other.keys());
                    assertThat(both).as(one.id() + " and " + other.id()).isEmpty();
                }
            }
        }
    }

    private static Set<String> undescribed(JMenuBar bar) {
        Set<String> found = new TreeSet<>();
        collect(bar, found);
        return found;
    }

    private static void collect(MenuElement element, Set<String> into) {
        for (MenuElement child : element.getSubElements()) {
            if (child instanceof JMenuItem item && !(child instanceof JMenu)) {
                String about = item.getAccessibleContext().getAccessibleDescription();
                if (about == null || !about.endsWith(".") || item.getText().isBlank()) {
                    into.add(item.getText());
                }
            }
            collect(child, into);
        }
    }

    /** What the palette lists, all of it, with the keys. */
    private static Set<String> inPalette(SheafWindow window) throws Exception {
        window.hands().press(KeyEvent.VK_K, KeyEvent.VK_CONTROL);
        window.await("the palette", () -> window.hands().shows("commands.list"));
        Set<String> shown = edt(() -> {
            JList<?> list = window.hands().find(JList.class, "commands.list").orElseThrow();
            Set<String> names = new TreeSet<>();
            for (int i = 0; i < list.getModel().getSize(); i++) {
                names.add(list.getAccessibleContext()
                        .getAccessibleChild(i)
                        .getAccessibleContext()
                        .getAccessibleName());
            }
            return names;
        });
        window.hands().press(KeyEvent.VK_ESCAPE);
        window.await("the palette's end", () -> !window.hands().shows("commands.list"));
        return shown;
    }
}
