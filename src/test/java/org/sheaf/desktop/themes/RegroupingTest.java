package org.sheaf.desktop.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Ferry;
import org.sheaf.desktop.TestDesk;
import org.sheaf.study.Analysis;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.MapPlace;
import org.sheaf.study.Memo;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Status;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Table;
import org.sheaf.study.Target;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;
import org.sheaf.study.Transcript;

/** Whatever is done on the board, the open coding stays as it is, and undo brings back every arrangement. */
class RegroupingTest {

    private static final int STEPS = Integer.getInteger("sheaf.regroup.steps", 250);

    @TempDir
    Path folder;

    private TestDesk desk;
    private ThemesModel model;
    private final List<QuotationRef> quotations = new ArrayList<>();

    /** What no regrouping may touch. */
    private record Coding(Table<Code> codes, List<Page> pages, Table<Transcript> transcripts) {
        static Coding of(Study study) {
            return new Coding(
                    study.codes(),
                    study.transcripts().stream().map(t -> study.page(t.id())).toList(),
                    study.transcripts());
        }
    }

    private record Arrangement(Table<Analysis> analyses, Table<Theme> themes, Table<Memo> memos) {
        static Arrangement of(Study study) {
            return new Arrangement(study.analyses(), study.themes(), study.memos());
        }
    }

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("a.sheaf"), "Mira");
        desk.make(Ferry.interviews());
        List<Id<Code>> codes = new ArrayList<>();
        for (String name : List.of("Fears", "Hopes", "Crew", "Money", "Weather", "Waiting room")) {
            codes.add(desk.code(name).id());
        }
        List<Transcript> both = desk.study().transcripts().stream().toList();
        desk.make(Ferry.marked(desk.desk().open(), both.get(0), Ferry.FEAR, codes.subList(0, 2)));
        desk.make(Ferry.marked(desk.desk().open(), both.get(0), "the tea is good", codes.subList(1, 3)));
        desk.make(Ferry.marked(desk.desk().open(), both.get(1), Ferry.DOUBT, codes.subList(2, 4)));
        desk.make(Ferry.marked(desk.desk().open(), both.get(1), "The crew is kind", codes.subList(4, 6)));
        for (Transcript transcript : both) {
            for (Quotation quotation : desk.study().page(transcript.id()).quotations()) {
                quotations.add(new QuotationRef(transcript.id(), quotation.id()));
            }
        }
        desk.make(new ThemeDeeds(desk.study()).newAnalysis("Passengers", ""));
        model = new ThemesModel(desk.desk());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void nothingOfTheOpenCodingIsLostByAnyRegroupingAndUndoOfAllReturnsTheSameStudy() throws Exception {
        Coding coding = Coding.of(desk.study());
        List<Arrangement> past = new ArrayList<>();
        Random random = new Random(20260302);
        for (int i = 0; i < STEPS; i++) {
            Arrangement before = Arrangement.of(desk.study());
            Optional<Change> change = step(random, i);
            if (change.isPresent()) {
                desk.make(change.get());
                if (!Arrangement.of(desk.study()).equals(before)) {
                    past.add(before); // what changes nothing is no step
                }
            }
            assertThat(Coding.of(desk.study())).isEqualTo(coding);
            assertThat(onBoard(model.columns()))
                    .isEqualTo(desk.study().themes().stream()
                            .filter(theme -> Optional.of(theme.analysis())
                                    .equals(model.analysis().map(Analysis::id)))
                            .count());
        }
        assertThat(past).hasSizeGreaterThan(STEPS / 2);
        for (int i = past.size() - 1; i >= 0; i--) {
            desk.desk().open().undo().get();
            assertThat(Arrangement.of(desk.study())).isEqualTo(past.get(i));
        }
        assertThat(Coding.of(desk.study())).isEqualTo(coding);
    }

    private static long onBoard(List<Section> sections) {
        return sections.stream()
                .mapToLong(section -> 1 + onBoard(section.parts()))
                .sum();
    }

    private Optional<Change> step(Random random, int number) {
        List<Theme> themes = List.copyOf(desk.study().themes().all());
        List<Analysis> analyses = List.copyOf(desk.study().analyses().all());
        Analysis analysis = analyses.get(random.nextInt(analyses.size()));
        if (themes.size() < 3 || themes.size() < 12 && random.nextInt(6) == 0) {
            return Optional.of(model.deeds().newTheme(analysis.id(), null, "Theme " + number));
        }
        Theme theme = themes.get(random.nextInt(themes.size()));
        Theme other = themes.get(random.nextInt(themes.size()));
        ThemeDeeds deeds = model.deeds();
        ThemeMoves moves = model.moves();
        return switch (random.nextInt(14)) {
            case 0, 1, 2, 3 ->
                deeds.put(load(random, theme), new Spot(other.id(), random.nextInt(4)), random.nextInt(4) == 0);
            case 4 -> deeds.takenOut(load(random, theme));
            case 5 -> Optional.of(deeds.turned(quotations.get(random.nextInt(4)), theme));
            case 6 -> Optional.of(leftOut(quotations.get(random.nextInt(4)), theme));
            case 7 -> moves.shifted(theme, random.nextBoolean() ? 1 : -1);
            case 8 -> underOrRaised(moves, theme, other);
            case 9 -> joined(moves, theme, other);
            case 10 -> themes.size() > 25 ? removed(theme) : Optional.of(moves.copied(theme, analysis));
            case 11 ->
                themes.size() > 25 || analyses.size() > 3
                        ? removed(theme)
                        : Optional.of(moves.duplicated(analysis, "Analysis " + number));
            case 12 -> Optional.of(deeds.become(theme, List.of(Status.values()).get(number % 3)));
            default -> Optional.of(memo(theme, number));
        };
    }

    private static Change leftOut(QuotationRef ref, Theme theme) {
        java.util.Set<QuotationRef> out = new java.util.LinkedHashSet<>(theme.leftOut());
        out.add(ref);
        return new ThemeChange.Arranged("Left out", List.of(), List.of(theme.leavingOut(List.copyOf(out))));
    }

    private Optional<Change> removed(Theme theme) {
        return Optional.of(new ThemeChange.Removed(List.of(theme.id())));
    }

    private Change memo(Theme theme, int number) {
        Memo memo = new Memo(
                Id.random(),
                Target.on(Target.Kind.THEME, theme.id()),
                "",
                desk.desk().coder().id(),
                java.time.Instant.EPOCH.plusSeconds(number),
                "memo " + number);
        return new StudyChange.MemosWritten(List.of(memo));
    }

    private Optional<Change> underOrRaised(ThemeMoves moves, Theme theme, Theme other) {
        if (theme.parent() != null) {
            return Optional.of(moves.raised(theme));
        }
        boolean fits = other.parent() == null
                && !other.id().equals(theme.id())
                && other.analysis().equals(theme.analysis());
        return fits ? Optional.of(moves.under(theme, other.id())) : Optional.empty();
    }

    private Optional<Change> joined(ThemeMoves moves, Theme theme, Theme other) {
        boolean parts = !desk.study().themes(theme.analysis(), theme.id()).isEmpty();
        boolean fits = !other.id().equals(theme.id())
                && other.analysis().equals(theme.analysis())
                && (!parts || other.parent() == null);
        return fits ? Optional.of(moves.joined(theme, other)) : Optional.empty();
    }

    /** One to three cards: codes of the theme or of the pool, or single quotations. */
    private Load load(Random random, Theme theme) {
        List<Load> cards = new ArrayList<>();
        theme.codes()
                .forEach(code -> cards.add(
                        new Load.OfCode(theme.id(), desk.study().codes().get(code))));
        theme.quotations().forEach(ref -> cards.add(new Load.OfQuotation(theme.id(), ref, false, "")));
        theme.contrary().forEach(ref -> cards.add(new Load.OfQuotation(theme.id(), ref, true, "")));
        List<Code> all = List.copyOf(desk.study().codes().all());
        cards.add(new Load.OfCode(null, all.get(random.nextInt(all.size()))));
        cards.add(new Load.OfQuotation(null, quotations.get(random.nextInt(4)), false, ""));
        java.util.Collections.shuffle(cards, random);
        return Load.of(List.copyOf(cards.subList(0, Math.min(cards.size(), 1 + random.nextInt(3)))));
    }

    private Theme theme(String name) {
        return desk.study().themes().stream()
                .filter(theme -> theme.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Code code(String name) {
        return desk.study().codes().named(name, Code::name).orElseThrow();
    }

    private Analysis passengers() {
        return desk.study().analyses().named("Passengers", Analysis::name).orElseThrow();
    }

    private Theme make(String name, String... codes) {
        desk.make(model.deeds().newTheme(passengers().id(), null, name));
        for (String code : codes) {
            desk.make(model.deeds()
                    .put(new Load.OfCode(null, code(code)), new Spot(theme(name).id(), 9), false)
                    .orElseThrow());
        }
        return theme(name);
    }

    @Test
    void severalCardsGoTogetherAsOneStepAndKeepTheirOrder() throws Exception {
        Theme from = make("Waiting", "Fears", "Hopes", "Crew");
        Theme into = make("Being told", "Money", "Weather");
        Load load =
                Load.of(List.of(new Load.OfCode(from.id(), code("Fears")), new Load.OfCode(from.id(), code("Crew"))));
        desk.make(model.deeds().put(load, new Spot(into.id(), 1), false).orElseThrow());
        assertThat(theme("Being told").codes())
                .containsExactly(
                        code("Money").id(),
                        code("Fears").id(),
                        code("Crew").id(),
                        code("Weather").id());
        assertThat(theme("Waiting").codes()).containsExactly(code("Hopes").id());
        assertThat(desk.desk().open().nextUndo().orElseThrow().name()).isEqualTo("Put 2 cards into ‘Being told’");
        desk.desk().open().undo().get();
        assertThat(theme("Waiting").codes()).hasSize(3);
        assertThat(theme("Being told").codes()).hasSize(2);
    }

    @Test
    void aJoinedThemeLosesNothingOfWhatItGatheredOrWasWrittenAboutIt() {
        Theme gone = make("Waiting", "Fears", "Hopes");
        Theme into = make("Being told", "Hopes", "Crew");
        desk.make(model.deeds().told(gone, "Waiting is work.", "Hours on the pier."));
        desk.make(model.deeds().told(into, "News is power.", ""));
        desk.make(model.deeds().contrary(quotations.get(0), theme("Waiting")));
        desk.make(memo(gone, 1));
        desk.make(model.deeds().newTheme(passengers().id(), gone.id(), "On the pier"));
        desk.make(model.moves().joined(theme("Waiting"), theme("Being told")));
        Theme now = theme("Being told");
        assertThat(now.codes())
                .containsExactly(
                        code("Hopes").id(), code("Crew").id(), code("Fears").id());
        assertThat(now.contrary()).containsExactly(quotations.get(0));
        assertThat(now.concept()).isEqualTo("News is power.");
        assertThat(now.definition()).contains("Waiting is work.", "Hours on the pier.");
        assertThat(theme("On the pier").parent()).isEqualTo(now.id());
        assertThat(desk.study().memosOn(Target.on(Target.Kind.THEME, now.id()))).hasSize(1);
        assertThat(desk.study().themes().has(gone.id())).isFalse();
    }

    @Test
    void aQuotationThatTheOtherThemeBringsIsNoLongerLeftOutWhenTheyAreJoined() {
        Theme gone = make("Waiting", "Fears");
        make("Being told", "Hopes");
        desk.make(leftOut(quotations.get(0), gone));
        assertThat(theme("Waiting").leftOut()).containsExactly(quotations.get(0));
        desk.make(model.moves().joined(theme("Waiting"), theme("Being told")));
        assertThat(theme("Being told").leftOut())
                .as("the first quotation is coded with both")
                .isEmpty();
    }

    @Test
    void anAnalysisBegunFromAnotherDiffersOnlyInWhatIsMovedThere() {
        Theme waiting = make("Waiting", "Fears", "Hopes");
        desk.make(model.deeds().newTheme(passengers().id(), waiting.id(), "On the pier"));
        desk.make(new ThemeChange.Arranged(
                "Moved",
                List.of(passengers().mapped(List.of(new MapPlace(waiting.id().value(), 7, 8)))),
                List.of()));
        ThemeChange.Arranged begun = model.moves().duplicated(passengers(), "Candidate B");
        desk.make(begun);
        Analysis other =
                desk.study().analyses().named("Candidate B", Analysis::name).orElseThrow();
        Comparison same = Comparison.of(desk.study(), passengers(), other);
        assertThat(same.rows()).hasSize(2);
        assertThat(same.differing()).isZero();
        Theme copy = desk.study().themes(other.id(), null).get(0);
        assertThat(other.map()).containsExactly(new MapPlace(copy.id().value(), 7, 8));
        Theme pier = desk.study().themes(other.id(), copy.id()).get(0);
        desk.make(model.deeds()
                .put(new Load.OfCode(copy.id(), code("Fears")), new Spot(pier.id(), 0), false)
                .orElseThrow());
        Comparison now = Comparison.of(desk.study(), passengers(), other);
        assertThat(now.differing()).isEqualTo(1);
        assertThat(now.rows().get(0).first()).containsExactly("Waiting");
        assertThat(now.rows().get(0).second()).containsExactly("Waiting › On the pier");
    }

    @Test
    void aCardOfAnotherAnalysisIsCopiedNotTakenAway() {
        Theme waiting = make("Waiting", "Fears");
        desk.make(model.deeds().newAnalysis("Staff", ""));
        Id<Analysis> staff = desk.study()
                .analyses()
                .named("Staff", Analysis::name)
                .orElseThrow()
                .id();
        desk.make(model.deeds().newTheme(staff, null, "Shifts"));
        desk.make(model.deeds()
                .put(
                        new Load.OfCode(waiting.id(), code("Fears")),
                        new Spot(theme("Shifts").id(), 0),
                        false)
                .orElseThrow());
        assertThat(theme("Shifts").codes()).containsExactly(code("Fears").id());
        assertThat(theme("Waiting").codes()).containsExactly(code("Fears").id());
    }

    @Test
    void manySingleQuotationsFoldAndTheFirstContraryOneStaysInSight() {
        Id<Theme> theme = Id.random();
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.OfCode(theme, code("Fears"), 1));
        for (int i = 0; i < 9; i++) {
            QuotationRef ref = new QuotationRef(quotations.get(0).transcript(), Id.random());
            cards.add(new Card.OfQuotation(theme, ref, i > 6));
        }
        Fold folded = new Fold(cards, false);
        assertThat(folded.isNeeded()).isTrue();
        assertThat(folded.label()).isEqualTo("Show all 9 quotations");
        assertThat(folded.shown())
                .containsExactly(cards.get(0), cards.get(1), cards.get(2), cards.get(3), cards.get(8));
        assertThat(new Fold(cards, true).shown()).isEqualTo(cards);
        assertThat(new Fold(cards.subList(0, 5), false).isNeeded()).isFalse();
    }
}
