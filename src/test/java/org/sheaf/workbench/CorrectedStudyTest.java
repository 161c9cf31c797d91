package org.sheaf.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.correction.Amendment;
import org.sheaf.correction.Correction;
import org.sheaf.correction.Corrections;
import org.sheaf.correction.Drafts;
import org.sheaf.study.Analysis;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Facts;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Page;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.ReadingChange;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Target;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.text.Span;

/** Corrections in a stored study: what goes with lost quotations, what comes back, what others have done meanwhile. */
class CorrectedStudyTest {

    @TempDir
    Path temp;

    private OpenStudy open;
    private final TranscriptChange.Arrival one = Fiction.interview(
            "one",
            "Interviewer: How was the winter?",
            "Marit: The radiators were cold. We wore coats 😀 indoors, and the boiler hummed.",
            "Interviewer: And then?",
            "Marit: Then the spring came, late and wet.");

    @BeforeEach
    void open() {
        open = TemporaryStudy.create(temp.resolve("corrected.sheaf"), "Mira");
        open.run(new TranscriptChange.Imported(List.of(one), List.of()));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Transcript head() {
        return open.study().transcripts().get(one.head().id());
    }

    private Correction correction() {
        return Correction.of(head(), open.texts().of(head()));
    }

    private Change change(Correction correction) {
        return new Corrections(List.of(correction)).change(open.study(), open.texts(), "", true);
    }

    private Correction without(String words) {
        int at = correction().text().indexOf(words);
        return correction().with(new Amendment.Typed(new Span(at, at + words.length()), ""));
    }

    /** Quotations with a code, memos, bookmarks, and a theme that names some of them in each of its ways. */
    private void codeEverything() {
        Code code = Code.open("cold rooms", 0);
        open.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(code)));
        List<QuotationRef> refs = new ArrayList<>();
        for (String words : List.of("radiators", "coats 😀 indoors", "boiler hummed", "And then?", "late", "wet")) {
            Quotation quotation = Fiction.quote(one.text(), words, open.coder(), List.of())
                    .coded(List.of(Coding.of(code.id(), Fiction.NOON)));
            open.run(new CodingChange.Marked(head().id(), head().revision(), List.of(quotation)));
            refs.add(new QuotationRef(head().id(), quotation.id()));
        }
        for (QuotationRef ref : refs) {
            open.run(new StudyChange.MemosWritten(List.of(new Memo(
                    Id.random(),
                    Target.on(ref),
                    "analytic",
                    open.coder().id(),
                    Fiction.NOON,
                    "Look again.",
                    refs.stream().map(Target::on).toList()))));
        }
        for (int at = 0; at < head().length(); at += 20) {
            open.run(new ReadingChange.Bookmarked(
                    new Bookmark(Id.random(), head().id(), open.coder().id(), at, "here", Fiction.NOON)));
        }
        Analysis analysis = Analysis.of("all", "", 0);
        open.run(new ThemeChange.Arranged("Began", List.of(analysis), List.of()));
        open.run(new ThemeChange.Arranged(
                "Made a theme",
                List.of(),
                List.of(Theme.of(analysis.id(), null, "winter", 0)
                        .fedBy(List.of(code.id()))
                        .quoting(refs.subList(0, 2), refs.subList(2, 4))
                        .leavingOut(refs.subList(4, 6)))));
    }

    private record Known(Object tables, Page page, Object counts, String text, Object turns) {}

    private Known known() {
        Study study = open.study();
        return new Known(
                study.tables(),
                study.page(head().id()),
                study.counts(head().id()),
                open.texts().of(head()).text(),
                open.texts().of(head()).turns());
    }

    @Test
    void anUndoBringsTextsQuotationsMemosBookmarksAndThemesBackAsTheyWere() throws Exception {
        codeEverything();
        Known before = known();
        Random seeds = new Random(7);
        int lost = 0;
        for (int round = 0; round < 40; round++) {
            Correction correction = new Drafts(seeds.nextLong(), round % 3 == 0).amended(correction(), 1 + round % 9);
            if (!correction.isIdle()) {
                lost += correction.preview(before.page).lost().size();
                open.run(change(correction));
                assertThat(open.check(Progress.NONE)).isEmpty();
                Known corrected = known();
                open.undo().get();
                assertThat(known()).isEqualTo(before);
                open.redo().get();
                assertThat(known()).isEqualTo(corrected);
                open.undo().get();
            }
        }
        assertThat(lost).isPositive();
        assertThat(known()).isEqualTo(before);
        assertThat(open.check(Progress.NONE)).isEmpty();
        open.close();
        open = TemporaryStudy.open(temp.resolve("corrected.sheaf"), "Mira");
        assertThat(known()).isEqualTo(before);
    }

    @Test
    void aLostQuotationGoesWithItsMemoAndItsPlacesInThemes() {
        codeEverything();
        int memos = open.study().memos().size();
        Correction correction = without(", and the boiler hummed");
        assertThat(correction.preview(open.study().page(head().id())).lost()).hasSize(1);
        open.run(change(correction));
        assertThat(open.study().memos().size()).isEqualTo(memos - 1);
        assertThat(open.study().themes().all().iterator().next().contrary()).hasSize(1);
        assertThat(open.journal().back(open.study().position(), 1).get(0).name())
                .isEqualTo("Corrected the text of one");
        assertThat(open.check(Progress.NONE)).isEmpty();
    }

    @Test
    void aRevisionThatWasTakenBackLeavesItsNumberToNoOther() throws Exception {
        open.run(change(without("And then?")));
        String first = open.texts().of(head()).text();
        open.undo().get();
        open.run(change(without("late and ")));
        assertThat(head().revision()).isEqualTo(3);
        assertThat(open.texts().text(head().id(), 2).text()).isEqualTo(first);
        open.undo().get();
        assertThat(open.texts().of(head()).text()).isEqualTo(one.text().text());
        assertThat(open.check(Progress.NONE)).isEmpty();
    }

    @Test
    void aWordMarkedInARevisionThatWasTakenBackIsFoundInThePresentOne() throws Exception {
        int at = correction().text().indexOf("The radiators");
        open.run(change(correction().with(new Amendment.Typed(new Span(at, at), "Well, well. "))));
        Quotation boiler = Fiction.quote(open.texts().of(head()), "boiler", open.coder(), List.of());
        open.undo().get();
        open.run(new CodingChange.Marked(head().id(), 2, List.of(boiler)));
        assertThat(one.text().words(open.study().page(head().id()).quotation(0).span()))
                .isEqualTo("boiler");
    }

    @Test
    void aCorrectionIsRefusedAfterSomebodyElsesAndNothingIsStored() {
        Correction mine = without("late and ");
        open.actAs("Tom");
        open.run(change(without("And then?")));
        String theirs = open.texts().of(head()).text();
        open.actAs("Mira");
        assertThatThrownBy(() -> open.run(change(mine)))
                .hasMessageContaining("corrected in the meantime")
                .hasMessageContaining("Nothing was stored");
        assertThat(open.texts().of(head()).text()).isEqualTo(theirs);
        open.run(new TranscriptChange.Removed(List.of(head().id())));
        assertThatThrownBy(() -> open.run(change(mine))).hasMessageContaining("removed in the meantime");
    }

    @Test
    void factsThatSomebodyChangedMeanwhileStay() {
        Correction mine = without("late and ");
        open.run(new TranscriptChange.Described(List.of(head().named("first").about(Facts.group("tenants")))));
        open.run(change(mine));
        assertThat(head().name()).isEqualTo("first");
        assertThat(head().facts().group()).isEqualTo("tenants");
        assertThat(open.texts().of(head()).text()).doesNotContain("late and");
    }
}
