package org.sheaf.reconcile.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.CodeDecision;
import org.sheaf.study.CodeDecision.Outcome;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Definition;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Target;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;
import org.sheaf.study.TranscriptChange;
import org.sheaf.text.Span;
import org.sheaf.workbench.OpenStudy;
import org.sheaf.workbench.TemporaryStudy;

/** A plan carried out in a real study, and taken back. */
class PlanTest {

    @TempDir
    Path temp;

    private final TranscriptChange.Arrival robin =
            Fiction.interview("su01", "Robin: " + "The kettle is on and nobody asks why. ".repeat(30));
    private final Coder tom = new Coder(Id.random(), "Tom");
    private final Code tea = Code.open("Kettle talk", 1).defined(Definition.brief("What is said over tea"));
    private final Code rituals = Code.of("Small rituals", null, 0, 2).defined(Definition.brief("Habits of a house"));
    private final Code below = Code.of("Mornings", rituals.id(), 0, 3);
    private OpenStudy open;

    @BeforeEach
    void twoCoders() {
        open = TemporaryStudy.create(temp.resolve("clinic.sheaf"), "Mira");
        open.run(new StudyChange.CoderNamed(tom));
        open.run(new TranscriptChange.Imported(List.of(robin), List.of()));
        open.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(tea, rituals, below)));
        mark(open.coder(), tea, 0, 1, 2, 3);
        mark(tom, rituals, 0, 1, 2, 3);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void mark(Coder coder, Code code, int... blocks) {
        List<Quotation> marked = new ArrayList<>();
        for (int block : blocks) {
            Span span = new Span(10 + block * 20, 20 + block * 20);
            marked.add(Quotation.of(coder.id(), span, Fiction.NOON, List.of(Coding.of(code.id(), Fiction.NOON))));
        }
        open.run(new CodingChange.Marked(robin.head().id(), 1, marked));
    }

    private Alignment aligned() {
        Sides sides = new Sides(open.study(), open.journal());
        return Alignment.of(open.study(), sides.read(List.of("Mira", "Tom")), Progress.NONE);
    }

    private Plan plan(Alignment alignment, List<Ruling> rulings) {
        Planning.By by = new Planning.By(open.coder().id(), Instant.parse("2026-05-01T12:00:00Z"), "");
        return Planning.of(open.study(), open.texts(), alignment, rulings, by, Progress.NONE);
    }

    private Proposal proposal(String path) {
        return aligned().proposals().stream()
                .filter(p -> p.members().stream().anyMatch(m -> m.path().equals(path)))
                .findFirst()
                .orElseThrow();
    }

    private Plan decide(String path, Outcome outcome, String... targets) {
        return plan(aligned(), List.of(Ruling.of(proposal(path), outcome, List.of(targets), "wording", "said so")));
    }

    @Test
    void mergingTakesThemesMemosNamesAndDefinitionsAlongAndUndoBringsAllBack() throws Exception {
        Analysis analysis = Analysis.of("All", "", 0);
        Theme theme = Theme.of(analysis.id(), null, "Home", 0).fedBy(List.of(tea.id()));
        open.run(new ThemeChange.Arranged("Made", List.of(analysis), List.of(theme)));
        Memo memo = new Memo(
                Id.random(),
                Target.on(Target.Kind.CODE, tea.id()),
                "analytic",
                open.coder().id(),
                Fiction.NOON,
                "Why?");
        open.run(new StudyChange.MemosWritten(List.of(memo)));
        Study before = open.study();

        Plan plan = decide("Kettle talk", Outcome.MERGED, "Rituals");
        assertThat(plan.conflicts()).isEmpty();
        assertThat(plan.figures().recoded()).isEqualTo(4);
        assertThat(plan.figures().coders()).containsOnlyKeys("Mira");
        open.run(plan.change().orElseThrow());

        Study after = open.study();
        Code kept = after.framework().find("Rituals").orElseThrow();
        assertThat(kept.id()).isEqualTo(rituals.id());
        assertThat(kept.former()).contains(tea.id());
        assertThat(kept.aliases()).contains("Kettle talk", "Small rituals");
        assertThat(kept.definition().brief()).isEqualTo("Habits of a house");
        assertThat(kept.definition().full()).isEqualTo("‘Kettle talk’ (Mira): What is said over tea");
        assertThat(after.themes().get(theme.id()).codes()).containsExactly(rituals.id());
        assertThat(after.memos().get(memo.id()).on()).isEqualTo(Target.on(Target.Kind.CODE, rituals.id()));
        CodeDecision record = after.team().codeDecisions().stream().findFirst().orElseThrow();
        assertThat(record.reason()).isEqualTo("wording");
        assertThat(record.crosswalk())
                .extracting(CodeDecision.Step::fromPath, CodeDecision.Step::toPath)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Kettle talk", "Rituals"),
                        org.assertj.core.groups.Tuple.tuple("Small rituals", "Rituals"));
        assertThat(after.versions().get(record.version()).codes()).contains(kept);
        assertThat(open.check(Progress.NONE)).isEmpty();
        assertThat(open.nextUndo().orElseThrow().name())
                .isEqualTo("Brought the frameworks of Mira, Tom into one: version 1");

        open.undo().get();
        Study undone = open.study();
        assertThat(undone.codes().all())
                .containsExactlyInAnyOrderElementsOf(before.codes().all());
        assertThat(undone.themes()).isEqualTo(before.themes());
        assertThat(undone.memos()).isEqualTo(before.memos());
        assertThat(undone.team()).isEqualTo(before.team());
        assertThat(undone.versions()).isEqualTo(before.versions());
        assertThat(undone.page(robin.head().id()))
                .isEqualTo(before.page(robin.head().id()));
        assertThat(open.check(Progress.NONE)).isEmpty();
    }

    @Test
    void mergingIntoACodeBelowLiftsItFirst() {
        mark(open.coder(), below, 10);
        Plan plan = decide("Kettle talk", Outcome.MERGED, "Small rituals > Mornings");
        assertThat(plan.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.why()).contains("cannot stand under itself"));
    }

    @Test
    void movesInACircleAreFoundInThePreview() {
        Code other = Code.of("Houses", null, 5, -1);
        open.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(other)));
        mark(tom, other, 20, 21, 22);
        Proposal one = proposal("Small rituals");
        Proposal two = proposal("Houses");
        Plan plan = plan(
                aligned(),
                List.of(
                        Ruling.of(one, Outcome.KEPT, List.of(), "", ""),
                        Ruling.of(two, Outcome.MOVED, List.of("Small rituals > Mornings"), "", ""),
                        Ruling.of(proposal("Kettle talk"), Outcome.MOVED, List.of("Houses"), "", "")));
        assertThat(plan.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.why()).contains("cannot move under ‘Houses’"));
        assertThat(plan.change()).isEmpty();
    }

    @Test
    void twoCodesOfOneNameAtOnePlaceAreFoundInThePreview() {
        Plan plan = decide("Kettle talk", Outcome.RENAMED, "Same", "Same");
        assertThat(plan.conflicts()).isEmpty(); // one waits in the pool, the other stands in the framework
        open.run(new CodeChange.Written(CodeChange.Deed.MOVED, List.of(tea.placed(null, 9))));
        Plan there = decide("Kettle talk", Outcome.RENAMED, "Same", "Same");
        assertThat(there.conflicts())
                .singleElement()
                .satisfies(conflict ->
                        assertThat(conflict.why()).contains("There are two codes named ‘Same’ at the same place"));
    }

    @Test
    void aCodeThatIsGoneMeanwhileIsAConflictAndOneCodedMeanwhileANotice() {
        Alignment alignment = aligned();
        Ruling ruling = Ruling.of(proposal("Kettle talk"), Outcome.MERGED, List.of(), "", "");
        mark(tom, rituals, 12, 13);
        Plan more = plan(alignment, List.of(ruling));
        assertThat(more.conflicts()).isEmpty();
        assertThat(more.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice)
                        .isEqualTo(
                                "‘Small rituals’ of Tom has 2 passages more than when this was decided. What is there now"
                                        + " is what follows."));
        open.run(new CodeChange.Removed(List.of(tea.id())));
        assertThat(plan(alignment, List.of(ruling)).conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.why()).contains("was removed in the meantime"));
    }

    @Test
    void aSplitGivesEachQuotationToThePartThatCoversMostOfIt() {
        Code whole = Code.of("Everything", null, 8, -1);
        Code dawn = Code.of("Dawn", null, 9, -1);
        Code dusk = Code.of("Dusk", null, 10, -1);
        open.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(whole, dawn, dusk)));
        mark(open.coder(), whole, 20, 21, 22, 23, 24, 25, 26);
        mark(tom, dawn, 20, 21, 22);
        mark(tom, dusk, 23, 24, 25);
        Plan plan = decide("Everything", Outcome.SPLIT);
        open.run(plan.change().orElseThrow());
        assertThat(open.study()
                        .counts(robin.head().id())
                        .of(dawn.id(), open.coder().id()))
                .isEqualTo(3);
        assertThat(open.study()
                        .counts(robin.head().id())
                        .of(dusk.id(), open.coder().id()))
                .isEqualTo(3);
        assertThat(open.study()
                        .counts(robin.head().id())
                        .of(whole.id(), open.coder().id()))
                .isEqualTo(1);
        assertThat(plan.notices()).containsExactly("1 quotation of ‘Everything’ that no part covers stays with it.");
    }

    @Test
    void droppingACodeLeavesItsQuotationsAndLiftsWhatStandsUnderIt() {
        Plan plan = decide("Small rituals", Outcome.DROPPED);
        open.run(plan.change().orElseThrow());
        assertThat(open.study().codes().get(below.id()).parent()).isNull();
        assertThat(open.study().page(robin.head().id()).size()).isEqualTo(8);
    }
}
