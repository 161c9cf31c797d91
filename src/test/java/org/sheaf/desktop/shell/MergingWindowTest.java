package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Ferry;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.workbench.OpenStudy;
import org.sheaf.workbench.TemporaryStudy;

/** A copy is handed out in the window, worked in, shown before it is merged, merged, and taken back. */
class MergingWindowTest {

    @TempDir
    Path folder;

    private static int quotations(Study study) {
        return study.transcripts().stream()
                .mapToInt(transcript -> study.page(transcript.id()).size())
                .sum();
    }

    private static void code(Path copy) {
        try (OpenStudy there = TemporaryStudy.open(copy, "Tom")) {
            Transcript head = there.study().transcripts().all().iterator().next();
            Code code = Code.open("early boats", 3);
            there.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(code)));
            String words = there.texts().of(head).text().substring(0, 12).strip();
            Quotation quotation = Fiction.quote(there.texts().of(head), words, there.coder(), List.of(code.id()));
            there.run(new CodingChange.Marked(head.id(), head.revision(), List.of(quotation)));
            Code first = there.study().codes().all().iterator().next();
            there.run(new CodeChange.Written(CodeChange.Deed.RENAMED, List.of(first.renamed("theirs, and longer"))));
        }
    }

    private static void handOut(SheafWindow window, Path copy) throws Exception {
        window.does(() -> window.screen().actions().run("copy.out"));
        JCheckBox blind = window.hands().named(JCheckBox.class, "merging.blind");
        window.does(() -> blind.setSelected(true));
        window.press("merging.out.done");
        window.write("merging.for", "Tom");
        window.choose(copy);
        window.press("merging.out.done");
        window.await("the copy", () -> window.told().contains("Made the copy tom.sheaf"));
    }

    @Test
    void aBlindCopyGoesOutComesBackAndIsTakenBack() throws Exception {
        Path copy = folder.resolve("tom.sheaf");
        try (SheafWindow window = SheafWindow.open(folder, Ferry.make(folder))) {
            int before = quotations(window.study());
            handOut(window, copy);
            code(copy);
            Code first = window.study().codes().all().iterator().next();
            window.does(() -> window.desk()
                    .submit(new CodeChange.Written(CodeChange.Deed.RENAMED, List.of(first.renamed("ours")))));
            window.await(
                    "another name",
                    () -> window.study().codes().named("ours", Code::name).isPresent());
            window.settled();
            window.choose(copy);
            window.does(() -> window.screen().actions().run("copy.merge"));
            JButton merge = window.hands().named(JButton.class, "merging.merge");
            window.await("the keys", merge::isFocusOwner);
            assertThat(window.hands().named(JScrollPane.class, "merging.notes").isShowing())
                    .isTrue();
            assertThat(quotations(window.study())).isEqualTo(before);
            window.hands().click(merge);
            window.await("the quotation", () -> quotations(window.study()) == before + 1);
            assertThat(window.study().coders().named("Tom", Coder::name)).isPresent();
            window.settled();
            window.does(() -> window.screen().actions().run("study.undo"));
            window.await("nothing of it", () -> quotations(window.study()) == before);
        }
    }

    @Test
    void whatIsNothingNewOrNoCopyIsSaid() throws Exception {
        Path copy = folder.resolve("tom.sheaf");
        try (SheafWindow window = SheafWindow.open(folder, Ferry.make(folder))) {
            handOut(window, copy);
            window.choose(copy);
            window.does(() -> window.screen().actions().run("copy.merge"));
            window.await("what is said", () -> window.told().contains("Nothing new"));
        }
    }
}
