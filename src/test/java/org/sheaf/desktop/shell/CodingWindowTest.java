package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JList;
import javax.swing.JMenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.TestWindow;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.study.Code;
import org.sheaf.text.Span;

/** Reading and coding with the hands on the keys, taking back and doing again, and finding all of it the next day. */
class CodingWindowTest {

    @TempDir
    Path folder;

    /** Selects words with the keys: the caret goes to their beginning by the program, then word by word. */
    private static void select(SheafWindow window, String words) throws Exception {
        Span span = window.span(words);
        edt(() -> {
            window.reader().select(new Span(span.start(), span.start()));
            return null;
        });
        for (int i = 0; i < 20 && edt(() -> window.reader().selection().end()) < span.end(); i++) {
            window.hands().press(KeyEvent.VK_RIGHT, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
        }
        for (int over = edt(() -> window.reader().selection().end()) - span.end(); over > 0; over--) {
            window.hands().press(KeyEvent.VK_LEFT, KeyEvent.VK_SHIFT);
        }
        window.await("the words", () -> window.reader().selection().equals(span));
    }

    /** Waits until the words are a quotation that is chosen: the step is told to everybody then. */
    private static void awaitChosen(SheafWindow window, String words) throws Exception {
        Span span = window.span(words);
        window.await(
                "the quotation “" + words + "”, chosen",
                () -> window.reader()
                        .chosen()
                        .flatMap(id -> window.study()
                                .page(window.reader()
                                        .model()
                                        .orElseThrow()
                                        .transcript()
                                        .id())
                                .find(id))
                        .filter(quotation -> quotation.span().equals(span))
                        .isPresent());
    }

    /** What the tree says of a code, for screen readers: its counts are in it. On the EDT. */
    private static String row(SheafWindow window, String code) {
        JList<?> tree = window.hands().find(JList.class, "framework.tree").orElseThrow();
        return IntStream.range(0, tree.getModel().getSize())
                .mapToObj(i -> tree.getAccessibleContext()
                        .getAccessibleChild(i)
                        .getAccessibleContext()
                        .getAccessibleName())
                .filter(name -> name.contains(code))
                .findFirst()
                .orElse("");
    }

    private static void code(SheafWindow window, String typed) throws Exception {
        TestWindow hands = window.hands();
        hands.press(KeyEvent.VK_ENTER);
        window.await("the code bar", () -> window.screen().coding().isOpen());
        hands.type(typed);
        hands.press(KeyEvent.VK_ENTER);
        window.await(
                "the end of the code bar",
                () -> !window.screen().coding().isOpen()
                        && window.reader().page().isFocusOwner());
    }

    @Test
    void wordsAreCodedWithTwoKeysAndAFewLetters() throws Exception {
        try (SheafWindow window = Island.open(folder)) {
            window.hands().press(KeyEvent.VK_V);
            window.await("what the key needs", () -> window.told().startsWith("Select some words"));
            assertThat(edt(() -> window.reader().page().isFocusOwner())).isTrue();
            select(window, "In fog we wait");
            code(window, "winter");
            window.await("the coding", () -> window.codes("Ferry").equals(List.of(Island.FEARS)));
            awaitChosen(window, "In fog we wait");
            assertThat(window.quotations("Ferry").get(0).span()).isEqualTo(window.span("In fog we wait"));
            window.await(
                    "the count in the tree", () -> row(window, Island.FEARS).contains("1 passage"));

            select(window, "They talk of money");
            code(window, "money talk");
            window.await("an open code", () -> window.codes("Ferry").contains("money talk"));
            awaitChosen(window, "They talk of money");
            select(window, "the whole village");
            window.hands().press(KeyEvent.VK_V);
            window.await("a code in vivo", () -> window.codes("Ferry").contains("the whole village"));
            awaitChosen(window, "the whole village");
            select(window, "the winter to come");
            window.hands().press(KeyEvent.VK_R);
            window.await(
                    "the last code",
                    () -> window.codes("Ferry").stream()
                                    .filter("the whole village"::equals)
                                    .count()
                            == 2);
            awaitChosen(window, "the winter to come");
            select(window, "when there is no fog");
            window.hands().press(KeyEvent.VK_3);
            window.await(
                    "the third of the recent codes",
                    () -> window.codes("Ferry").stream()
                                    .filter(Island.FEARS::equals)
                                    .count()
                            == 2);
        }
    }

    @Test
    void stepsAreTakenBackAndDoneAgainByTheirNames() throws Exception {
        try (SheafWindow window = Island.open(folder)) {
            select(window, "In fog we wait");
            code(window, "winter");
            awaitChosen(window, "In fog we wait");
            assertThat(undoName(window))
                    .startsWith("Undo “")
                    .contains(Island.FEARS)
                    .contains("Ferry");

            window.hands().press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
            window.await("it is taken back", () -> window.quotations("Ferry").isEmpty());
            window.await(
                    "the count in the tree", () -> row(window, Island.FEARS).contains("0 passages"));
            window.hands().press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
            window.await("it is done again", () -> window.codes("Ferry").size() == 1);

            chooseQuotation(window);
            window.hands().press(KeyEvent.VK_DELETE);
            window.await("the toast", () -> window.told().startsWith("Removed ‘" + Island.FEARS + "’ from "));
            assertThat(window.quotations("Ferry")).isEmpty();
            Component toast = window.hands().named(Component.class, "toast");
            assertThat(edt(() -> middle(toast)))
                    .as("it stands over what it concerns")
                    .isCloseTo(edt(() -> middle(window.reader())), within(2));
            window.hands().click(window.hands().named(AbstractButton.class, "toast.act"));
            window.await("it is back", () -> window.codes("Ferry").size() == 1);
        }
    }

    private static int middle(Component seen) {
        return seen.getLocationOnScreen().x + seen.getWidth() / 2;
    }

    private static void chooseQuotation(SheafWindow window) throws Exception {
        window.awaitReader();
        window.hands().press(KeyEvent.VK_HOME, KeyEvent.VK_CONTROL);
        window.hands().press(KeyEvent.VK_N);
        window.await("a chosen quotation", () -> window.reader().chosen().isPresent());
    }

    private static String undoName(SheafWindow window) throws Exception {
        return edt(() -> {
            window.screen().actions().refresh();
            return String.valueOf(window.screen().actions().swing("study.undo").getValue(Action.NAME));
        });
    }

    @Test
    void everythingIsThereAfterwardsAndUndoIsStillNamed() throws Exception {
        Path codebook = folder.resolve("codebook.docx");
        try (SheafWindow window = Island.open(folder)) {
            select(window, "In fog we wait");
            code(window, "winter");
            awaitChosen(window, "In fog we wait");
            window.choose(codebook);
            window.menu("study", "export", "report.codebook");
            window.await("the file", () -> window.told().contains("codebook.docx"));
        }
        assertThat(codebook).isNotEmptyFile();
        try (SheafWindow window = Island.open(folder)) {
            assertThat(window.codes("Ferry")).containsExactly(Island.FEARS);
            assertThat(undoName(window)).startsWith("Undo “").contains(Island.FEARS);
            window.menu("edit", "study.undo");
            window.await("it is taken back", () -> window.quotations("Ferry").isEmpty());
            Code kept = window.study().codes().named(Island.FEARS, Code::name).orElseThrow();
            assertThat(kept.name()).isEqualTo(Island.FEARS);
        }
    }

    @Test
    void theWindowTurnsDarkAndLightWhileItIsOpen() throws Exception {
        try (SheafWindow window = Island.open(folder)) {
            select(window, "They talk of money");
            code(window, "winter");
            awaitChosen(window, "They talk of money");
            int light =
                    edt(() -> window.screen().getComponent(0).getBackground().getRGB());
            window.menu("view", "view.dark");
            window.await(
                    "the dark",
                    () -> window.screen().getComponent(0).getBackground().getRGB() != light);
            select(window, "In fog we wait");
            window.hands().press(KeyEvent.VK_ENTER);
            window.await("the code bar", () -> window.screen().coding().isOpen());
            Component field = edt(
                    () -> KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
            assertThat(field.getBackground())
                    .as("what stood in no window is dark too")
                    .isEqualTo(Palette.now().paper());
            window.hands().press(KeyEvent.VK_ESCAPE);
            window.menu("view", "view.dark");
            window.await(
                    "the light",
                    () -> window.screen().getComponent(0).getBackground().getRGB() == light);
            assertThat(window.hands().find(JMenuItem.class, "item.view.dark")).isEmpty();
        }
    }
}
