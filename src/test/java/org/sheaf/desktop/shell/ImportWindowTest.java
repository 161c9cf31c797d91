package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Participant;
import org.sheaf.study.Speaker;
import org.sheaf.study.Transcript;

/** What can be decided in the preview of an import, and what becomes of the files. */
class ImportWindowTest {

    private static final String FERRY = """
            I: When does the first boat go?

            P: At six, when there is no fog. In fog we wait, and the whole village waits with us.

            I: What do people do then?

            P: They stand about. They talk. I get to know more in fog than in a year of sunshine.
            """;

    @TempDir
    Path folder;

    private SheafWindow start() throws Exception {
        SheafWindow window = SheafWindow.start(folder);
        window.press("start.new");
        window.write("new.name", "Ferry mornings");
        window.press("new.make");
        window.awaitStudy();
        return window;
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private static JList<?> brings(SheafWindow window, int all, Path... files) throws Exception {
        window.does(() -> window.screen().bring(List.of(files)));
        JList<?> rows = window.hands().named(JList.class, "import.files");
        window.await("all files", () -> rows.getModel().getSize() == all);
        window.settled();
        return rows;
    }

    private static void submits(SheafWindow window, int transcripts) throws Exception {
        window.press("import.submit");
        window.await("the transcripts", () -> window.study().transcripts().size() == transcripts);
        window.settled();
    }

    private static Transcript transcript(SheafWindow window, String name) {
        return window.study().transcripts().named(name, Transcript::name).orElseThrow();
    }

    private static Participant person(SheafWindow window, String transcript, String label) {
        Speaker speaker = transcript(window, transcript).speakers().stream()
                .filter(s -> s.label().equals(label))
                .findFirst()
                .orElseThrow();
        return window.study().participants().get(java.util.Objects.requireNonNull(speaker.participant()));
    }

    private static void picks(SheafWindow window, String box, String line) throws Exception {
        JComboBox<?> combo = window.hands().named(JComboBox.class, box);
        window.does(() -> combo.setSelectedIndex(IntStream.range(0, combo.getItemCount())
                .filter(i -> String.valueOf(combo.getItemAt(i)).equals(line))
                .findFirst()
                .orElseThrow()));
        window.settled();
    }

    @Test
    void oneTranscriptGoesInAndIsReadAtOnce() throws Exception {
        try (SheafWindow window = start()) {
            brings(window, 1, file("Oona.txt", FERRY));
            submits(window, 1);
            window.awaitReader();
            assertThat(window.screen().shows(View.READ)).isTrue();
        }
    }

    @Test
    void namesOfFilesAndTypedNamesSayWhoAndWhat() throws Exception {
        try (SheafWindow window = start()) {
            brings(window, 2, file("Oona_Crew.txt", FERRY), file("Wren_Guests.txt", FERRY + "\nI: So.\n"));
            window.write("import.names", "{participant}_{group}");
            window.write("import.name", "First boat");
            picks(window, "import.kind", "Document");
            submits(window, 2);
            window.press("import.read");
            assertThat(person(window, "First boat", "P").name()).isEqualTo("Oona");
            assertThat(person(window, "First boat", "P").group()).isEqualTo("Crew");
            assertThat(transcript(window, "First boat").isDocument()).isTrue();
            assertThat(person(window, "Wren_Guests", "P").group()).isEqualTo("Guests");
        }
    }

    @Test
    void oneFilesDecisionsServeForAllAndAreRemembered() throws Exception {
        try (SheafWindow window = start()) {
            brings(window, 2, file("Oona.txt", FERRY), file("Wren.txt", FERRY + "\nI: So.\n"));
            picks(window, "import.role.I", "Other");
            picks(window, "import.person.I", "Nobody listed");
            window.press("import.serve");
            window.await("told", () -> window.told().contains("serves for 1 other file"));
            window.press("import.remember");
            submits(window, 2);
            window.press("import.read");
            assertThat(transcript(window, "Wren").speakers().get(0).participant())
                    .isNull();
            brings(window, 1, file("Jetty.txt", FERRY.replace("boat", "ferry boat")));
            submits(window, 3);
            assertThat(transcript(window, "Jetty").speakers().get(0).participant())
                    .isNull();
            assertThat(window.study().participants().stream().map(Participant::name))
                    .containsExactlyInAnyOrder("Oona", "Wren", "Jetty");
        }
    }

    @Test
    void somebodyElseIsFoundByTypingOrMadeNew() throws Exception {
        try (SheafWindow window = start()) {
            brings(window, 1, file("int1.txt", FERRY));
            picks(window, "import.person.P", "Someone else…");
            window.await("who", () -> window.hands().shows("pick.field"));
            window.hands().type("Osric");
            window.hands().press(KeyEvent.VK_ENTER);
            window.settled();
            assertThat(String.valueOf(window.hands()
                            .named(JComboBox.class, "import.person.P")
                            .getSelectedItem()))
                    .isEqualTo("Osric");
            submits(window, 1);
            assertThat(person(window, "int1", "P").name()).isEqualTo("Osric");
        }
    }

    @Test
    void aChangedFileCorrectsItsTranscriptOnceTheUserHasSeenWhatChanges() throws Exception {
        try (SheafWindow window = start()) {
            Path oona = file("Oona.txt", FERRY);
            brings(window, 1, oona);
            submits(window, 1);
            brings(window, 1, oona);
            assertThat(window.hands()
                            .named(AbstractButton.class, "import.submit")
                            .isEnabled())
                    .as("what is there already cannot go in again")
                    .isFalse();
            window.press("import.cancel");
            file("Oona.txt", FERRY.replace("year of sunshine", "summer of sunshine"));
            brings(window, 1, oona);
            AbstractButton submit = window.hands().named(AbstractButton.class, "import.submit");
            assertThat(submit.getText()).isEqualTo("Correct 1 transcript…");
            window.press("import.submit");
            window.press("import.correct.Oona");
            window.await("the correction", () -> window.hands().shows("correct.apply"));
            assertThat(transcript(window, "Oona").revision()).isEqualTo(1);
            window.press("correct.apply");
            window.await("the revision", () -> transcript(window, "Oona").revision() == 2);
        }
    }

    @Test
    void whatIsGivenUpCanBeBroughtBackAndWhatIsLeftWaits() throws Exception {
        try (SheafWindow window = start()) {
            JList<?> rows = brings(window, 1, file("Oona.txt", FERRY));
            window.hands().press(KeyEvent.VK_ESCAPE);
            window.await("the reader", () -> window.screen().shows(View.READ));
            window.hands().press(KeyEvent.VK_I, KeyEvent.VK_CONTROL);
            window.await("the files again", () -> window.hands().shows("import.turns"));
            assertThat(edt(() -> rows.getModel().getSize())).isEqualTo(1);
            window.press("import.cancel");
            window.await("given up", () -> window.told().contains("given up"));
            assertThat(edt(() -> rows.getModel().getSize())).isZero();
            assertThat(window.study().transcripts().size()).isZero();
        }
    }

    @Test
    void copiedTextIsReadAsAFileWouldBe() throws Exception {
        try (SheafWindow window = start()) {
            window.does(() ->
                    Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(FERRY), null));
            window.does(() -> window.screen().actions().run("study.paste"));
            JList<?> rows = window.hands().named(JList.class, "import.files");
            window.await("the text", () -> rows.getModel().getSize() == 1);
            JTextComponent name = window.hands().named(JTextComponent.class, "import.name");
            window.await("its name", () -> name.getText().equals("Pasted text 1"));
            submits(window, 1);
            assertThat(transcript(window, "Pasted text 1").turns()).isEqualTo(4);
        }
    }
}
