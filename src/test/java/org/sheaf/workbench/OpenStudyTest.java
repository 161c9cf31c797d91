package org.sheaf.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Target;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.TranscriptText;
import org.sheaf.text.Span;

class OpenStudyTest {

    private static final String FUNDING = "the money is only promised till spring";

    @TempDir
    Path temp;

    private final TranscriptChange.Arrival marit = Fiction.interview(
            "07 Marit", "Interviewer: And the staff?", "Marit: They tried, but " + FUNDING + " and everyone whispers.");
    private final Code fears = Code.open("Funding fears", 0x652800);

    private OpenStudy coded() {
        OpenStudy open = TemporaryStudy.create(temp.resolve("clinic.sheaf"), "Mira");
        open.run(new TranscriptChange.Imported(List.of(marit), List.of()));
        open.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(fears)));
        Quotation quotation = Fiction.quote(marit.text(), FUNDING, open.coder(), List.of(fears.id()));
        open.run(new CodingChange.Marked(marit.head().id(), 1, List.of(quotation)));
        return open;
    }

    @Test
    void aCodingIsStoredCountedAndNamedInTheHistory() {
        try (OpenStudy open = coded()) {
            assertThat(open.study().total(fears.id()).passages()).isEqualTo(1);
            assertThat(open.nextUndo().orElseThrow().name()).isEqualTo("Coded ‘Funding fears’ in 07 Marit");
        }
        try (OpenStudy again = TemporaryStudy.open(temp.resolve("clinic.sheaf"), "Mira")) {
            Quotation stored = again.study().page(marit.head().id()).quotation(0);
            assertThat(again.texts()
                            .of(again.study().transcripts().get(marit.head().id()))
                            .words(stored.span()))
                    .isEqualTo(FUNDING);
            assertThat(again.check(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void undoAndRedoSurviveReopening() throws Exception {
        coded().close();
        try (OpenStudy open = TemporaryStudy.open(temp.resolve("clinic.sheaf"), "Mira")) {
            Receipt receipt = open.undo().get();
            assertThat(receipt.place().transcript()).isEqualTo(marit.head().id());
            assertThat(open.study().total(fears.id()).passages()).isZero();
            open.undo().get();
            assertThat(open.study().codes().size()).isZero();
        }
        try (OpenStudy open = TemporaryStudy.open(temp.resolve("clinic.sheaf"), "Mira")) {
            assertThat(open.nextRedo().orElseThrow().name()).contains("Funding fears");
            open.redo().get();
            open.redo().get();
            assertThat(open.study().total(fears.id()).passages()).isEqualTo(1);
            assertThat(open.nextRedo()).isEmpty();
            assertThat(open.nextUndo().orElseThrow().kind()).isEqualTo("coded");
            assertThat(open.check(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void anUndoTakesBackOnlyOnesOwnAndSaysWhatRestsOnIt() throws Exception {
        try (OpenStudy open = coded()) {
            open.actAs("Tom");
            assertThat(open.nextUndo()).isEmpty();
            Quotation toms = Fiction.quote(marit.text(), "everyone whispers", open.coder(), List.of(fears.id()));
            open.run(new CodingChange.Marked(marit.head().id(), 1, List.of(toms)));
            open.actAs("Mira");
            open.undo().get();
            assertThatThrownBy(() -> open.undo().get())
                    .cause()
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Funding fears");
            assertThat(open.study().codes().size()).isEqualTo(1);
        }
    }

    @Test
    void aQuotationMadeThisVeryNanosecondCanBeUndone() throws Exception {
        try (OpenStudy open = coded()) {
            Instant now = Instant.parse("2024-05-02T12:00:00.123456789Z");
            Quotation quotation =
                    Quotation.of(open.coder().id(), new Span(0, 5), now, List.of(Coding.of(fears.id(), now)));
            open.run(new CodingChange.Marked(marit.head().id(), 1, List.of(quotation)));
            open.undo().get();
            assertThat(open.study().page(marit.head().id()).size()).isEqualTo(1);
        }
    }

    @Test
    void aRemovedTranscriptIsNoLongerCountedUntilItComesBack() throws Exception {
        try (OpenStudy open = coded()) {
            open.run(new TranscriptChange.Removed(List.of(marit.head().id())));
            assertThat(open.study().total(fears.id()).passages()).isZero();
            open.undo().get();
            assertThat(open.study().total(fears.id()).passages()).isEqualTo(1);
            assertThat(open.check(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void aStepThatNamesWhatCameLaterIsRefusedNamingIt() throws Exception {
        try (OpenStudy open = coded()) {
            open.run(new CodeChange.Written(
                    CodeChange.Deed.RENAMED,
                    List.of(open.study().codes().get(fears.id()).renamed("Money"))));
            open.actAs("Tom");
            open.run(new CodeChange.Written(
                    CodeChange.Deed.RENAMED,
                    List.of(open.study().codes().get(fears.id()).renamed("Cash"))));
            open.actAs("Mira");
            assertThatThrownBy(() -> open.undo().get())
                    .cause()
                    .hasMessageContaining("Renamed ‘Money’ to ‘Cash’")
                    .hasMessageContaining("rests on it");
        }
    }

    @Test
    void aRefusedChangeLeavesNothingBehind() {
        try (OpenStudy open = coded()) {
            Study before = open.study();
            Code twin = Code.open("funding FEARS", 0);
            assertThatThrownBy(() -> open.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(twin))))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("two codes named");
            assertThat(open.study()).isSameAs(before);
            assertThat(open.journal().last()).isEqualTo(before.position());
        }
    }

    @Test
    void anOldSnapshotKeepsItsQuotations() {
        try (OpenStudy open = coded()) {
            Study before = open.study();
            Quotation gone = before.page(marit.head().id()).quotation(0);
            open.run(new CodingChange.Removed(marit.head().id(), List.of(gone.id())));
            assertThat(before.page(marit.head().id()).size()).isEqualTo(1);
            assertThat(open.study().page(marit.head().id()).size()).isZero();
        }
    }

    @Test
    void aCorrectionMovesQuotationsAndOldPositionsAreMappedForward() {
        try (OpenStudy open = coded()) {
            String corrected = marit.text().text().replace("They tried", "Honestly, they did try");
            TranscriptText text =
                    Fiction.interview("x", corrected.split("\n\n")).text();
            Transcript head = open.study().transcripts().get(marit.head().id());
            Transcript next = new Transcript(
                    head.id(), head.name(), 2, head.facts(), head.speakers(), corrected.length(), 2, 20, head.source());
            open.run(TranscriptChange.Revised.compared(head, marit.text(), next, text, false));
            Quotation moved = open.study().page(head.id()).quotation(0);
            assertThat(text.words(moved.span())).isEqualTo(FUNDING);
            Quotation late = Fiction.quote(marit.text(), "everyone whispers", open.coder(), List.of());
            open.run(new CodingChange.Marked(head.id(), 1, List.of(late)));
            assertThat(open.study().page(head.id()).quotations())
                    .anyMatch(q -> text.words(q.span()).equals("everyone whispers"));
            assertThat(open.check(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void aCorrectionThatLosesQuotedWordsIsRefusedNamingThem() {
        try (OpenStudy open = coded()) {
            String corrected = marit.text().text().replace(FUNDING + " and ", "");
            TranscriptText text =
                    Fiction.interview("x", corrected.split("\n\n")).text();
            Transcript head = open.study().transcripts().get(marit.head().id());
            Transcript next = new Transcript(
                    head.id(), head.name(), 2, head.facts(), head.speakers(), corrected.length(), 2, 20, head.source());
            assertThatThrownBy(() -> open.run(TranscriptChange.Revised.compared(head, marit.text(), next, text, false)))
                    .hasMessageContaining(FUNDING);
            open.run(TranscriptChange.Revised.compared(head, marit.text(), next, text, true));
            assertThat(open.study().page(head.id()).size()).isZero();
            assertThat(open.check(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void aQuotationOnWhichAMemoStandsIsNotUndoneFromUnderIt() throws Exception {
        try (OpenStudy open = coded()) {
            Quotation quotation = open.study().page(marit.head().id()).quotation(0);
            Target target = Target.on(new QuotationRef(marit.head().id(), quotation.id()));
            open.actAs("Tom");
            Memo memo = new Memo(Id.random(), target, "analytic", open.coder().id(), Fiction.NOON, "Money again.");
            open.run(new StudyChange.MemosWritten(List.of(memo)));
            open.actAs("Mira");
            assertThatThrownBy(() -> open.undo().get()).cause().hasMessageContaining("memo");
            open.run(new CodingChange.Removed(marit.head().id(), List.of(quotation.id())));
            assertThat(open.study().memos().size()).isZero();
            open.undo().get();
            assertThat(open.study().memos().size()).isEqualTo(1);
            assertThat(open.check(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void aThemeDoesNotTakeBackAQuotationThatSomebodyElseRemoved() throws Exception {
        try (OpenStudy open = coded()) {
            QuotationRef ref = new QuotationRef(
                    marit.head().id(),
                    open.study().page(marit.head().id()).quotation(0).id());
            Analysis analysis = Analysis.of("Patients", "", 0);
            Theme theme = Theme.of(analysis.id(), null, "Time", 0).quoting(List.of(ref), List.of());
            open.run(new ThemeChange.Arranged("Made ‘Time’", List.of(analysis), List.of(theme)));
            open.run(new ThemeChange.Arranged(
                    "Took a quotation out of ‘Time’", List.of(), List.of(theme.quoting(List.of(), List.of()))));
            open.actAs("Tom");
            open.run(new CodingChange.Removed(marit.head().id(), List.of(ref.quotation())));
            open.actAs("Mira");
            assertThatThrownBy(() -> open.undo().get())
                    .cause()
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("a quotation that was removed");
            assertThat(open.check(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void listenersHearEveryChangeInOrderAndAFailingOneHarmsNobody() {
        List<Long> heard = new ArrayList<>();
        try (OpenStudy open = TemporaryStudy.create(temp.resolve("clinic.sheaf"), "Mira")) {
            open.listen((before, after, entry, edits) -> {
                throw new IllegalStateException("a broken listener");
            });
            open.listen(new StudyListener() {
                @Override
                public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
                    heard.add(entry.position());
                }
            });
            open.run(new TranscriptChange.Imported(List.of(marit), List.of()));
            open.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(fears)));
        }
        assertThat(heard).containsExactly(1L, 2L, 3L);
    }

    @Test
    void workThatIsBegunAfterTheStudyWasClosedIsCancelledQuietly() {
        OpenStudy open = TemporaryStudy.create(temp.resolve("clinic.sheaf"), "Mira");
        open.close();
        CompletableFuture<Integer> late = open.tasks().start("too late", progress -> 1);
        assertThatThrownBy(late::join).isInstanceOf(CancellationException.class);
        assertThat(open.tasks().running()).isEmpty();
    }
}
