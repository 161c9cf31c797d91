package org.sheaf.desktop.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Ferry;
import org.sheaf.desktop.Remembering;
import org.sheaf.desktop.TestDesk;
import org.sheaf.study.Code;
import org.sheaf.study.Entry;
import org.sheaf.study.Facts;
import org.sheaf.study.Fiction;
import org.sheaf.study.Participant;
import org.sheaf.study.PeopleChange;
import org.sheaf.study.Stage;
import org.sheaf.study.Standing;
import org.sheaf.study.TextKind;
import org.sheaf.study.Transcript;
import org.sheaf.study.Value;

class TranscriptsModelTest {

    private static final Clock CLOCK = Clock.fixed(Fiction.NOON, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final Remembering settings = new Remembering();
    private TestDesk desk;
    private TranscriptsModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("a.sheaf"), "Mira");
        desk.make(Ferry.interviews());
        desk.transcript("three", "I: Are you waiting?", "Anna: I am, for the last boat of all.");
        model = new TranscriptsModel(desk.desk(), CLOCK, settings);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> names() {
        return model.rows().stream().map(row -> row.transcript().name()).toList();
    }

    private TranscriptRow row(String name) {
        return model.rows().stream()
                .filter(row -> row.transcript().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void select(String... wanted) {
        model.select(List.of(wanted).stream().map(this::row).toList());
    }

    private Stage stage(String name) {
        return row(name).stage();
    }

    @Test
    void documentsStandBelowTheInterviewsAndAreCountedApart() {
        desk.document("a briefing", "# Boats", "There are two.");
        desk.document("notes", "It rains.");
        assertThat(names()).containsExactly("one", "three", "two", "a briefing", "notes");
        assertThat(model.rows()).extracting(TranscriptRow::leads).containsExactly(false, false, false, true, false);
        assertThat(model.summary()).isEqualTo("3 transcripts and 2 documents");
        model.order(Sieve.Order.WORDS);
        assertThat(names().subList(3, 5)).containsExactlyInAnyOrder("a briefing", "notes");
        model.sieve(sieve -> sieve.kind(TextKind.DOCUMENT));
        assertThat(names()).hasSize(2);
        assertThat(model.rows()).noneMatch(TranscriptRow::leads);
        assertThat(model.narrowed()).isEqualTo("Documents");
        assertThat(model.summary()).isEqualTo("2 of 3 transcripts and 2 documents");
        model.sieve(sieve -> sieve.kind(TextKind.INTERVIEW));
        assertThat(names()).containsExactlyInAnyOrder("one", "two", "three");
    }

    @Test
    void severalAreReadAsDocumentsInOneStepAndBack() {
        assertThat(model.kinds().areBoth()).isFalse();
        select("one", "three");
        assertThat(model.kinds().canRead(TextKind.INTERVIEW)).isFalse();
        model.kinds().read(TextKind.DOCUMENT);
        desk.until(() -> names().equals(List.of("two", "one", "three")));
        assertThat(desk.latest()).isEqualTo("Read 2 transcripts as documents");
        assertThat(model.summary()).isEqualTo("1 transcript and 2 documents");
        assertThat(model.kinds().areBoth()).isTrue();
        desk.desk().undo();
        desk.until(() -> names().equals(List.of("one", "three", "two")));
        assertThat(row("one").transcript().facts().kind()).isNull();
        desk.desk().redo();
        desk.until(() -> names().equals(List.of("two", "one", "three")));
        select("one", "two");
        model.kinds().read(TextKind.INTERVIEW);
        desk.until(() -> names().equals(List.of("one", "two", "three")));
        assertThat(desk.latest()).isEqualTo("Read ‘one’ as an interview");
    }

    @Test
    void severalAreMarkedInOneStepThatUndoTakesBack() {
        select("one", "three");
        model.mark(Stage.DONE);
        desk.until(() -> stage("one") == Stage.DONE);
        assertThat(stage("three")).isEqualTo(Stage.DONE);
        assertThat(stage("two")).isEqualTo(Stage.NOT_BEGUN);
        assertThat(model.summary()).isEqualTo("3 transcripts, 2 coded to the end");
        assertThat(desk.desk().open().nextUndo().map(Entry::name)).contains("Marked 2 transcripts as coded to the end");
        desk.desk().undo();
        desk.until(() -> stage("one") == Stage.NOT_BEGUN);
        assertThat(stage("three")).isEqualTo(Stage.NOT_BEGUN);
    }

    @Test
    void codingMovesAStageByItselfAndWhoHasCodedHasBegun() {
        Code fears = desk.code("Fears");
        Transcript one = row("one").transcript();
        select("one");
        model.mark(Stage.READ);
        desk.until(() -> stage("one") == Stage.READ);
        desk.mark(one, Ferry.FEAR, fears);
        assertThat(stage("one")).isEqualTo(Stage.CODING);
        assertThat(model.canMark(Stage.NOT_BEGUN)).isFalse();
        assertThat(model.canMark(Stage.READ)).isFalse();
        assertThat(model.canMark(Stage.DONE)).isTrue();
        desk.desk().undo();
        desk.until(() -> stage("one") == Stage.READ);
    }

    @Test
    void aQuotationWithoutACodeIsNoCoding() {
        desk.mark(row("one").transcript(), Ferry.FEAR);
        assertThat(stage("one")).isEqualTo(Stage.NOT_BEGUN);
    }

    @Test
    void whatWasSaidIsDatedAndKnowsItsCoder() {
        select("two");
        model.mark(Stage.READ);
        desk.until(() -> stage("two") == Stage.READ);
        Standing said = desk.study().standings().stream().findFirst().orElseThrow();
        assertThat(said.since()).isEqualTo(Fiction.NOON);
        assertThat(said.coder()).isEqualTo(desk.desk().coder().id());
    }

    @Test
    void detailsOfSeveralLeaveWhatWasNotTouched() {
        List<Transcript> both = List.of(row("one").transcript(), row("two").transcript());
        model.describe(List.of(both.get(0)), facts -> new Facts("staff", "2026-01-05", "", "", "", ""));
        desk.until(() -> row("one").transcript().facts().group().equals("staff"));
        model.describe(both, facts -> new Facts(facts.group(), facts.date(), "", "", "the quay", facts.wave()));
        desk.until(() -> row("two").transcript().facts().place().equals("the quay"));
        assertThat(row("one").transcript().facts()).isEqualTo(new Facts("staff", "2026-01-05", "", "", "the quay", ""));
        desk.desk().undo();
        desk.until(() -> row("two").transcript().facts().place().isEmpty());
        assertThat(row("one").transcript().facts().place()).isEmpty();
        assertThat(row("one").transcript().facts().group()).isEqualTo("staff");
    }

    @Test
    void theListIsOrderedAndTheOrderIsRemembered() {
        model.describe(List.of(row("three").transcript()), facts -> new Facts("a", "2025-01-01", "", "", "", ""));
        desk.until(() -> !row("three").transcript().facts().date().isEmpty());
        assertThat(names()).containsExactly("one", "three", "two");
        model.order(Sieve.Order.DATE);
        assertThat(names()).as("without a date last").containsExactly("three", "one", "two");
        model.order(Sieve.Order.WORDS);
        assertThat(model.rows()).extracting(row -> row.transcript().words()).isSortedAccordingTo((a, b) -> b - a);
        select("two");
        model.mark(Stage.DONE);
        model.order(Sieve.Order.STAGE);
        desk.until(() -> names().get(2).equals("two"));
        assertThat(new TranscriptsModel(desk.desk(), CLOCK, settings).order()).isEqualTo(Sieve.Order.STAGE);
    }

    @Test
    void theListIsNarrowedByNameGroupStageAttributeAndPerson() {
        model.sieve(sieve -> sieve.words("T"));
        assertThat(names()).containsExactly("three", "two");
        assertThat(model.narrowed()).isEqualTo("“T” in the name");
        assertThat(model.summary()).isEqualTo("2 of 3 transcripts");
        model.sieve(sieve -> Sieve.ALL.stage(Stage.READ));
        assertThat(names()).isEmpty();
        Participant marit =
                desk.study().participants().named("Marit", Participant::name).orElseThrow();
        desk.make(new PeopleChange.Described(List.of(marit.with(Map.of("age", Value.read("46")))), List.of()));
        model.sieve(sieve -> Sieve.ALL.attribute("age"));
        assertThat(names()).containsExactly("one");
        model.sieve(sieve -> sieve.value("47"));
        assertThat(names()).isEmpty();
        model.sieve(sieve -> sieve.value("46"));
        assertThat(names()).containsExactly("one");
        assertThat(model.narrowed()).isEqualTo("age: 46");
        Participant osric =
                desk.study().participants().named("Osric", Participant::name).orElseThrow();
        model.person(osric.id());
        assertThat(names()).containsExactly("two");
        assertThat(model.narrowed()).isEqualTo("Osric");
        model.sieve(sieve -> Sieve.ALL);
        assertThat(names()).hasSize(3);
        assertThat(model.narrowed()).isEmpty();
    }

    @Test
    void whatIsReadIsChosenUnlessItIsOneOfSeveralThatAre() {
        select("one", "two");
        desk.desk().chosen().transcript(row("two").transcript().id());
        assertThat(model.selected()).extracting(Transcript::name).containsExactly("one", "two");
        desk.desk().chosen().transcript(row("three").transcript().id());
        assertThat(model.selected()).extracting(Transcript::name).containsExactly("three");
        assertThat(row("three").read()).isTrue();
    }

    @Test
    void severalAreRemovedInOneStep() {
        model.remove(List.of(row("one").transcript(), row("two").transcript()));
        desk.until(() -> names().equals(List.of("three")));
        desk.until(() -> !desk.told.isEmpty());
        assertThat(desk.told).contains("Removed 2 transcripts with their quotations.");
        desk.desk().undo();
        desk.until(() -> names().size() == 3);
    }
}
