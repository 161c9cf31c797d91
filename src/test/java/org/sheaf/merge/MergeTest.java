package org.sheaf.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheaf.correction.Amendment;
import org.sheaf.correction.Correction;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Definition;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Target;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.text.Span;

/** Each way in which two copies can come apart. */
class MergeTest {

    private MemoryCopy ours;
    private MemoryCopy theirs;
    private Transcript interview;
    private Code door;
    private Code clock;
    private Quotation shared;
    private Merged came;

    @BeforeEach
    void twoCopiesOfOneStudy() {
        ours = MemoryCopy.begun("Mira");
        TranscriptChange.Arrival arrival = Fiction.interview(
                "morning", "Interviewer: What did you hear?", "Robin: The door and then the old clock in the hall.");
        interview = arrival.head();
        ours.run(new TranscriptChange.Imported(List.of(arrival), List.of()));
        door = Code.of("door", null, 0, 1);
        clock = Code.of("clock", null, 1, 2);
        ours.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(door, clock)));
        shared = mark(ours, "The door", door);
        theirs = ours.copyFor("Tom").as("Tom");
    }

    private Quotation mark(MemoryCopy in, String words, Code... codes) {
        Quotation quotation = Fiction.quote(
                in.of(in.study().transcripts().get(interview.id())),
                words,
                in.coder(),
                java.util.Arrays.stream(codes).map(Code::id).toList());
        in.run(new CodingChange.Marked(
                interview.id(), in.study().transcripts().get(interview.id()).revision(), List.of(quotation)));
        return quotation;
    }

    private void write(MemoryCopy in, Code code) {
        in.run(new CodeChange.Written(CodeChange.Deed.DEFINED, List.of(code)));
    }

    private Quotation found(MemoryCopy in, Quotation quotation) {
        return in.study().page(interview.id()).find(quotation.id()).orElseThrow();
    }

    /** Merges both ways, and proves that it comes out the same and that once more changes nothing. */
    private void bothWays() {
        MemoryCopy here = ours.copyFor("Mira");
        MemoryCopy there = theirs.copyFor("Tom");
        came = ours.merge(theirs);
        there.merge(here);
        Same.assertSame(ours, there);
        long position = ours.study().position();
        ours.merge(theirs);
        ours.merge(there);
        assertThat(ours.study().position()).isLessThanOrEqualTo(position + 1);
        Same.assertSame(ours, there);
    }

    @Test
    void whatOnlyOneChangedIsTaken() {
        Quotation mine = mark(ours, "old clock", clock);
        Quotation other = mark(theirs, "the hall", door, clock);
        bothWays();
        assertThat(found(ours, mine).has(clock.id())).isTrue();
        assertThat(found(ours, other).codings()).hasSize(2);
        assertThat(ours.study().coders().named("Tom", Coder::name)).isPresent();
        assertThat(came.collisions()).isEmpty();
    }

    @Test
    void codingsOfOneQuotationAreASet() {
        Code hall = Code.open("hall", 3);
        theirs.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(hall)));
        change(theirs, shared, shared.plus(Coding.of(hall.id(), Fiction.NOON)));
        change(ours, shared, shared.without(door.id()).plus(Coding.of(clock.id(), Fiction.NOON)));
        bothWays();
        assertThat(found(ours, shared).codings().stream().map(Coding::code))
                .containsExactlyInAnyOrder(clock.id(), hall.id());
    }

    private void change(MemoryCopy in, Quotation before, Quotation after) {
        in.run(new CodingChange.Changed(CodingChange.Deed.CODED, interview.id(), before, after));
    }

    @Test
    void theFullerOfTwoDefinitionsStandsAndBothAreTold() {
        write(ours, door.defined(Definition.brief("a way in")));
        write(theirs, door.defined(Definition.brief("a way in or out")));
        bothWays();
        assertThat(ours.study().codes().get(door.id()).definition().brief()).isEqualTo("a way in or out");
        assertThat(ours.study().team().mergings().all().iterator().next().notes())
                .containsExactly("The brief definition of the code ‘door’ was changed in both copies."
                        + " Kept: “a way in or out”. Not kept: “a way in”.");
    }

    @Test
    void differentFieldsOfOneCodeDoNotCollide() {
        write(ours, door.defined(Definition.brief("a way in")));
        write(theirs, door.renamed("doors").coloured(9));
        bothWays();
        Code code = ours.study().codes().get(door.id());
        assertThat(code.name()).isEqualTo("doors");
        assertThat(code.aliases()).containsExactly("door");
        assertThat(code.definition().brief()).isEqualTo("a way in");
        assertThat(came.collisions()).isEmpty();
    }

    @Test
    void aRemovedCodeThatIsCodedWithStays() {
        ours.run(new CodeChange.Removed(List.of(clock.id())));
        Quotation other = mark(theirs, "old clock", clock);
        bothWays();
        assertThat(found(ours, other).has(clock.id())).isTrue();
        assertThat(came.notes()).anyMatch(note -> note.contains("‘clock’ was removed in one copy"));
    }

    @Test
    void codingsFollowACodeThatWasMerged() {
        ours.run(new CodeChange.Merged(List.of(clock.id()), door.id()));
        Quotation other = mark(theirs, "old clock", clock);
        bothWays();
        assertThat(ours.study().codes().has(clock.id())).isFalse();
        assertThat(found(ours, other).has(door.id())).isTrue();
        assertThat(ours.study().codes().get(door.id()).aliases()).contains("clock");
    }

    @Test
    void aCodeMergedIntoTwoOthersLeavesNothingUncoded() {
        Code hall = Code.of("hall", null, 3, 3);
        ours.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(hall)));
        Quotation both = mark(ours, "old clock", clock);
        theirs.merge(ours);
        ours.run(new CodeChange.Merged(List.of(clock.id()), door.id()));
        theirs.run(new CodeChange.Merged(List.of(clock.id()), hall.id()));
        bothWays();
        assertThat(found(ours, both).codings().stream().map(Coding::code))
                .containsExactlyInAnyOrder(door.id(), hall.id());
        assertThat(came.notes()).anyMatch(note -> note.contains("merged into ‘door’ and ‘hall’"));
    }

    @Test
    void oneNameGivenInBothCopiesIsOneCode() {
        Code mine = Code.of("hall", null, 5, 1).defined(Definition.brief("the entrance hall"));
        Code other = Code.of("Hall", null, 6, 2);
        ours.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(mine)));
        theirs.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(other)));
        Quotation here = mark(ours, "the hall", mine);
        Quotation there = mark(theirs, "in the hall", other);
        bothWays();
        Code one = ours.study().codes().named("hall", Code::name).orElseThrow();
        assertThat(ours.study().codes().size()).isEqualTo(3);
        assertThat(found(ours, here).has(one.id())).isTrue();
        assertThat(found(ours, there).has(one.id())).isTrue();
        assertThat(one.former()).hasSize(1);
        assertThat(one.definition().brief()).isEqualTo("the entrance hall");
        Quotation later = mark(theirs, "Robin", other);
        ours.merge(theirs);
        assertThat(found(ours, later).has(one.id())).isTrue();
    }

    @Test
    void oneNameWithTwoMeaningsIsTwoCodes() {
        Code mine = Code.of("hall", null, 5, 1).defined(Definition.brief("entrance of a building"));
        Code other = Code.of("hall", null, 6, 2).defined(Definition.brief("where concerts happen"));
        write(ours, mine);
        write(theirs, other);
        bothWays();
        assertThat(ours.study().codes().stream().map(Code::name)).contains("hall", "hall (2)");
    }

    @Test
    void codesPutUnderOneAnotherMakeNoCircle() {
        write(ours, door.placed(clock.id(), 0));
        write(theirs, clock.placed(door.id(), 0));
        bothWays();
        assertThat(ours.study().framework().inOrder()).hasSize(2);
        assertThat(came.notes()).anyMatch(note -> note.contains("stands at the top now"));
    }

    @Test
    void aRenamedCoderIsTheSame() {
        Quotation other = mark(theirs, "the hall", door);
        theirs.run(new StudyChange.CoderNamed(new Coder(theirs.coder().id(), "Thomas")));
        bothWays();
        assertThat(ours.study().coders().get(found(ours, other).coder()).name()).isEqualTo("Thomas");
    }

    @Test
    void oneNameThatJoinedTwiceIsOnePerson() {
        MemoryCopy third = ours.copyFor("Tom").as("Tom");
        Quotation one = mark(theirs, "the hall", door);
        Quotation other = mark(third, "old clock", clock);
        ours.merge(theirs);
        came = ours.merge(third);
        assertThat(found(ours, one).coder()).isEqualTo(found(ours, other).coder());
        assertThat(came.notes()).anyMatch(note -> note.contains("taken as one person"));
        Quotation later = mark(third, "then", clock);
        ours.merge(third);
        assertThat(found(ours, later).coder()).isEqualTo(found(ours, one).coder());
        assertThat(ours.study().coders().size()).isEqualTo(3);
    }

    @Test
    void aTextCorrectedThereMovesWhatWasMarkedHere() {
        Quotation mine = mark(ours, "old clock", clock);
        correct(theirs, "The door", "The heavy door");
        Quotation other = mark(theirs, "the hall", door);
        bothWays();
        assertThat(words(ours, mine)).isEqualTo("old clock");
        assertThat(words(ours, other)).isEqualTo("the hall");
        assertThat(ours.study().transcripts().get(interview.id()).revision()).isEqualTo(2);
    }

    @Test
    void aTextCorrectedHereMovesWhatWasMarkedThere() {
        correct(ours, "The door", "The heavy door");
        Quotation other = mark(theirs, "old clock", clock);
        change(theirs, shared, shared.exemplary(true));
        bothWays();
        assertThat(words(ours, other)).isEqualTo("old clock");
        assertThat(found(ours, shared).exemplary()).isTrue();
    }

    @Test
    void oneOfTwoCorrectionsStandsAndTheOtherIsTold() {
        correct(ours, "old clock", "old oak clock");
        correct(theirs, "The door", "The heavy front door");
        Quotation mine = mark(ours, "oak", clock);
        Quotation other = mark(theirs, "front door", door);
        bothWays();
        assertThat(words(ours, other)).isEqualTo("front door");
        assertThat(ours.study().transcripts().get(interview.id()).revision()).isEqualTo(3);
        assertThat(ours.study().page(interview.id()).find(mine.id())).isEmpty();
        assertThat(came.notes())
                .anyMatch(note -> note.contains("corrected in both copies"))
                .anyMatch(note -> note.contains("“oak”, coded clock"));
    }

    @Test
    void aFileBroughtInTwiceIsOneTranscriptThoughALetterDiffers() {
        TranscriptChange.Arrival here = Fiction.interview("evening", "Robin: We had tea by the window.");
        TranscriptChange.Arrival there = Fiction.interview("evening", "Robin: We had sea by the window.");
        ours.run(new TranscriptChange.Imported(List.of(here), List.of()));
        theirs.run(new TranscriptChange.Imported(List.of(there), List.of()));
        Quotation mine = Fiction.quote(here.text(), "the window", ours.coder(), List.of(door.id()));
        Quotation other = Fiction.quote(there.text(), "by the window", theirs.coder(), List.of(clock.id()));
        ours.run(new CodingChange.Marked(here.head().id(), 1, List.of(mine)));
        theirs.run(new CodingChange.Marked(there.head().id(), 1, List.of(other)));
        bothWays();
        assertThat(ours.study().transcripts().size()).isEqualTo(2);
        Transcript one =
                ours.study().transcripts().named("evening", Transcript::name).orElseThrow();
        assertThat(ours.study().page(one.id()).size()).isEqualTo(2);
        assertThat(ours.of(one)
                        .words(ours.study()
                                .page(one.id())
                                .find(other.id())
                                .orElseThrow()
                                .span()))
                .isEqualTo("by the window");
        assertThat(came.notes()).anyMatch(note -> note.contains("brought in twice"));
    }

    @Test
    void aMemoKeepsTheQuotationItStandsOn() {
        QuotationRef ref = new QuotationRef(interview.id(), shared.id());
        ours.run(new CodingChange.Removed(interview.id(), List.of(shared.id())));
        Memo memo =
                new Memo(Id.random(), Target.on(ref), "", theirs.coder().id(), Fiction.NOON, "the sound of leaving");
        theirs.run(new StudyChange.MemosWritten(List.of(memo)));
        bothWays();
        assertThat(ours.study().memos().get(memo.id()).on()).isEqualTo(Target.on(ref));
        assertThat(found(ours, shared)).isNotNull();
    }

    @Test
    void aRemovedTranscriptThatIsCodedComesBack() {
        ours.run(new TranscriptChange.Removed(List.of(interview.id())));
        Quotation other = mark(theirs, "old clock", clock);
        bothWays();
        assertThat(found(ours, other).has(clock.id())).isTrue();
        assertThat(found(ours, shared)).isNotNull();
    }

    @Test
    void takingAMergeBackLetsItBeMergedAgainAndTakesNothingFromTheOther() {
        Quotation other = mark(theirs, "the hall", door);
        ours.merge(theirs);
        theirs.merge(ours);
        ours.undo();
        assertThat(ours.study().page(interview.id()).find(other.id())).isEmpty();
        theirs.merge(ours);
        assertThat(found(theirs, other)).isNotNull();
        ours.merge(theirs);
        assertThat(found(ours, other)).isNotNull();
    }

    private void correct(MemoryCopy in, String words, String by) {
        Transcript head = in.study().transcripts().get(interview.id());
        Correction correction = Correction.of(head, in.of(head));
        int at = correction.text().indexOf(words);
        Span span = new Span(at, at + words.length());
        in.run(correction
                .with(new Amendment.Typed(span, by))
                .change(in, in.study().participants(), false));
    }

    private String words(MemoryCopy in, Quotation quotation) {
        return in.of(in.study().transcripts().get(interview.id()))
                .words(found(in, quotation).span());
    }
}
