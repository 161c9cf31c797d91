package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.settings.ReadingType;
import org.sheaf.study.Bookmark;
import org.sheaf.text.Span;

/** Finding places again, looking at some codings only, and reading in another type; with the hands on the keys. */
class ReadingWindowTest {

    @TempDir
    Path folder;

    private static void caret(SheafWindow window, String words) throws Exception {
        Span span = window.span(words);
        window.does(() -> window.reader().caret(span.start()));
    }

    @Test
    void placesAreMarkedAndFoundAgainAlsoTheNextDay() throws Exception {
        try (SheafWindow window = Island.open(folder)) {
            caret(window, "whole village");
            window.hands().press(KeyEvent.VK_B);
            window.await("a bookmark", () -> window.study().bookmarks().size() == 1);
            window.settled();
            caret(window, "money");
            window.hands().press(KeyEvent.VK_P, KeyEvent.VK_SHIFT);
            int at = window.span("whole village").start();
            window.await("the bookmark before", () -> window.reader().caret() == at);
            window.hands().press(KeyEvent.VK_RIGHT);
            window.await("a place where one works", () -> window.reader().caret() == at + 1);
            window.does(() -> window.reader().goToLine(1));
            window.hands().press(KeyEvent.VK_L);
            window.await("where one left off", () -> window.reader().caret() == at + 1);
            window.does(() -> window.screen().actions().run("reader.bookmark.name"));
            window.write("ask.field", "fog");
            window.press("ask.done");
            window.await(
                    "a name",
                    () -> window.study().bookmarks().stream()
                            .map(Bookmark::name)
                            .anyMatch("fog"::equals));
            window.quit();
        }
        try (SheafWindow window = Island.open(folder)) {
            int left = window.span("whole village").start() + 1;
            window.does(() -> window.reader().goToLine(1));
            window.hands().press(KeyEvent.VK_L);
            window.await("where one left off", () -> window.reader().caret() == left);
            window.does(() -> window.reader().goToLine(1));
            window.hands().press(KeyEvent.VK_B, KeyEvent.VK_SHIFT);
            Component named = window.hands().named(Component.class, "pick.field");
            window.await("the list of bookmarks", named::isFocusOwner);
            window.hands().type("fo");
            window.hands().press(KeyEvent.VK_ENTER);
            window.await("the bookmark", () -> window.reader().caret() == left - 1);
            window.await("the keys are back", () -> window.reader().page().isFocusOwner());
            window.hands().press(KeyEvent.VK_B);
            window.await("no bookmark", () -> window.study().bookmarks().size() == 0);
            window.does(() -> window.screen().actions().run("study.undo"));
            window.await("it is back", () -> window.study().bookmarks().size() == 1);
            window.settled();
        }
    }

    @Test
    void codingsAreNarrowedByTicksAndShownAgain() throws Exception {
        try (SheafWindow window = Island.open(folder)) {
            window.does(() -> window.screen().actions().run("reader.filter.codes"));
            window.await("the list of codes", () -> window.hands().shows("many.list"));
            window.hands().type("winter");
            window.await(
                    "one code",
                    () -> window.hands()
                                    .find(JList.class, "many.list")
                                    .orElseThrow()
                                    .getModel()
                                    .getSize()
                            == 1);
            window.hands().press(KeyEvent.VK_ENTER);
            JButton codes = window.hands().named(JButton.class, "reader.codes");
            window.await("it is said in the head", () -> codes.getText().equals(Island.FEARS));
            assertThat(edt(() -> window.hands().shows("many.list")))
                    .as("the list stays")
                    .isTrue();
            window.hands().press(KeyEvent.VK_ESCAPE); // empties the field
            window.hands().press(KeyEvent.VK_ESCAPE);
            window.await("the keys are back", () -> window.reader().page().isFocusOwner());
            window.hands().named(JButton.class, "reader.filter.clear");
            window.hands().press(KeyEvent.VK_H, KeyEvent.VK_SHIFT);
            window.await("all codings", () -> codes.getText().equals("All codes"));
            window.await("nothing to clear", () -> !window.hands().shows("reader.filter.clear"));
            window.hands().press(KeyEvent.VK_EQUALS, KeyEvent.VK_CONTROL);
            window.await("larger type", () -> window.reader().textSize() == 16f);
            window.does(() -> window.reader().setTypeface("DejaVu Serif"));
            ReadingType serif = new ReadingType("DejaVu Serif", 16);
            window.await(
                    "the type in the settings",
                    () -> ReadingType.from(window.services().settings())
                            .equals(serif)); // they are written in the background
            window.settled();
        }
        try (SheafWindow window = Island.open(folder)) {
            assertThat(edt(() -> window.reader().textSize())).isEqualTo(16f);
            assertThat(edt(() -> window.reader().typeface())).isEqualTo("DejaVu Serif");
        }
    }
}
