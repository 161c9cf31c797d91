package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Ferry;
import org.sheaf.study.Asking;
import org.sheaf.study.Question;

/** The guide is typed, what is proposed is confirmed, turned down and assigned by keys, and the answers are read. */
class TopicGuideWindowTest {

    private static final String GUIDE = "1. How are mornings?\n   - What of the tea?\n2. Who closes the line?\n";

    @TempDir
    Path folder;

    private static int size(JList<?> list) throws Exception {
        return edt(() -> list.getModel().getSize());
    }

    private static List<Asking> askings(SheafWindow window) {
        return window.study().askings().stream().toList();
    }

    private static void type(SheafWindow window, String guide) throws Exception {
        window.does(() -> window.screen().actions().run("guide.edit"));
        JTextArea box = window.hands().named(JTextArea.class, "guide.edit.text");
        window.does(() -> box.setText(guide));
        window.hands().click(window.hands().named(JButton.class, "guide.edit.done"));
    }

    @Test
    void aGuideIsTypedItsTurnsAreDecidedByKeysAndItsAnswersAreRead() throws Exception {
        try (SheafWindow window = SheafWindow.open(folder, Ferry.make(folder))) {
            type(window, GUIDE);
            JList<?> questions = window.hands().named(JList.class, "guide.questions");
            window.await("the questions", () -> questions.getModel().getSize() == 2);
            assertThat(window.study().guide().get(0).prompts()).containsExactly("What of the tea?");

            window.settled();
            window.does(() -> window.screen().actions().run("guide.next"));
            JList<?> turns = window.hands().named(JList.class, "guide.turns");
            window.does(turns::requestFocusInWindow);
            window.await("the keys", turns::isFocusOwner);
            assertThat(size(turns)).isEqualTo(1);
            window.hands().press(KeyEvent.VK_ENTER);
            window.await("the turn confirmed", () -> askings(window).size() == 1);
            Question mornings = window.study().guide().get(0);
            assertThat(askings(window).get(0).question()).isEqualTo(mornings.id());
            assertThat(askings(window).get(0).asks()).isTrue();

            window.does(() -> questions.setSelectedIndex(0));
            window.hands().click(window.hands().named(javax.swing.JToggleButton.class, "segment.Answers"));
            JList<?> answers = window.hands().named(JList.class, "guide.answers");
            window.await(
                    "one answer, and two who were not asked",
                    () -> answers.getModel().getSize() == 3);
            JLabel summary = window.hands().named(JLabel.class, "guide.summary");
            assertThat(edt(summary::getText)).isEqualTo("1 answer, 2 people did not answer");
            window.does(() -> {
                answers.setSelectedIndex(0);
                answers.requestFocusInWindow();
            });
            window.await("the keys", answers::isFocusOwner);
            window.hands().press(KeyEvent.VK_ENTER);
            window.awaitReader();
            assertThat(edt(() -> window.screen().shows(View.READ))).isTrue();
            assertThat(edt(() -> window.desk().chosen().transcript()))
                    .contains(askings(window).get(0).transcript());
        }
    }

    @Test
    void aTurnIsTurnedDownAssignedAndForgottenAndEachIsOneStepBack() throws Exception {
        try (SheafWindow window = SheafWindow.open(folder, Ferry.make(folder))) {
            type(window, GUIDE);
            window.does(() -> window.screen().actions().run("view.guide"));
            JList<?> questions = window.hands().named(JList.class, "guide.questions");
            window.await("the questions", () -> questions.getModel().getSize() == 2);
            window.hands().click(window.hands().named(javax.swing.JToggleButton.class, "segment.All turns"));
            JList<?> turns = window.hands().named(JList.class, "guide.turns");
            assertThat(size(turns)).isEqualTo(1);
            window.settled();
            window.hands().click(turns, edt(() -> turns.getCellBounds(0, 0)));
            window.await("the keys", turns::isFocusOwner);
            window.hands().press(KeyEvent.VK_DELETE);
            window.await("the proposal turned down", () -> askings(window).size() == 1);
            assertThat(askings(window).get(0).asks()).isFalse();

            window.settled();
            window.hands().press(KeyEvent.VK_2);
            window.await(
                    "the second question assigned",
                    () -> askings(window).stream().anyMatch(Asking::asks));
            assertThat(askings(window).stream().filter(Asking::asks).map(Asking::question))
                    .containsExactly(window.study().guide().get(1).id());
            window.settled();
            window.hands().press(KeyEvent.VK_U);
            window.await("nothing decided", () -> askings(window).isEmpty());
            window.does(() -> window.screen().actions().run("study.undo"));
            window.await("both decisions back", () -> askings(window).size() == 2);
        }
    }
}
