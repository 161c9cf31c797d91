package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.store.Opening;
import org.sheaf.store.StudyFolder;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.CodeDecision;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Method;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.StudyChange;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.TranscriptChange;
import org.sheaf.text.Span;
import org.sheaf.workbench.OpenStudy;

/** Two coders' frameworks become one in the window: compare, decide three proposals, look at the plan, carry it out, undo. */
class ReconcileFrameworksWindowTest {

    @TempDir
    Path folder;

    private final TranscriptChange.Arrival robin =
            Fiction.interview("su01", "Robin: " + "The kettle is on and nobody asks why. ".repeat(40));
    private final Coder tom = new Coder(Id.random(), "Tom");

    private Path study() {
        Path at = folder.resolve("ferry.sheaf");
        StudyFacts facts = StudyFacts.of("Ferry mornings", Method.CODEBOOK);
        try (OpenStudy open =
                OpenStudy.over(StudyFolder.create(at, facts, Opening.by("Mira")), "Mira", Runnable::run)) {
            open.run(new StudyChange.CoderNamed(tom));
            open.run(new TranscriptChange.Imported(List.of(robin), List.of()));
            mark(open, open.coder(), Code.of("Kettle talk", null, 0, 0x0B3474), 0);
            mark(open, tom, Code.of("Small rituals", null, 1, 0xA98E57), 0);
            mark(open, open.coder(), Code.of("Support", null, 2, 0x953C45), 10);
            mark(open, tom, Code.open("Support", 0x652800), 20);
            mark(open, tom, Code.open("Weather", 0x0B3474), 30);
        }
        return at;
    }

    private void mark(OpenStudy open, Coder coder, Code code, int first) {
        open.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(code)));
        List<Quotation> marked = new ArrayList<>();
        for (int block = first; block < first + 4; block++) {
            Span span = new Span(10 + block * 20, 20 + block * 20);
            marked.add(Quotation.of(coder.id(), span, Fiction.NOON, List.of(Coding.of(code.id(), Fiction.NOON))));
        }
        open.run(new CodingChange.Marked(robin.head().id(), 1, marked));
    }

    private static void write(SheafWindow window, String field, String words) throws Exception {
        JTextField text = window.hands().named(JTextField.class, field);
        edt(() -> {
            text.setText(words);
            return true;
        });
    }

    private static void key(SheafWindow window, int key) {
        window.hands().press(key);
    }

    private static String plan(SheafWindow window) throws Exception {
        Prose plan = window.hands().named(Prose.class, "frameworks.plan");
        return edt(plan::text);
    }

    @Test
    void threeProposalsAreDecidedCarriedOutAsOneStepAndTakenBack() throws Exception {
        try (SheafWindow window = SheafWindow.open(folder, study())) {
            window.does(() -> window.screen().actions().run("framework.reconcile"));
            JList<?> list = window.hands().named(JList.class, "frameworks.proposals");
            window.await("three proposals", () -> list.getModel().getSize() == 3 && list.isFocusOwner());
            window.await("the first", () -> list.getSelectedIndex() == 0);

            key(window, KeyEvent.VK_4); // the false friend: both get another name
            write(window, "frameworks.target", "Support by staff;Support at home");
            write(window, "frameworks.reason", "one word, two things");
            edt(list::requestFocusInWindow);
            window.await("the list", list::isFocusOwner);
            key(window, KeyEvent.VK_ENTER);
            window.await("the second", () -> list.getSelectedIndex() == 1);
            key(window, KeyEvent.VK_1); // renamed: they are one
            write(window, "frameworks.target", "Rituals");
            key(window, KeyEvent.VK_ENTER);
            window.await("the third", () -> list.getSelectedIndex() == 2);
            key(window, KeyEvent.VK_7); // only here: it joins the framework
            key(window, KeyEvent.VK_ENTER);

            JButton apply = window.hands().named(JButton.class, "frameworks.apply");
            window.await("a plan", () -> apply.isEnabled() && apply.getText().equals("Make version 1"));
            assertThat(plan(window))
                    .contains("Version 1: 5 codes become 4", "4 quotations are recoded in 1 transcript");
            assertThat(window.study().versions().size()).isZero();

            window.does(apply::doClick);
            window.await("the version", () -> window.study().versions().size() == 1);
            window.settled();
            assertThat(window.study().codes().stream().map(Code::name))
                    .containsExactlyInAnyOrder("Rituals", "Support by staff", "Support at home", "Weather");
            assertThat(window.study().team().codeDecisions().stream().map(CodeDecision::outcome))
                    .containsExactlyInAnyOrder(
                            CodeDecision.Outcome.RENAMED, CodeDecision.Outcome.MERGED, CodeDecision.Outcome.ADDED);
            assertThat(window.desk().open().check(Progress.NONE)).isEmpty();

            window.does(() -> window.screen().actions().run("study.undo"));
            window.await("as before", () -> window.study().versions().size() == 0);
            window.settled();
            assertThat(window.study().codes().size()).isEqualTo(5);
            window.await("the proposals again", () -> list.getModel().getSize() == 3);
        }
    }
}
