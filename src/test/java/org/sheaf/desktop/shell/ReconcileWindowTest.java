package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Crossing;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision;
import org.sheaf.study.Method;
import org.sheaf.study.Quotation;
import org.sheaf.study.Round;

/** A team's two coders are brought to one layer, from the round's opening to the last decision, with keys alone. */
class ReconcileWindowTest {

    @TempDir
    Path folder;

    private SheafWindow window;

    private void press(int key, int... held) {
        window.hands().press(key, held);
        window.settled();
    }

    private void command(String words) {
        press(KeyEvent.VK_K, KeyEvent.VK_CONTROL);
        window.hands().type(words);
        press(KeyEvent.VK_ENTER);
    }

    private JList<?> list() throws Exception {
        JList<?> list = window.hands().named(JList.class, "reconcile.list");
        window.await("the keys in the list", list::isFocusOwner);
        return list;
    }

    private List<Decision> decisions() {
        return window.study().team().decisions().stream().toList();
    }

    private List<String> consensus(String transcript) {
        return window.quotations(transcript).stream()
                .filter(quotation -> quotation.coder().equals(Coder.CONSENSUS.id()))
                .map(quotation -> String.join("+", window.codes(quotation)) + ": " + words(transcript, quotation))
                .toList();
    }

    private String words(String transcript, Quotation quotation) {
        var head = window.study()
                .transcripts()
                .named(transcript, one -> one.name())
                .orElseThrow();
        return quotation.span().of(window.desk().texts().of(head).text()).toString();
    }

    /** Opens a round over everything and closes it, by keys. */
    private void closed() throws Exception {
        press(KeyEvent.VK_7, KeyEvent.VK_CONTROL);
        JButton open = window.hands().named(JButton.class, "reconcile.open");
        window.await("the keys on the button", open::isFocusOwner);
        press(KeyEvent.VK_SPACE);
        window.hands().named(JButton.class, "rounds.form.done");
        press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
        window.await("the round", () -> window.study().team().rounds().size() == 1);
        window.await("the to-do list", () -> window.hands().shows("rounds.mine"));
        command("close the round");
        window.await(
                "the round closed",
                () -> window.study().team().rounds().stream().noneMatch(Round::isOpen));
    }

    private void write(String field, String words) throws Exception {
        JTextComponent text = window.hands().named(JTextComponent.class, field);
        window.await("the keys in " + field, text::isFocusOwner);
        window.hands().type(words);
    }

    @Test
    void twoCodersAreReconciledWithKeysAlone() throws Exception {
        try (SheafWindow opened = SheafWindow.open(folder, Crossing.make(folder, Method.CODEBOOK))) {
            window = opened;
            closed();
            JList<?> list = list();
            // three kinds with four disagreements
            window.await("the disagreements", () -> list.getModel().getSize() == 7);

            press(KeyEvent.VK_3);
            press(KeyEvent.VK_R);
            write("reconcile.reason.text", "Two meanings");
            press(KeyEvent.VK_ENTER);
            write("reconcile.note", "Fear and waiting differ.");
            press(KeyEvent.VK_ENTER);
            window.await("the first decision", () -> decisions().size() == 1);
            assertThat(decisions().get(0).outcome()).isEqualTo(Decision.Outcome.BOTH);
            assertThat(decisions().get(0).reason()).isEqualTo("two meanings");
            assertThat(decisions().get(0).note()).isEqualTo("Fear and waiting differ.");
            assertThat(consensus("Aud"))
                    .containsExactlyInAnyOrder(
                            "Money fears: the money runs out in spring and we all know it",
                            "Life on hold: we all know it. You cannot plan a wedding",
                            "Known by name: " + Crossing.ALIKE);

            list();
            press(KeyEvent.VK_1);
            press(KeyEvent.VK_ENTER);
            window.await("the second decision", () -> decisions().size() == 2);
            list();
            press(KeyEvent.VK_4);
            press(KeyEvent.VK_ENTER);
            window.await("the third decision", () -> decisions().size() == 3);
            list();
            press(KeyEvent.VK_2);
            press(KeyEvent.VK_ENTER);
            window.await("the last decision", () -> decisions().size() == 4);
            assertThat(decisions()).allMatch(decision -> decision.outcome().settles());
            assertThat(consensus("Bo"))
                    .containsExactlyInAnyOrder(
                            "Money fears: I fear the winter, I do", "Known by name: nobody comes to tea");

            press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
            window.await("the last one taken back", () -> decisions().size() == 3);
            assertThat(consensus("Bo")).containsExactly("Known by name: nobody comes to tea");
            assertThat(edt(() -> window.screen().shows(View.RECONCILE))).isTrue();
            assertThat(edt(list::getSelectedIndex)).as("it is looked at again").isEqualTo(6);
        }
    }
}
