package org.sheaf.store.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.store.Opening;
import org.sheaf.store.StudyFolder;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Copies;
import org.sheaf.study.Entry;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Method;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Target;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.workbench.OpenStudy;
import org.sheaf.workbench.TemporaryStudy;

/** What a copy that is handed out holds, and what it does not. */
class HandingOutTest {

    @TempDir
    Path temp;

    private OpenStudy open;
    private final TranscriptChange.Arrival frankie =
            Fiction.interview("Frankie", "I: How long did you wait?", "Frankie: The waiting went on until spring.");
    private final TranscriptChange.Arrival robin =
            Fiction.interview("Robin", "I: And the nurse?", "Robin: She kept the door open for me.");
    private final Code waiting = Code.open("waiting", 1);

    @BeforeEach
    void makeStudy() {
        open = TemporaryStudy.create(temp.resolve("whole.sheaf"), "Mira");
        open.run(new TranscriptChange.Imported(List.of(frankie, robin), List.of()));
        open.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(waiting)));
        mark(frankie, "waiting went on", "a memo of Mira's");
        open.actAs("Tom");
        mark(frankie, "until spring", null);
        mark(robin, "the door", null);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void mark(TranscriptChange.Arrival arrival, String words, @Nullable String memo) {
        Quotation quotation = Fiction.quote(arrival.text(), words, open.coder(), List.of(waiting.id()));
        Id<Transcript> transcript = arrival.head().id();
        open.run(new CodingChange.Marked(transcript, 1, List.of(quotation)));
        if (memo != null) {
            Target on = Target.on(new QuotationRef(transcript, quotation.id()));
            open.run(new StudyChange.MemosWritten(
                    List.of(new Memo(Id.random(), on, "", open.coder().id(), Fiction.NOON, memo))));
        }
    }

    private Coder tom() {
        return open.study().coders().named("Tom", Coder::name).orElseThrow();
    }

    private Path handOut(List<Id<Transcript>> transcripts, boolean blind) {
        Path to = temp.resolve("tom.sheaf");
        open.backUpIfDue();
        Copies.Here here = new Copies.Here(open.study(), open.texts(), open.journal(), open.folder());
        new FolderCopies()
                .handOut(
                        here,
                        open.sealKey(),
                        new Copies.Order(tom(), transcripts, blind, Fiction.NOON),
                        new Copies.Other(to, null),
                        Progress.NONE);
        return to;
    }

    @Test
    void aBlindCopyHoldsNothingOfTheOthers() throws Exception {
        Path copy = handOut(List.of(), true);
        Id<Entry> last = open.journal().back(open.study().position(), 1).get(0).id();
        try (OpenStudy there = TemporaryStudy.open(copy, "Tom")) {
            Study study = there.study();
            assertThat(study.tables().transcripts()).isEqualTo(open.study().transcripts());
            assertThat(study.page(frankie.head().id()).quotations())
                    .extracting(Quotation::coder)
                    .containsExactly(tom().id());
            assertThat(study.counts(frankie.head().id()).coders()).containsExactly(tom().id());
            assertThat(study.memos().all()).isEmpty();
            assertThat(there.journal().back(study.position(), 100))
                    .singleElement()
                    .satisfies(head -> {
                        assertThat(head.id()).isEqualTo(last);
                        assertThat(head.name()).isEqualTo("Handed out to Tom");
                        assertThat(there.journal().edits(head.position())).isEmpty();
                    });
            assertThat(there.nextUndo()).isEmpty();
            assertThat(there.check(Progress.NONE)).isEmpty();
        }
        try (Stream<Path> files = Files.list(copy)) {
            assertThat(files.map(file -> file.getFileName().toString())).doesNotContain("backups", "index");
        }
    }

    @Test
    void aCopyOfSomeTranscriptsHoldsAllLayersOfThese() {
        Path copy = handOut(List.of(robin.head().id()), false);
        try (OpenStudy there = TemporaryStudy.open(copy, "Tom")) {
            assertThat(there.study().transcripts().all())
                    .extracting(Transcript::name)
                    .containsExactly("Robin");
            assertThat(there.study().page(robin.head().id()).size()).isEqualTo(1);
            assertThat(there.texts().of(robin.head()).text())
                    .isEqualTo(robin.text().text());
            assertThat(there.check(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void aWholeCopyHasTheHistoryAndCanUndo() {
        Path copy = handOut(List.of(), false);
        try (OpenStudy there = TemporaryStudy.open(copy, "Tom")) {
            assertThat(there.study().tables()).isEqualTo(open.study().tables());
            assertThat(there.journal().back(100, 100)).isEqualTo(open.journal().back(100, 100));
            there.undo().join();
            assertThat(there.study().page(robin.head().id()).size()).isZero();
        }
        assertThat(open.study().page(robin.head().id()).size()).isEqualTo(1);
    }

    @Test
    void nothingIsOverwritten() {
        handOut(List.of(), true);
        assertThatThrownBy(() -> handOut(List.of(), true))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already something");
    }

    @Test
    void aCopyOfAnEncryptedStudyIsNeverClear() throws Exception {
        char[] secret = "many small doors".toCharArray();
        Path closed = temp.resolve("closed.sheaf");
        StudyFacts facts = StudyFacts.of("Clinic mornings", Method.CODEBOOK);
        try (OpenStudy study =
                OpenStudy.over(StudyFolder.create(closed, facts, Opening.by("Mira", secret)), "Mira", Runnable::run)) {
            study.run(new TranscriptChange.Imported(List.of(frankie), List.of()));
            study.backUpIfDue();
            Copies.Here here = new Copies.Here(study.study(), study.texts(), study.journal(), closed);
            for (boolean blind : List.of(true, false)) {
                Copies.Order order = new Copies.Order(tom(), List.of(), blind, Fiction.NOON);
                Path to = temp.resolve("tom-" + blind + ".sheaf");
                assertThatThrownBy(() -> new FolderCopies()
                                .handOut(here, study.sealKey(), order, new Copies.Other(to, null), Progress.NONE))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("encrypted");
                assertThat(to).doesNotExist();
                new FolderCopies().handOut(here, study.sealKey(), order, new Copies.Other(to, secret), Progress.NONE);
                byte[] bytes = Files.readAllBytes(to.resolve("study.mv.db"));
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Frankie", "waiting");
                try (OpenStudy there =
                        OpenStudy.over(StudyFolder.open(to, Opening.by("Tom", secret)), "Tom", Runnable::run)) {
                    assertThat(there.check(Progress.NONE)).isEmpty();
                }
            }
        }
    }
}
