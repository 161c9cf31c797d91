package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import javax.swing.JLabel;
import javax.swing.JList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.text.Span;

/** Searching from the field in the header. */
class SearchWindowTest {

    @TempDir
    Path folder;

    @Test
    void hitsAreListedByTranscriptAndEnterLeadsToOne() throws Exception {
        try (SheafWindow window = SheafWindow.open(folder, Island.lay(folder))) {
            window.hands().press(KeyEvent.VK_F, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
            window.await(
                    "the field's focus", () -> window.screen().header().search().isFocusOwner());
            window.hands().type("winter");
            JList<?> hits = window.hands().named(JList.class, "search.list");
            JLabel summary = window.hands().named(JLabel.class, "search.summary");
            window.await("both hits", () -> summary.getText().equals("2 hits in 2 transcripts"));
            window.hands().press(KeyEvent.VK_ENTER);
            window.await("the list's focus", hits::isFocusOwner);
            window.hands().press(KeyEvent.VK_DOWN);
            window.hands().press(KeyEvent.VK_DOWN);
            window.hands().press(KeyEvent.VK_ENTER);
            window.await(
                    "Oona's interview",
                    () -> window.reader()
                            .model()
                            .filter(model -> model.transcript().name().equals("Oona"))
                            .isPresent());
            window.awaitReader();
            window.await("the end of the results", () -> !window.hands().shows("search.list"));
            window.hands().press(KeyEvent.VK_F3);
            Span winter = window.span("winter");
            window.await("the hit", () -> window.reader().selection().equals(winter));
        }
    }

    @Test
    void aMisreadQueryIsShownWithAMarkUnderWhatIsInTheWay() throws Exception {
        try (SheafWindow window = SheafWindow.open(folder, Island.lay(folder))) {
            window.write("header.search", "fog AND (village");
            Prose why = window.hands().named(Prose.class, "search.why");
            window.await("why", () -> why.text().equals("This bracket is never closed."));
            Component shown = window.hands().named(Component.class, "search.misread");
            window.await("the mark under the bracket", () -> shown.toString().equals("fog AND [(]village"));
            assertThat(window.told()).as("no toast for a query half typed").isEmpty();
            window.hands().press(KeyEvent.VK_END);
            window.hands().type(")");
            window.await("hits after all", () -> window.hands().shows("search.list"));
        }
    }

    @Test
    void nothingFoundSaysSoAndAnEmptyFieldClosesTheResults() throws Exception {
        try (SheafWindow window = SheafWindow.open(folder, Island.lay(folder))) {
            window.write("header.search", "lighthouse");
            JLabel summary = window.hands().named(JLabel.class, "search.summary");
            window.await("no hits", () -> summary.getText().equals("No hits"));
            window.hands().press(KeyEvent.VK_A, KeyEvent.VK_CONTROL);
            window.hands().press(KeyEvent.VK_DELETE);
            window.await("nothing", () -> !window.hands().shows("search.summary"));
        }
    }
}
