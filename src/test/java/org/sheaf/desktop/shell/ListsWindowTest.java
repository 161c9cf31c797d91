package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Memo;
import org.sheaf.study.Stage;
import org.sheaf.study.Target;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** Reading through, saying how far one is, two transcripts side by side, and the study at a glance, with the keys. */
class ListsWindowTest {

    @TempDir
    Path folder;

    private static Transcript named(SheafWindow window, String name) {
        return window.study().transcripts().named(name, Transcript::name).orElseThrow();
    }

    private static Stage stage(SheafWindow window, String transcript) {
        return window.study()
                .stage(named(window, transcript).id(), window.desk().coder().id());
    }

    private static String read(SheafWindow window) {
        return window.reader().model().map(model -> model.transcript().name()).orElse("");
    }

    private static void code(SheafWindow window, String words) throws Exception {
        window.select(words);
        window.hands().press(KeyEvent.VK_ENTER);
        window.await("the code bar", () -> window.screen().coding().isOpen());
        window.hands().type("winter");
        window.hands().press(KeyEvent.VK_ENTER);
        window.await(
                "the end of the code bar",
                () -> !window.screen().coding().isOpen()
                        && window.reader().page().isFocusOwner());
    }

    @Test
    void aTranscriptIsReadThroughWithNothingButNotesAndMarkedAsRead() throws Exception {
        try (SheafWindow window = Island.open(folder)) {
            window.hands().press(KeyEvent.VK_F9);
            window.await("the sign", () -> window.hands().shows("reader.through"));
            assertThat(edt(() -> window.reader().model().orElseThrow().shown().codings()))
                    .as("codings are drawn")
                    .isFalse();
            assertThat(window.hands().shows("transcripts.list"))
                    .as("a list beside the words")
                    .isFalse();

            window.awaitReader();
            window.select("In fog we wait");
            window.hands().press(KeyEvent.VK_ENTER);
            window.await("the word why", () -> window.told().contains("F9"));
            assertThat(edt(() -> window.screen().coding().isOpen())).isFalse();

            window.hands().press(KeyEvent.VK_M);
            JTextComponent note = window.hands().named(JTextComponent.class, "through.note");
            window.await("the focus in the note", note::isFocusOwner);
            window.hands().type("they share the waiting");
            window.await("the words", () -> note.getText().endsWith("waiting"));
            window.hands().press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
            window.await("the memo", () -> window.study().memos().size() == 1);
            Memo memo = window.study().memos().stream().findFirst().orElseThrow();
            assertThat(memo.text()).isEqualTo("they share the waiting");
            assertThat(memo.on().kind()).isEqualTo(Target.Kind.QUOTATION);
            assertThat(stage(window, "Ferry")).as("a note is no coding").isEqualTo(Stage.NOT_BEGUN);

            window.awaitReader();
            edt(() -> {
                window.reader().select(new Span(0, 0));
                return null;
            });
            window.hands().press(KeyEvent.VK_ESCAPE);
            window.await("the end of it", () -> !window.hands().shows("reader.through"));
            assertThat(edt(() -> window.reader().model().orElseThrow().shown().codings()))
                    .isTrue();
            window.hands().click(window.hands().named(AbstractButton.class, "toast.act"));
            window.await("the stage", () -> stage(window, "Ferry") == Stage.READ);
        }
    }

    @Test
    void stagesOfSeveralAreSetAtOnceTwoAreCodedSideBySideAndABarOfTheOverviewOpensATranscript() throws Exception {
        try (SheafWindow window = Island.open(folder)) {
            marking(window);
            besides(window);
            overview(window);
        }
    }

    private static void marking(SheafWindow window) throws Exception {
        JList<?> list = window.hands().named(JList.class, "transcripts.list");
        edt(list::requestFocusInWindow);
        window.await("the focus in the list", list::isFocusOwner);
        window.hands().press(KeyEvent.VK_A, KeyEvent.VK_CONTROL);
        window.await("both chosen", () -> list.getSelectedIndices().length == 2);
        window.hands().press(KeyEvent.VK_D, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
        window.await("both done", () -> stage(window, "Ferry") == Stage.DONE && stage(window, "Oona") == Stage.DONE);
        JLabel summary = window.hands().named(JLabel.class, "transcripts.summary");
        window.await("the summary", () -> summary.getText().equals("2 transcripts, 2 coded to the end"));
        window.hands().press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        window.await(
                "one undo for both",
                () -> stage(window, "Ferry") == Stage.NOT_BEGUN && stage(window, "Oona") == Stage.NOT_BEGUN);
    }

    private static void besides(SheafWindow window) throws Exception {
        window.does(() -> window.reader().page().requestFocusInWindow());
        window.awaitReader();
        window.does(() -> window.desk().go(org.sheaf.study.Place.of(named(window, "Ferry"))));
        window.await("Ferry", () -> read(window).equals("Ferry"));
        window.hands().press(KeyEvent.VK_BACK_SLASH, KeyEvent.VK_CONTROL);
        window.await(
                "Oona, which is chosen in the list and not read, beside",
                () -> read(window).equals("Oona") && window.reader().page().isFocusOwner());
        assertThat(window.hands().shows("reader.beside")).isTrue();

        code(window, "the last boat in autumn");
        window.await("the coding in Oona", () -> window.codes("Oona").equals(List.of(Island.FEARS)));
        window.hands().press(KeyEvent.VK_F6, KeyEvent.VK_ALT);
        window.await(
                "Ferry acts",
                () -> read(window).equals("Ferry") && window.reader().page().isFocusOwner());
        code(window, "In fog we wait");
        window.await("the coding in Ferry", () -> window.codes("Ferry").equals(List.of(Island.FEARS)));
        assertThat(stage(window, "Ferry")).as("who codes is coding").isEqualTo(Stage.CODING);

        window.hands().press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        window.await("it is taken back", () -> window.codes("Ferry").isEmpty());
        window.hands().press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        window.await("the other too", () -> window.codes("Oona").isEmpty());
        window.await(
                "the place is shown in the reader that has it",
                () -> read(window).equals("Oona"));
        window.hands().press(KeyEvent.VK_BACK_SLASH, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
        window.await(
                "one reader again",
                () -> !window.screen().readers().areTwo() && read(window).equals("Ferry"));
    }

    private static void overview(SheafWindow window) throws Exception {
        window.hands().press(KeyEvent.VK_O, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
        JList<?> rows = window.hands().named(JList.class, "overview.rows");
        window.await("a row for each", () -> rows.getModel().getSize() == 2);
        window.await("the focus in the rows", rows::isFocusOwner);
        window.does(() -> rows.setSelectedIndex(1));
        assertThat(edt(() -> rows.getAccessibleContext()
                        .getAccessibleChild(1)
                        .getAccessibleContext()
                        .getAccessibleName()))
                .contains("Oona", "words", "not begun");
        window.hands().press(KeyEvent.VK_ENTER);
        window.await(
                "Oona in the reader",
                () -> read(window).equals("Oona") && window.screen().view() == View.READ);
    }
}
