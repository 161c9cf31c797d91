package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.nio.file.Path;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Ferry;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Target;
import org.sheaf.study.Transcript;

/** What another coder wrote is read, signed, and never looks as if it could be written in. */
class OthersMemosWindowTest {

    private static final String WORDS = "I read this as shame, not as fear.";

    @TempDir
    Path folder;

    private static Memo memo(Target on, Coder coder) {
        return new Memo(Id.random(), on, "reflexive", coder.id(), SheafWindow.CLOCK.instant(), WORDS);
    }

    private static boolean shows(SheafWindow window, String name) throws Exception {
        return window.hands()
                .find(JComponent.class, name)
                .filter(JComponent::isShowing)
                .isPresent();
    }

    @Test
    void anotherCodersMemoIsReadInTheViewAndOnTheCardOfItsQuotation() throws Exception {
        try (SheafWindow window = SheafWindow.open(folder, Ferry.make(folder))) {
            Coder tom = new Coder(Id.random(), "Tom");
            Transcript one = window.study().transcripts().iterator().next();
            QuotationRef ref = new QuotationRef(
                    one.id(), window.study().page(one.id()).quotations().get(0).id());
            window.desk().open().run(new StudyChange.CoderNamed(tom));
            window.desk().open().run(new StudyChange.MemosWritten(List.of(memo(Target.on(ref), tom))));
            window.does(() -> window.desk().chosen().quotation(ref));
            window.await("the memo on the card", () -> shows(window, "remark"));
            JComponent remark = window.hands().named(JComponent.class, "remark");
            assertThat(edt(() -> remark.getAccessibleContext().getAccessibleName()))
                    .startsWith("Tom, ")
                    .endsWith(WORDS);
            window.does(() -> window.screen().show(View.MEMOS));
            javax.swing.JList<?> list = window.hands().named(javax.swing.JList.class, "memos.all");
            window.hands().click(list, edt(() -> list.getCellBounds(0, 0)));
            JTextArea box = window.hands().named(JTextArea.class, "memos.text");
            window.await("its words", () -> box.getText().equals(WORDS));
            assertThat(edt(box::isEditable)).isFalse();
            assertThat(edt(box::isOpaque)).isFalse();
            assertThat(edt(() -> box.getCaret().isVisible())).isFalse();
            assertThat(window.hands().named(JLabel.class, "memos.kind.read").getText())
                    .isEqualTo("Reflexive");
            assertThat(edt(() -> window.hands()
                            .find(JComboBox.class, "memos.kind")
                            .filter(JComponent::isShowing)
                            .isPresent()))
                    .isFalse();
            window.does(() -> window.screen().actions().run("memo.new"));
            window.await("room for one's own", () -> box.isEditable() && box.isOpaque() && box.isFocusOwner());
            assertThat(window.study().memos().size()).isEqualTo(1);
        }
    }
}
