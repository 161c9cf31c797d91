package org.sheaf.desktop.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Ferry;
import org.sheaf.desktop.TestDesk;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Progress;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Target;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

class ThemesModelTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private ThemesModel model;
    private Code fears;
    private Code hopes;
    private Code crew;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("a.sheaf"), "Mira");
        fears = desk.code("Fears");
        hopes = desk.code("Hopes");
        crew = desk.code("Crew");
        model = new ThemesModel(desk.desk());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Theme theme(String name) {
        model.newTheme(null, name);
        desk.until(() -> model.columns().stream()
                .anyMatch(column -> column.theme().name().equals(name)));
        return now(name);
    }

    private Theme now(String name) {
        return desk.study().themes().stream()
                .filter(theme -> theme.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void put(Code code, String into, int index) {
        Theme theme = now(into);
        model.drop(new Load.OfCode(null, code), new Spot(theme.id(), index), false);
        desk.until(() -> !model.pool().contains(code));
    }

    @Test
    void theFirstThemeBringsAnAnalysisWithIt() {
        assertThat(model.analysis()).isEmpty();
        theme("Waiting");
        assertThat(model.analysis()).map(Analysis::name).contains("Analysis 1");
        desk.until(() -> model.chosen().isPresent());
        assertThat(model.chosen()).map(Theme::name).contains("Waiting");
    }

    /** Else the keys would rename what nobody sees. */
    @Test
    void aThemeOfAnAnalysisThatIsNotOnTheBoardIsNotTheOneChosenThere() {
        Theme waiting = theme("Waiting");
        Boards boards = new Boards(desk.desk());
        boards.reveal(waiting);
        assertThat(boards.chosen()).contains(waiting);
        boards.make("Staff");
        desk.until(() -> boards.analysis().filter(a -> a.name().equals("Staff")).isPresent());
        assertThat(boards.chosen()).isEmpty();
        boards.beside(waiting.analysis());
        assertThat(boards.chosen()).contains(waiting);
    }

    @Test
    void aThemeBeginsWithTheCardDroppedOnTheRoomForIt() {
        Theme waiting = theme("Waiting");
        put(fears, "Waiting", 0);
        model.newTheme("Being told", new Load.OfCode(waiting.id(), fears), false);
        desk.until(() -> model.columns().size() == 2);
        assertThat(now("Being told").codes()).containsExactly(fears.id());
        assertThat(now("Waiting").codes()).isEmpty();
        assertThat(desk.latest()).isEqualTo("Made the theme ‘Being told’");
        desk.desk().undo();
        desk.until(() -> model.columns().size() == 1);
        assertThat(now("Waiting").codes()).containsExactly(fears.id());
    }

    @Test
    void theFirstThemeCanBeginWithACard() {
        model.newTheme("Waiting", new Load.OfCode(null, hopes), false);
        desk.until(() -> !model.pool().contains(hopes));
        assertThat(now("Waiting").codes()).containsExactly(hopes.id());
        desk.until(() -> model.chosen().isPresent());
        assertThat(model.chosen()).map(Theme::name).contains("Waiting");
    }

    @Test
    void whatIsOfferedAfterARemovalTakesBackTheRemovalAndNothingElse() {
        Theme gone = theme("Waiting");
        model.remove(gone);
        desk.until(() -> !desk.told.isEmpty());
        Code later = desk.code("Later");
        desk.lastOffer.run();
        desk.until(() -> desk.told.size() > 1);
        assertThat(desk.told).last().asString().startsWith("Something else was done since.");
        assertThat(desk.study().codes().has(later.id())).isTrue();
    }

    @Test
    void aMemoThatLinksToAJoinedThemeLinksToTheOtherAfterwards() {
        Theme gone = theme("Waiting");
        Theme into = theme("Hoping");
        Memo memo = new Memo(
                        Id.random(),
                        Target.on(Target.Kind.STUDY, desk.study().facts().id()),
                        "",
                        desk.desk().coder().id(),
                        Instant.EPOCH,
                        "See there.")
                .linking(List.of(Target.on(Target.Kind.THEME, gone.id())));
        desk.make(new StudyChange.MemosWritten(List.of(memo)));
        desk.make(model.moves().joined(gone, into));
        assertThat(desk.study().memos().get(memo.id()).links())
                .containsExactly(Target.on(Target.Kind.THEME, into.id()));
        desk.desk().undo();
        desk.until(() -> desk.study().themes().has(gone.id()));
        assertThat(desk.study().memos().get(memo.id())).isEqualTo(memo);
    }

    @Test
    void aCodeLeavesThePoolForItsTheme() {
        theme("Waiting");
        assertThat(model.pool()).containsExactly(fears, hopes, crew);
        put(fears, "Waiting", 0);
        assertThat(model.pool()).containsExactly(hopes, crew);
        assertThat(model.summary()).isEqualTo("1 theme, 1 of 3 codes placed");
        assertThat(desk.latest()).isEqualTo("Put ‘Fears’ into ‘Waiting’");
    }

    @Test
    void cardsAreOrderedWithinATheme() {
        Theme waiting = theme("Waiting");
        put(fears, "Waiting", 0);
        put(hopes, "Waiting", 1);
        put(crew, "Waiting", 1);
        assertThat(now("Waiting").codes()).containsExactly(fears.id(), crew.id(), hopes.id());
        model.drop(new Load.OfCode(waiting.id(), fears), new Spot(waiting.id(), 2), false);
        desk.until(() -> now("Waiting").codes().get(0).equals(crew.id()));
        assertThat(now("Waiting").codes()).containsExactly(crew.id(), fears.id(), hopes.id());
        assertThat(desk.latest()).isEqualTo("Moved ‘Fears’ within ‘Waiting’");
    }

    @Test
    void aCardPutBackInItsPlaceIsNoStep() {
        Theme waiting = theme("Waiting");
        put(fears, "Waiting", 0);
        put(hopes, "Waiting", 1);
        String before = desk.latest();
        model.drop(new Load.OfCode(waiting.id(), fears), new Spot(waiting.id(), 1), false);
        model.filter("crew");
        assertThat(now("Waiting").codes()).containsExactly(fears.id(), hopes.id());
        assertThat(desk.latest()).isEqualTo(before);
    }

    @Test
    void aCodeMovesToAnotherThemeOrFeedsBoth() {
        Theme waiting = theme("Waiting");
        theme("Being told");
        put(fears, "Waiting", 0);
        model.drop(
                new Load.OfCode(waiting.id(), fears), new Spot(now("Being told").id(), 0), true);
        desk.until(() -> now("Being told").codes().contains(fears.id()));
        assertThat(now("Waiting").codes()).containsExactly(fears.id());
        assertThat(desk.latest()).isEqualTo("Put ‘Fears’ also into ‘Being told’");
        Card twice = new Card.OfCode(waiting.id(), fears, 2);
        desk.until(() -> model.columns().get(0).cards().equals(List.of(twice)));
        model.drop(new Load.OfCode(now("Being told").id(), fears), new Spot(waiting.id(), 0), false);
        desk.until(() -> now("Being told").codes().isEmpty());
        assertThat(now("Waiting").codes()).containsExactly(fears.id());
    }

    @Test
    void undoGivesBackWhereACardWas() {
        Theme waiting = theme("Waiting");
        put(fears, "Waiting", 0);
        model.takeOut(new Load.OfCode(waiting.id(), fears));
        desk.until(() -> model.pool().contains(fears));
        assertThat(desk.latest()).isEqualTo("Took ‘Fears’ out of ‘Waiting’");
        desk.desk().undo();
        desk.until(() -> !model.pool().contains(fears));
        assertThat(now("Waiting").codes()).containsExactly(fears.id());
    }

    @Test
    void aQuotationStaysOnItsSideWhereverItGoes() {
        theme("Waiting");
        theme("Being told");
        desk.make(Ferry.interviews());
        Transcript one = desk.study().transcripts().stream().findFirst().orElseThrow();
        desk.mark(one, Ferry.FEAR, fears);
        QuotationRef ref = new QuotationRef(
                one.id(), desk.study().page(one.id()).quotations().get(0).id());
        Id<Theme> waiting = now("Waiting").id();
        desk.make(new ThemeDeeds(desk.study()).turned(ref, now("Waiting")));
        assertThat(now("Waiting").contrary()).containsExactly(ref);
        model.drop(
                new Load.OfQuotation(waiting, ref, true, "they will"),
                new Spot(now("Being told").id(), 0),
                false);
        desk.until(() -> !now("Being told").contrary().isEmpty());
        assertThat(now("Waiting").contrary()).isEmpty();
        assertThat(now("Being told").quotations()).isEmpty();
    }

    @Test
    void figuresCountTheParticipantsOfTheAnalysisGroupAlone() {
        theme("Waiting");
        put(fears, "Waiting", 0);
        desk.make(Ferry.interviews());
        List<Transcript> both = desk.study().transcripts().stream().toList();
        desk.mark(both.get(0), Ferry.FEAR, fears);
        desk.mark(both.get(0), "the tea is good", fears);
        desk.mark(both.get(1), "The crew is kind", fears);
        assertThat(figures("").of(fears)).isEqualTo("3 · 2");
        assertThat(figures("").participants()).isEqualTo(3);
        assertThat(figures("passengers").of(fears)).isEqualTo("2 · 1");
        assertThat(figures("passengers").participants()).isEqualTo(2);
        assertThat(figures("passengers").byTheme().get(now("Waiting").id()).people())
                .containsExactly(new Figures.Voice("Marit", 2));
    }

    private Figures figures(String group) {
        return new Counting(desk.study(), desk.desk().texts(), group, new Heard()).of(model.columns(), Progress.NONE);
    }

    @Test
    void eachAnalysisHasItsOwnBoard() {
        theme("Waiting");
        put(fears, "Waiting", 0);
        model.newAnalysis("Staff", "staff");
        desk.until(() -> model.analysis().filter(a -> a.name().equals("Staff")).isPresent());
        assertThat(model.columns()).isEmpty();
        assertThat(model.pool()).contains(fears);
        assertThat(model.deeds().clash("staff", (Analysis) null)).isPresent();
        model.reveal(now("Waiting"));
        assertThat(model.columns()).hasSize(1);
    }

    @Test
    void aNameStandsOnceAtAPlace() {
        Theme waiting = theme("Waiting");
        assertThat(model.deeds().clash("waiting ", null, waiting.analysis(), null))
                .isPresent();
        assertThat(model.deeds().clash("waiting", null, waiting.analysis(), waiting.id()))
                .isEmpty();
        assertThat(model.deeds().clash(" ", null, waiting.analysis(), null)).isPresent();
    }
}
