package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;
import static org.sheaf.desktop.shell.SecondLevelWindowTest.card;
import static org.sheaf.desktop.shell.SecondLevelWindowTest.fromPool;
import static org.sheaf.desktop.shell.SecondLevelWindowTest.key;
import static org.sheaf.desktop.shell.SecondLevelWindowTest.makeTheme;
import static org.sheaf.desktop.shell.SecondLevelWindowTest.theme;
import static org.sheaf.desktop.shell.SecondLevelWindowTest.themes;
import static org.sheaf.desktop.shell.SecondLevelWindowTest.there;
import static org.sheaf.desktop.shell.SecondLevelWindowTest.undo;

import java.awt.Component;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Ferry;
import org.sheaf.study.Page;
import org.sheaf.study.Theme;

/** Cards that go together, single quotations out of the pool, and two candidate analyses side by side. */
class CandidatesWindowTest {

    @TempDir
    Path folder;

    private SheafWindow open() throws Exception {
        return SheafWindow.open(folder, Ferry.make(folder));
    }

    @Test
    void markedCardsGoTogetherByOneKeyAndComeBackByOneUndo() throws Exception {
        try (SheafWindow window = open()) {
            themes(window);
            makeTheme(window, "Waiting");
            makeTheme(window, "Being told");
            fromPool(window, "Fears", "Waiting");
            fromPool(window, "Hopes", "Waiting");
            window.await(
                    "the focus on the card",
                    () -> card(window, "card", "Hopes")
                            .filter(Component::isFocusOwner)
                            .isPresent());
            key(window, KeyEvent.VK_DOWN, KeyEvent.VK_SHIFT);
            window.await(
                    "the focus below",
                    () -> card(window, "card", "Fears")
                            .filter(Component::isFocusOwner)
                            .isPresent());
            key(window, KeyEvent.VK_T);
            window.write("pick.field", "being");
            key(window, KeyEvent.VK_ENTER);
            window.await("both there", () -> theme(window, "Being told").codes().size() == 2);
            assertThat(theme(window, "Waiting").codes()).isEmpty();
            assertThat(undo(window)).isEqualTo("Put 2 cards into ‘Being told’");
            key(window, KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
            window.await("both back", () -> theme(window, "Waiting").codes().size() == 2);
        }
    }

    @Test
    void aCodeIsLiftedOutOfThePoolAndAQuotationBecomesACardByAKey() throws Exception {
        try (SheafWindow window = open()) {
            themes(window);
            makeTheme(window, "Waiting");
            JList<?> pool = window.hands().named(JList.class, "themes.pool");
            window.hands().click(pool, edt(() -> pool.getCellBounds(0, 0)));
            key(window, KeyEvent.VK_SPACE);
            JLabel place = window.hands().named(JLabel.class, "status.place");
            window.await("what goes on", () -> place.getText().startsWith("Lifted “Fears”"));
            key(window, KeyEvent.VK_SPACE);
            window.await("the code", () -> theme(window, "Waiting").codes().size() == 1);
            window.press("segment.Quotations");
            window.press("themes.pool.source");
            window.write("pick.field", "crew");
            key(window, KeyEvent.VK_ENTER);
            JList<?> quotes = window.hands().named(JList.class, "themes.pool.quotations");
            window.await(
                    "its quotation",
                    () -> quotes.isShowing() && quotes.getModel().getSize() == 1);
            window.hands().click(quotes, edt(() -> quotes.getCellBounds(0, 0)));
            key(window, KeyEvent.VK_T);
            window.write("pick.field", "wait");
            key(window, KeyEvent.VK_ENTER);
            window.await(
                    "the quotation", () -> theme(window, "Waiting").quotations().size() == 1);
            there(window, "card", "Quotation: The crew is kind");
        }
    }

    @Test
    void anotherAnalysisIsBegunBesideComparedAndCopied() throws Exception {
        try (SheafWindow window = open()) {
            themes(window);
            makeTheme(window, "Waiting");
            makeTheme(window, "Being told");
            fromPool(window, "Fears", "Waiting");
            java.util.List<Page> coding = pages(window);
            window.does(() -> window.screen().actions().run("analysis.begin"));
            window.write("ask.field", "Candidate B");
            key(window, KeyEvent.VK_ENTER);
            window.await("two boards", () -> window.hands().shows("themes.board.second"));
            assertThat(window.study().themes().size()).isEqualTo(4);
            window.does(() -> {
                Theme copy = window.study()
                        .themes(
                                window.study()
                                        .analyses()
                                        .named("Candidate B", a -> a.name())
                                        .orElseThrow()
                                        .id(),
                                null)
                        .get(0);
                window.desk().chosen().theme(copy.id());
                window.screen().actions().run("theme.join");
            });
            window.write("pick.field", "being");
            key(window, KeyEvent.VK_ENTER);
            window.await("one theme less", () -> window.study().themes().size() == 3);
            window.press("segment.Table");
            JTable table = window.hands().named(JTable.class, "themes.table");
            window.await("the comparison", () -> table.getRowCount() == 1);
            assertThat(edt(() -> table.getValueAt(0, 1) + "|" + table.getValueAt(0, 2) + "|" + table.getValueAt(0, 3)))
                    .isEqualTo("Waiting|Being told|Differs");
            window.press("button.theme.copyTable");
            window.await("the clipboard", () -> clip().endsWith("Fears\tWaiting\tBeing told\tDiffers\n"));
            window.press("button.action.analysis.alone");
            window.await("one board", () -> !window.hands().shows("themes.analysis.second"));
            assertThat(pages(window)).isEqualTo(coding);
        }
    }

    private static java.util.List<Page> pages(SheafWindow window) {
        return window.study().transcripts().stream()
                .map(transcript -> window.study().page(transcript.id()))
                .toList();
    }

    private static String clip() throws Exception {
        Object text = Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
        return String.valueOf(text);
    }
}
