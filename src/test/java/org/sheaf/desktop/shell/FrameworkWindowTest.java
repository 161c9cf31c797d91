package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Ferry;
import org.sheaf.desktop.framework.CodeRow;
import org.sheaf.study.Code;
import org.sheaf.study.Entry;
import org.sheaf.study.Transcript;

/** The framework's view with keys and pointer: split, freeze, compare, join, and back again. */
class FrameworkWindowTest {

    @TempDir
    Path folder;

    private static void key(SheafWindow window, int key, int... held) {
        window.hands().press(key, held);
    }

    private static Code code(SheafWindow window, String name) {
        return window.study().codes().named(name, Code::name).orElseThrow();
    }

    private static boolean has(SheafWindow window, String name) {
        return window.study().codes().named(name, Code::name).isPresent();
    }

    private static int quotations(SheafWindow window, String name) {
        return window.study().total(code(window, name).id()).passages();
    }

    private static String undo(SheafWindow window) {
        return window.desk().open().nextUndo().map(Entry::name).orElse("");
    }

    /** The framework's view with a code chosen in the tree by a click. */
    private static JList<?> framework(SheafWindow window, String name) throws Exception {
        key(window, KeyEvent.VK_2, KeyEvent.VK_CONTROL);
        JList<?> tree = window.hands().named(JList.class, "framework.tree");
        window.await("the view", () -> tree.isValid() && tree.getModel().getSize() > 0);
        int row = edt(() -> row(tree, name));
        window.hands()
                .click(
                        tree,
                        new Point(
                                60, edt(() -> (int) tree.getCellBounds(row, row).getCenterY())),
                        1);
        window.await(
                name + " chosen",
                () -> window.desk()
                        .chosen()
                        .code()
                        .filter(code(window, name).id()::equals)
                        .isPresent());
        return tree;
    }

    private static int row(JList<?> tree, String name) {
        for (int i = 0; i < tree.getModel().getSize(); i++) {
            Code code = ((CodeRow) tree.getModel().getElementAt(i)).code();
            if (code != null && code.name().equals(name)) {
                return i;
            }
        }
        throw new AssertionError(name + " is not in the tree");
    }

    @Test
    void aCodeIsSplitByTickingQuotationsAndOneUndoJoinsItAgain() throws Exception {
        try (SheafWindow window = SheafWindow.open(folder, Ferry.make(folder))) {
            framework(window, "Fears");
            key(window, KeyEvent.VK_ENTER);
            JList<?> list = window.hands().named(JList.class, "framework.quotations");
            window.await("three quotations", () -> list.getModel().getSize() == 3 && list.isFocusOwner());
            window.await("the first one", () -> list.getSelectedIndex() >= 0 || select(list));
            key(window, KeyEvent.VK_SPACE);
            key(window, KeyEvent.VK_DOWN);
            key(window, KeyEvent.VK_SPACE);
            window.press("framework.quotations.move");
            JTextField pick = window.hands().named(JTextField.class, "pick.field");
            window.await("the choice", pick::isFocusOwner);
            key(window, KeyEvent.VK_ENTER); // a new code
            JTextField field = window.hands().named(JTextField.class, "ask.field");
            window.await("the question", field::isFocusOwner);
            window.hands().type("Closing");
            key(window, KeyEvent.VK_ENTER);
            window.await("the new code", () -> has(window, "Closing"));
            assertThat(quotations(window, "Closing")).isEqualTo(2);
            assertThat(quotations(window, "Fears")).isEqualTo(1);
            key(window, KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
            window.await("one code again", () -> !has(window, "Closing"));
            assertThat(quotations(window, "Fears")).isEqualTo(3);
        }
    }

    private static boolean select(JList<?> list) {
        list.setSelectedIndex(0);
        return true;
    }

    /** The words of one fear are coded as a hope too, so that the two codes lie on the same words more often than not. */
    private static void alike(SheafWindow window) {
        Transcript one =
                window.study().transcripts().named("one", Transcript::name).orElseThrow();
        window.desk()
                .open()
                .run(Ferry.marked(
                        window.desk().open(),
                        one,
                        Ferry.FEAR,
                        List.of(code(window, "Hopes").id())));
    }

    @Test
    void theFrameworkIsFrozenComparedAndJoinedFromItsLikePairs() throws Exception {
        try (SheafWindow window = SheafWindow.open(folder, Ferry.make(folder))) {
            alike(window);
            framework(window, "Hopes");
            window.menu("framework", "versions", "framework.freeze");
            JTextField note = window.hands().named(JTextField.class, "ask.field");
            window.await("the question", note::isFocusOwner);
            window.hands().type("first round");
            key(window, KeyEvent.VK_ENTER);
            window.await("a version", () -> window.study().versions().size() == 1);
            assertThat(window.study().versions().stream()
                            .findFirst()
                            .orElseThrow()
                            .note())
                    .isEqualTo("first round");
            window.menu("framework", "code.alike");
            JList<?> pairs = window.hands().named(JList.class, "alike.pairs");
            window.await("a pair", () -> pairs.getModel().getSize() > 0);
            int before = edt(() -> pairs.getModel().getSize());
            window.press("alike.join.one");
            window.await("two codes", () -> window.study().codes().size() == 2);
            assertThat(undo(window)).startsWith("Merged");
            window.menu("framework", "framework.versions");
            JComponent page = window.hands().named(JComponent.class, "versions.changes");
            window.await("what was joined", () -> says(page, "Joined 1") && says(page, "Joined into"));
            key(window, KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
            window.await("three codes", () -> window.study().codes().size() == 3);
            window.menu("framework", "code.alike");
            window.await("the pair again", () -> pairs.getModel().getSize() == before);
        }
    }

    @Test
    void codesAreDraggedOntoAnotherAndBetweenTwo() throws Exception {
        try (SheafWindow window = SheafWindow.open(folder, Ferry.make(folder))) {
            JList<?> tree = framework(window, "Crew");
            int height = edt(() -> tree.getCellBounds(0, 0).height);
            window.hands().drag(tree, new Point(60, 2 * height + height / 2), new Point(60, 1));
            window.await("Crew first", () -> row(tree, "Crew") == 0);
            assertThat(undo(window)).isEqualTo("Moved ‘Crew’");
            window.hands().drag(tree, new Point(60, height / 2), new Point(60, 2 * height + height / 2));
            window.await(
                    "Crew under Hopes",
                    () -> code(window, "Hopes").id().equals(code(window, "Crew").parent()));
        }
    }

    private static boolean says(Container in, String words) {
        for (Component child : in.getComponents()) {
            String name = child.getAccessibleContext() == null
                    ? null
                    : child.getAccessibleContext().getAccessibleName();
            if (name != null && name.startsWith(words) && child.getHeight() > 0) {
                return true;
            }
        }
        return false;
    }
}
