package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Ferry;
import org.sheaf.study.Fiction;
import org.sheaf.study.Place;
import org.sheaf.study.Quotation;
import org.sheaf.study.TextCount;
import org.sheaf.study.TranscriptChange;

/** A text in which nobody speaks: read by its headings, coded like the rest, listed and counted apart. */
class DocumentsWindowTest {

    private static final String LONG =
            "Somebody writes down what the others say about the line and the boats. ".repeat(12);

    private static final TranscriptChange.Arrival NOTES = Fiction.document(
            "notes", "# Notes", LONG, "## First day", LONG, "### The tea", LONG, "## Second day", LONG, LONG);

    @TempDir
    Path folder;

    private SheafWindow open() throws Exception {
        SheafWindow window = SheafWindow.open(folder, Ferry.make(folder));
        window.desk().open().run(new TranscriptChange.Imported(List.of(NOTES), List.of()));
        window.settled();
        window.does(() -> window.desk().go(Place.of(NOTES.head())));
        window.settled();
        window.does(() -> window.reader().page().requestFocusInWindow());
        window.awaitReader();
        return window;
    }

    private static String heading(SheafWindow window) throws Exception {
        String after = NOTES.text().text().substring(edt(() -> window.reader().caret()));
        return after.substring(0, after.indexOf('\n'));
    }

    @Test
    void theHeadingsAreListedFoundByTypingAndGoneThroughByKeys() throws Exception {
        try (SheafWindow window = open()) {
            window.hands().press(KeyEvent.VK_I);
            JList<?> list = window.hands().named(JList.class, "pick.list");
            assertThat(edt(() -> list.getModel().getSize())).isEqualTo(4);
            window.hands().type("sec");
            window.await("one heading", () -> list.getModel().getSize() == 1);
            window.hands().press(KeyEvent.VK_ENTER);
            window.awaitReader();
            assertThat(heading(window)).isEqualTo("Second day");
            assertThat(edt(() -> window.reader().shows(window.reader().selection())))
                    .isTrue();

            window.hands().press(KeyEvent.VK_K, KeyEvent.VK_SHIFT);
            window.await("the heading before", () -> heading(window).equals("The tea"));
            window.hands().press(KeyEvent.VK_K, KeyEvent.VK_SHIFT);
            window.await("the heading before", () -> heading(window).equals("First day"));
            window.hands().press(KeyEvent.VK_K);
            window.await("the next heading", () -> heading(window).equals("The tea"));
            assertThat(edt(() -> window.reader().page().getAccessibleContext().getAccessibleDescription()))
                    .contains("heading of level 3");

            window.does(() -> window.screen().actions().run("reader.headings"));
            JList<?> again = window.hands().named(JList.class, "pick.list");
            window.await("where one is", () -> again.getSelectedIndex() == 2);
        }
    }

    @Test
    void aHeadingIsSelectedAndCodedLikeOtherWords() throws Exception {
        try (SheafWindow window = open()) {
            window.select("First day");
            window.hands().press(KeyEvent.VK_ENTER);
            window.await("the code bar", () -> window.screen().coding().isOpen());
            window.hands().type("crew");
            window.hands().press(KeyEvent.VK_ENTER);
            window.await("the coding", () -> window.codes("notes").equals(List.of("Crew")));
            Quotation quotation = window.quotations("notes").get(0);
            assertThat(quotation.span().of(NOTES.text().text())).isEqualTo("First day");
        }
    }

    @Test
    void whatIsChosenInTheListIsReadAsDocumentsAndBackInOneStepEach() throws Exception {
        try (SheafWindow window = open()) {
            JLabel summary = window.hands().named(JLabel.class, "transcripts.summary");
            assertThat(edt(summary::getText)).isEqualTo("2 transcripts and 1 document");
            JList<?> list = window.hands().named(JList.class, "transcripts.list");
            window.does(() -> list.setSelectionInterval(0, 1));
            window.does(() -> window.screen().actions().run("transcript.document"));
            window.await("three documents", () -> summary.getText().equals("3 documents"));
            window.does(() -> window.screen().actions().run("study.undo"));
            window.await(
                    "two of them interviews",
                    () -> TextCount.of(window.study().transcripts()).equals(new TextCount(2, 1)));
        }
    }
}
