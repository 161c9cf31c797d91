package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.TestWindow;
import org.sheaf.study.Speaker;
import org.sheaf.study.Transcript;

/** The first hour with the program: a study is made, transcripts are imported by their preview. */
class FirstHourWindowTest {

    @TempDir
    Path folder;

    @Test
    void aStudyIsMadeAndTranscriptsComeInAfterALookAtThem() throws Exception {
        Path[] files = Bundle.lay(folder.resolve("in")).toArray(Path[]::new);
        try (SheafWindow window = SheafWindow.start(folder)) {
            window.press("start.new");
            window.write("new.name", "Ferry mornings");
            window.press("new.make");
            window.awaitStudy();
            assertThat(window.frame().getTitle()).startsWith("Ferry mornings");
            assertThat(window.desk().coder().name()).isEqualTo("Mira");

            window.choose(files);
            window.hands().press(KeyEvent.VK_I, KeyEvent.VK_CONTROL);
            JList<?> rows = window.hands().named(JList.class, "import.files");
            window.await("all files", () -> rows.getModel().getSize() == 4);
            theBadFileIsTold(window, rows);
            theSlipIsSettled(window, rows);
            assertThat(window.study().transcripts().size())
                    .as("nothing is stored yet")
                    .isZero();

            AbstractButton submit = window.hands().named(AbstractButton.class, "import.submit");
            assertThat(submit.getText()).isEqualTo("Import 3 transcripts");
            window.hands().click(submit);
            window.await("the transcripts", () -> window.study().transcripts().size() == 3);
            window.hands().click(window.hands().named(AbstractButton.class, "import.read"));
            window.awaitStudy();
            window.awaitReader();
            assertThat(names(window)).containsExactlyInAnyOrder("Ferry", "Oona", "Wren");
            assertThat(person(window, "Wren", "R1")).isEqualTo(person(window, "Wren", "R"));
        }
        assertThat(folder.resolve("Ferry mornings.sheaf")).isDirectory();
    }

    private static void theBadFileIsTold(SheafWindow window, JList<?> rows) throws Exception {
        click(window, rows, 3);
        Component banner = window.hands().named(Component.class, "banner");
        window.await(
                "what is wrong with it",
                () -> banner.getAccessibleContext().getAccessibleName().contains("broken.docx"));
    }

    private static void theSlipIsSettled(SheafWindow window, JList<?> rows) throws Exception {
        click(window, rows, 2);
        TestWindow hands = window.hands();
        JComboBox<?> person = hands.named(JComboBox.class, "import.person.R1");
        hands.click(person);
        window.await("the choices", person::isPopupVisible);
        String wanted = "Same as R";
        int steps = edt(() -> index(person, wanted) - person.getSelectedIndex());
        for (int i = 0; i < steps; i++) {
            hands.press(KeyEvent.VK_DOWN);
        }
        hands.press(KeyEvent.VK_ENTER);
        window.await(
                "the same person",
                () -> wanted.equals(String.valueOf(hands.find(JComboBox.class, "import.person.R1")
                        .orElseThrow()
                        .getSelectedItem())));
    }

    private static int index(JComboBox<?> box, String wanted) {
        return IntStream.range(0, box.getItemCount())
                .filter(i -> wanted.equals(String.valueOf(box.getItemAt(i))))
                .findFirst()
                .orElseThrow();
    }

    private static void click(SheafWindow window, JList<?> rows, int index) throws Exception {
        Rectangle row = edt(() -> rows.getCellBounds(index, index));
        window.hands().click(rows, row);
        window.await("the row", () -> rows.getSelectedIndex() == index);
    }

    private static List<String> names(SheafWindow window) {
        return window.study().transcripts().stream().map(Transcript::name).toList();
    }

    private static Object person(SheafWindow window, String transcript, String label) {
        return window.study().transcripts().named(transcript, Transcript::name).orElseThrow().speakers().stream()
                .filter(speaker -> speaker.label().equals(label))
                .map(Speaker::participant)
                .findFirst()
                .orElseThrow();
    }
}
