package org.sheaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.documents.TestDocx;
import org.sheaf.documents.TestOdt;
import org.sheaf.study.Coder;
import org.sheaf.study.Memo;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.workbench.OpenStudy;
import org.sheaf.workbench.TemporaryStudy;

/** Comments and notes of a file on their way to memos. */
class RemarksTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aCommentBecomesAMemoOnAQuotationWithoutCodeInOneStep() throws Exception {
        ReadTranscript read = read(commented());
        assertThat(read.remarks())
                .extracting(r -> r.span().of(read.text().text()))
                .containsExactly("the gate", "the gate", "dusk.");
        try (OpenStudy open = TemporaryStudy.create(folder.resolve("s.sheaf"), "Mira")) {
            Coder coder = open.coder();
            open.run(Admission.of(open.study(), List.of(read), "", Map.of()).change(coder.id(), NOW));
            Study study = open.study();
            List<Quotation> quotations =
                    study.page(study.transcripts().iterator().next().id()).quotations();
            assertThat(quotations)
                    .hasSize(2)
                    .allMatch(q -> q.codings().isEmpty() && q.coder().equals(coder.id()));
            assertThat(study.memos())
                    .extracting(Memo::text)
                    .containsExactlyInAnyOrder("Wren, 2024-05-03: Which gate?", "Odile: Same one.", "Or dawn.");
            assertThat(study.memos())
                    .extracting(Memo::kind)
                    .containsExactlyInAnyOrder("comment", "comment", "footnote");
            assertThat(open.check(Progress.NONE)).isEmpty();
            open.undo().get();
            assertThat(open.study().transcripts()).isEmpty();
            assertThat(open.study().memos()).isEmpty();
            open.redo().get();
            assertThat(open.study().memos()).hasSize(3);
            assertThat(open.check(Progress.NONE)).isEmpty();
        }
    }

    private Path commented() throws IOException {
        String mark = "<w:commentRange%s w:id=\"%d\"/>";
        return new TestDocx()
                .p("I: Where was it?")
                .xml("<w:p>" + TestDocx.run("P: At ", false) + mark.formatted("Start", 0) + mark.formatted("Start", 1)
                        + TestDocx.run("the gate", false) + mark.formatted("End", 0) + mark.formatted("End", 1)
                        + "<w:r><w:commentReference w:id=\"0\"/></w:r>" + TestDocx.run(", at dusk.", false)
                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                .p("I: The gate of whom?")
                .p("P: Of nobody.")
                .comment(0, "Wren", "2024-05-03", "Which gate?")
                .comment(1, "Odile", "", "Same one.")
                .note("footnote", 2, "Or dawn.")
                .write(folder.resolve("commented.docx"));
    }

    @Test
    void aCommentInATableStaysOnItsWordsAmongManyAlike() throws Exception {
        StringBuilder rows = new StringBuilder("<w:tbl>");
        for (int i = 0; i < 900; i++) {
            String said = TestDocx.run("So it was", false);
            if (i == 700) {
                said = "<w:commentRangeStart w:id=\"0\"/>" + said + "<w:commentRangeEnd w:id=\"0\"/>";
            }
            rows.append("<w:tr>");
            for (String cell : List.of(
                    TestDocx.run("00:0" + i % 6 + ":1" + i % 10, false),
                    TestDocx.run(i % 2 == 0 ? "I" : "P", false),
                    said)) {
                rows.append("<w:tc><w:p>").append(cell).append("</w:p></w:tc>");
            }
            rows.append("</w:tr>");
        }
        ReadTranscript read = read(new TestDocx()
                .xml(rows.append("</w:tbl>").toString())
                .comment(0, "Wren", "", "Was it?")
                .write(folder.resolve("table.docx")));
        Remark remark = read.remarks().get(0);
        assertThat(remark.span().of(read.text().text())).isEqualTo("So it was");
        assertThat(read.text().turnAt(remark.span().start())).isEqualTo(700);
    }

    @Test
    void aCommentOverTurnsAndOneOnALabelAreKept() throws Exception {
        ReadTranscript read = read(new TestOdt()
                .p("I: Is it <office:annotation office:name=\"a\"><text:p>long</text:p></office:annotation>deep?")
                .p("P: It is<office:annotation-end office:name=\"a\"/>.")
                .p("<office:annotation><text:p>point</text:p></office:annotation>I: How deep?")
                .p("P: Very.")
                .write(folder.resolve("turns.odt")));
        assertThat(read.remarks()).extracting(Remark::text).containsExactly("long", "point");
        assertThat(read.remarks().get(0).span().of(read.text().text())).isEqualTo("deep?\n\nP: It is");
        assertThat(read.remarks().get(1).span().isEmpty()).isFalse();
    }

    private static ReadTranscript read(Path file) {
        return (ReadTranscript) Intake.read(file, Options.DEFAULT);
    }
}
