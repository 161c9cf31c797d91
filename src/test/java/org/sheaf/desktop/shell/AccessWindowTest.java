package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.JComponent;
import javax.swing.JList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.settings.SettingsView;
import org.sheaf.desktop.theme.Look;
import org.sheaf.desktop.theme.Tone;
import org.sheaf.study.Progress;

/**
 * The sample study in its window, view by view: every control has a name and a role, every sign a tooltip, everything can be
 * reached by keys, and at 200 % nothing is cut off.
 */
class AccessWindowTest {

    @TempDir
    Path folder;

    @AfterEach
    void putBack() throws Exception {
        edt(() -> {
            Look.install(Tone.LIGHT, 100);
            return null;
        });
    }

    /** Looks at what is shown now. */
    private interface Looking {
        void at(SheafWindow window, String scene) throws Exception;
    }

    @Test
    void everyControlIsNamedReachedAndWhole() throws Exception {
        Path study = folder.resolve("hat-service.sheaf");
        try (SheafWindow window = SheafWindow.open(
                folder, "Ines Moreau", services -> services.studies().sample(study, Progress.NONE), study)) {
            window.resize(1440, 900);
            Set<String> wrong = new TreeSet<>();
            walk(window, (at, scene) -> {
                wrong.addAll(edt(() -> Access.unnamed(at.frame())));
                wrong.addAll(
                        edt(() -> Access.unreachable(at.frame(), at.screen().panes())));
            });
            assertThat(wrong).as("what those miss who cannot see or point").isEmpty();
            window.does(() -> window.shell().preferences().scale(200));
            window.resize(1440, 900);
            walk(window, (at, scene) -> {
                edt(() -> {
                    at.frame().validate();
                    return null;
                });
                for (String one : edt(() -> Access.clipped(at.frame()))) {
                    wrong.add(scene + ": " + one);
                }
            });
            assertThat(wrong).as("what is cut off at 200 %").isEmpty();
        }
    }

    private void walk(SheafWindow window, Looking look) throws Exception {
        for (View view : View.values()) {
            window.does(() -> window.screen().show(view));
            window.settled();
            look.at(window, view.name());
        }
        for (SettingsView.Page page : SettingsView.Page.values()) {
            window.does(() -> window.screen().settings(page));
            window.settled();
            look.at(window, page.name());
        }
        people(window, look);
        window.does(() -> window.screen().show(View.READ));
        window.awaitReader();
        window.hands().press(KeyEvent.VK_K, KeyEvent.VK_CONTROL);
        JComponent palette = window.hands().named(JComponent.class, "commands.list");
        look.at(window, "palette");
        window.hands().press(KeyEvent.VK_ESCAPE);
        window.await("the palette's end", () -> !palette.isShowing());
    }

    /** A table of people before it is imported, with a row to decide and a value that does not fit. */
    private void people(SheafWindow window, Looking look) throws Exception {
        String table =
                "Pseudonym,age,Housing\nRobin,old,hostel\nCassey,24,hostel\nMorgan,46,flat\nJude,50,flat\nLee,9,flat\n";
        window.choose(Files.writeString(folder.resolve("people.csv"), table));
        window.does(() -> window.screen().actions().run("participants.import"));
        JList<?> rows = window.hands().named(JList.class, "people.rows");
        window.await("the rows", () -> rows.getModel().getSize() == 5);
        window.settled();
        look.at(window, "people");
    }
}
