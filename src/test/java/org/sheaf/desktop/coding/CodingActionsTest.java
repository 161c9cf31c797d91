package org.sheaf.desktop.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.swing.ImageIcon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Remembering;
import org.sheaf.desktop.TestDesk;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Keys;
import org.sheaf.desktop.action.Scope;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Origin;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

class CodingActionsTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private Transcript marit;
    private Code fears;
    private Actions actions;
    private CodingActions coding;
    private Span selected = new Span(0, 0);

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("a.sheaf"), "Mira");
        marit = desk.transcript("Marit", "I: And money?", "Marit: The money is promised till spring, only.");
        fears = desk.code("Funding fears");
        actions = new Actions(icon -> new ImageIcon(), desk::complain);
        coding = CodingActions.declare(
                actions,
                desk.desk(),
                new Reader(),
                new RecentCodes(new Remembering(), desk.study()),
                Clock.fixed(Fiction.NOON, ZoneOffset.UTC));
        desk.desk().chosen().transcript(marit.id());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void select(String words) {
        int at = desk.desk().texts().of(marit).text().indexOf(words);
        selected = new Span(at, at + words.length());
        desk.desk().chosen().quotation(null);
    }

    private Page page() {
        return desk.study().page(marit.id());
    }

    private List<String> codes(Quotation quotation) {
        return quotation.codings().stream()
                .map(Coding::code)
                .map(id -> desk.study().codes().get(id).name())
                .toList();
    }

    private void run(String id) {
        long before = desk.study().position();
        actions.refresh();
        actions.run(id);
        desk.until(() -> desk.study().position() > before);
        desk.until(() -> desk.desk().chosen().quotation().isPresent() || page().size() == 0);
    }

    @Test
    void wordsAreCodedAndTheQuotationStaysChosen() {
        select("promised till spring");
        coding.code(fears);
        desk.until(() -> desk.desk().chosen().quotation().isPresent());
        assertThat(page().quotations()).singleElement().satisfies(q -> {
            assertThat(codes(q)).containsExactly("Funding fears");
            assertThat(desk.desk().chosen().quotation()).contains(new QuotationRef(marit.id(), q.id()));
        });
    }

    @Test
    void theLastCodeGoesOnTheNextWordsAndOnItsDigit() {
        select("promised");
        coding.code(fears);
        desk.until(() -> desk.desk().chosen().quotation().isPresent());
        select("spring");
        run("reader.again");
        select("only");
        run("reader.recent#1");
        assertThat(page().quotations())
                .hasSize(3)
                .allSatisfy(q -> assertThat(codes(q)).containsExactly("Funding fears"));
    }

    @Test
    void inVivoNamesTheCodeByTheWords() {
        select("till spring,");
        run("reader.invivo");
        Code made = desk.study().codes().named("till spring", Code::name).orElseThrow();
        assertThat(made.origin()).isEqualTo(Origin.IN_VIVO);
        assertThat(made.pooled()).isTrue();
        assertThat(desk.desk().open().nextUndo().orElseThrow().name()).isEqualTo("Coded ‘till spring’ in Marit");
        desk.desk().undo();
        desk.until(() -> page().size() == 0);
        assertThat(desk.study().codes().named("till spring", Code::name)).isEmpty();
    }

    @Test
    void aLongPassageGivesAReadableName() {
        String words = "and then I said to him that nobody had ever told me what it would be like to wait, not once";
        assertThat(CodingDeeds.inVivoName("  “" + words + ".”\n"))
                .hasSizeLessThanOrEqualTo(80)
                .startsWith("and then I said")
                .endsWith("…");
    }

    @Test
    void anExistingNameIsOfferedNeverDoubled() {
        select("promised");
        coding.steps().codeAnew(coding.steps().passage().orElseThrow(), "funding FEARS");
        desk.until(() -> page().size() == 1);
        assertThat(desk.study().codes().size()).isEqualTo(1);
    }

    @Test
    void aQuotationNeedsNoCodeAndCanBeStarredAndRemoved() {
        select("promised");
        run("reader.quote");
        assertThat(codes(page().quotation(0))).isEmpty();
        run("reader.exemplary");
        assertThat(page().quotation(0).exemplary()).isTrue();
        run("reader.remove");
        desk.until(() -> !desk.told.isEmpty());
        assertThat(page().size()).isZero();
        assertThat(desk.told).last().asString().isEqualTo("Removed a quotation from Marit, line 2.");
    }

    @Test
    void uncodeLeavesTheQuotationAndAsksWhichOfSeveral() {
        select("promised");
        coding.code(fears);
        desk.until(() -> desk.desk().chosen().quotation().isPresent());
        Code hopes = desk.code("Hopes");
        coding.code(hopes);
        desk.until(() -> codes(page().quotation(0)).size() == 2);
        coding.onAsking(new CodingActions.Asking() {
            @Override
            public void which(CodingActions.Choice choice) {
                choice.chosen().accept(choice.codes().get(0));
            }
        });
        run("reader.uncode");
        assertThat(codes(page().quotation(0))).containsExactly("Hopes");
    }

    @Test
    void whatAnotherCoderMarkedStaysTheirs() {
        Coder tom = new Coder(Id.random(), "Tom");
        desk.make(new StudyChange.CoderNamed(tom));
        Quotation theirs = Fiction.quote(desk.desk().texts().of(marit), "promised", tom, List.of(fears.id()));
        desk.make(new CodingChange.Marked(marit.id(), 1, List.of(theirs)));
        desk.desk().chosen().quotation(new QuotationRef(marit.id(), theirs.id()));
        actions.refresh();
        assertThat(actions.swing("reader.remove").isEnabled()).isFalse();
        Code hopes = desk.code("Hopes");
        coding.code(hopes);
        desk.until(() -> page().size() == 2);
        assertThat(page().find(theirs.id()).map(this::codes)).contains(List.of("Funding fears"));
    }

    @Test
    void quotationsThatOverlapBecomeOne() {
        select("money is promised");
        coding.code(fears);
        desk.until(() -> page().size() == 1);
        select("promised till spring");
        coding.code(fears);
        desk.until(() -> page().size() == 2);
        desk.desk().chosen().quotation(null);
        coding.steps().join(page().quotations().stream().map(Quotation::id).toList());
        desk.until(() -> page().size() == 1);
        assertThat(desk.desk().texts().of(marit).words(page().span(0))).isEqualTo("money is promised till spring");
        assertThat(codes(page().quotation(0))).containsExactly("Funding fears");
    }

    @Test
    void severalCodesAreOneStepAndFastKeysLoseNothing() {
        Code hopes = desk.code("Hopes");
        Code spring = desk.code("Spring");
        select("promised");
        Marked passage = coding.steps().passage().orElseThrow();
        coding.steps().code(passage, List.of(fears, hopes));
        coding.steps().code(passage, List.of(spring));
        desk.until(() -> page().size() == 1 && codes(page().quotation(0)).size() == 3);
        assertThat(codes(page().quotation(0))).containsExactly("Funding fears", "Hopes", "Spring");
        assertThat(coding.steps().given(passage)).containsExactlyInAnyOrder(fears.id(), hopes.id(), spring.id());
        desk.desk().undo();
        desk.until(() -> codes(page().quotation(0)).size() == 2);
        desk.desk().undo();
        desk.until(() -> page().size() == 0);
    }

    @Test
    void anotherCodeTakesThePlaceOfOneAndKeepsWeightAndComment() {
        Code hopes = desk.code("Hopes");
        select("promised");
        coding.code(fears);
        desk.until(() -> desk.desk().chosen().quotation().isPresent());
        coding.onAsking(new CodingActions.Asking() {
            @Override
            public void weigh(Marked passage, Code code) {
                coding.steps().weigh(passage, code, 60, "said twice");
            }

            @Override
            public void recode(Marked passage, Code from) {
                coding.steps().recode(passage, from, hopes);
            }
        });
        run("reader.weight");
        run("reader.recode");
        assertThat(page().quotation(0).codings()).singleElement().satisfies(coding -> {
            assertThat(coding.code()).isEqualTo(hopes.id());
            assertThat(coding.weight()).isEqualTo(60);
            assertThat(coding.comment()).isEqualTo("said twice");
        });
        assertThat(desk.desk().open().nextUndo().orElseThrow().name())
                .isEqualTo("Recoded ‘Funding fears’ as ‘Hopes’ in Marit");
        desk.desk().undo();
        desk.until(() -> codes(page().quotation(0)).equals(List.of("Funding fears")));
        assertThat(page().quotation(0).codings().get(0).weight()).isEqualTo(60);
    }

    @Test
    void recodingWithWhatIsThereAlreadyLeavesItOnce() {
        Code hopes = desk.code("Hopes");
        select("promised");
        coding.steps().code(coding.steps().passage().orElseThrow(), List.of(fears, hopes));
        desk.until(() -> desk.desk().chosen().quotation().isPresent());
        coding.steps().recode(coding.steps().passage().orElseThrow(), fears, hopes);
        desk.until(() -> codes(page().quotation(0)).equals(List.of("Hopes")));
        coding.steps()
                .recodeAnew(coding.steps().passage(page().quotation(0).id()).orElseThrow(), hopes, "Trúst");
        desk.until(() -> codes(page().quotation(0)).equals(List.of("Trúst")));
        coding.steps()
                .recodeAnew(
                        coding.steps().passage(page().quotation(0).id()).orElseThrow(),
                        desk.study().codes().named("Trúst", Code::name).orElseThrow(),
                        "funding  FEARS");
        desk.until(() -> codes(page().quotation(0)).equals(List.of("Funding fears")));
        assertThat(desk.study().codes().size()).isEqualTo(3);
    }

    @Test
    void joinedQuotationsKeepTheirMemos() {
        select("money is promised");
        coding.code(fears);
        desk.until(() -> page().size() == 1);
        select("promised till spring");
        coding.code(fears);
        desk.until(() -> page().size() == 2);
        Quotation second = page().quotation(1);
        org.sheaf.study.Target on = org.sheaf.study.Target.on(new QuotationRef(marit.id(), second.id()));
        desk.make(new StudyChange.MemosWritten(List.of(new org.sheaf.study.Memo(
                Id.random(), on, "analytic", desk.desk().coder().id(), Fiction.NOON, "Again the money."))));
        desk.desk().chosen().quotation(null);
        coding.steps().join(page().quotations().stream().map(Quotation::id).toList());
        desk.until(() -> page().size() == 1);
        assertThat(desk.study()
                        .memosOn(org.sheaf.study.Target.on(
                                new QuotationRef(marit.id(), page().quotation(0).id()))))
                .hasSize(1);
    }

    @Test
    void anOldOfferToUndoTakesNothingElseBack() {
        select("promised");
        coding.code(fears);
        desk.until(() -> desk.desk().chosen().quotation().isPresent());
        run("reader.uncode");
        desk.until(() -> !desk.told.isEmpty());
        assertThat(desk.told).last().isEqualTo("Took ‘Funding fears’ off Marit, line 2.");
        select("spring");
        coding.code(fears);
        desk.until(() -> page().size() == 2);
        desk.lastOffer.run();
        assertThat(desk.told).last().asString().startsWith("Something else was done since.");
        assertThat(page().size()).isEqualTo(2);
    }

    @Test
    void withoutSelectionNothingCanBeCoded() {
        actions.refresh();
        for (String id : List.of("reader.code", "reader.invivo", "reader.quote", "reader.remove", "reader.uncode")) {
            assertThat(actions.swing(id).isEnabled()).as(id).isFalse();
        }
    }

    private String needs(String key) {
        return actions.needs(Scope.READER, Keys.of(key)).orElse("");
    }

    @Test
    void aKeyThatCannotActSaysWhatItNeeds() {
        assertThat(List.of("ENTER", "V", "R", "1", "9"))
                .allSatisfy(key -> assertThat(needs(key)).isEqualTo("Select some words or choose a quotation first."));
        assertThat(List.of("C", "U", "W", "D", "E", "DELETE"))
                .allSatisfy(key -> assertThat(needs(key)).isEqualTo("Choose a quotation first."));
        assertThat(needs("Q")).isEqualTo("Select some words first.");

        select("promised");
        assertThat(List.of("ENTER", "V", "Q"))
                .allSatisfy(key -> assertThat(needs(key)).isEmpty());
        assertThat(needs("R")).isEqualTo("No code has been used yet.");
        assertThat(needs("2")).startsWith("There is no code on 2 yet");
        assertThat(needs("U")).isEqualTo("Choose a quotation first.");

        run("reader.quote");
        assertThat(List.of("U", "C", "W", "D"))
                .allSatisfy(key -> assertThat(needs(key)).isEqualTo("This quotation carries no code."));
        assertThat(needs("Q")).isEqualTo("These words are a quotation of yours already.");
        assertThat(List.of("E", "DELETE"))
                .allSatisfy(key -> assertThat(needs(key)).isEmpty());
    }

    @Test
    void aKeyForOnesOwnQuotationNamesWhoseTheOtherIs() {
        Coder tom = new Coder(Id.random(), "Tom");
        desk.make(new StudyChange.CoderNamed(tom));
        Quotation his = Quotation.of(tom.id(), new Span(5, 12), Fiction.NOON, List.of());
        desk.make(new CodingChange.Marked(marit.id(), marit.revision(), List.of(his)));
        desk.desk().chosen().quotation(new QuotationRef(marit.id(), his.id()));
        assertThat(List.of("U", "C", "W", "Q", "DELETE"))
                .allSatisfy(key -> assertThat(needs(key)).startsWith("This quotation was marked by Tom."));
        assertThat(needs("E")).isEmpty();
    }

    private final class Reader implements Selection {
        @Override
        public Optional<Transcript> transcript() {
            return Optional.of(marit);
        }

        @Override
        public Span words() {
            return selected;
        }

        @Override
        public Optional<Id<Quotation>> quotation() {
            return desk.desk().chosen().quotation().map(QuotationRef::quotation);
        }
    }
}
