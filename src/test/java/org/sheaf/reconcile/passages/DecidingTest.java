package org.sheaf.reconcile.passages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Decision;
import org.sheaf.study.Decision.Outcome;
import org.sheaf.study.Definition;
import org.sheaf.study.Fiction;
import org.sheaf.study.Page;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;

/** What a team decides in a real study: the consensus follows, the coders' own layers stay as they are. */
class DecidingTest {

    private static final String FEAR = "nobody has told us anything";
    private static final String SISTER = "My sister found the flat";
    private static final String ALWAYS = "she always finds things";
    private static final String BOILER = "the boiler broke";
    private static final String COATS = "we sat 😀 with our coats on";

    @TempDir
    Path temp;

    private TwoCoders team;
    private Round round;
    private List<Quotation> mira;
    private List<Quotation> tom;
    private Page frozen;

    /** One disagreement of each kind, and one passage on which both agree. */
    @BeforeEach
    void codeAndClose() {
        team = new TwoCoders(temp.resolve("flat.sheaf"));
        team.mark("Mira", FEAR, team.fear);
        team.mark("Mira", SISTER, team.kin);
        team.mark("Mira", "When " + BOILER, team.housing);
        team.mark("Mira", "our coats on", team.fear);
        team.mark("Mira", "a letter than a flower", team.landlord);
        team.mark("Tom", FEAR, team.fear);
        team.mark("Tom", SISTER + ", " + ALWAYS, team.kin);
        team.mark("Tom", BOILER, team.repairs);
        team.mark("Tom", COATS, team.landlord);
        round = team.round();
        mira = team.layer(team.coder("Mira"));
        tom = team.layer(team.coder("Tom"));
        frozen = team.frozen();
    }

    @AfterEach
    void theLayersAreUntouchedAndTheStudySound() {
        assertThat(team.layer(team.coder("Mira"))).isEqualTo(mira);
        assertThat(team.layer(team.coder("Tom"))).isEqualTo(tom);
        assertThat(team.frozen()).isEqualTo(frozen);
        assertThat(team.open.check(Progress.NONE)).isEmpty();
        team.close();
    }

    private Disagreement only(Kind kind) {
        return team.only(round, kind);
    }

    private Decision decided(Disagreement about) {
        return team.compare(round).decision(about).orElseThrow();
    }

    @Test
    void oneCodersPassageIsKeptAndWithTheFirstDecisionWhatBothAgreeOn() {
        Disagreement about = only(Kind.OTHER_EXTENT);
        team.decide(round, about, new Choice.Keep(team.coder("Tom")));
        assertThat(team.consensus())
                .containsExactly(FEAR + ": Fear of losing it", SISTER + ", " + ALWAYS + ": Help from kin");
        Decision decision = decided(about);
        assertThat(decision.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(decision.coder()).isEqualTo(team.coder("Tom"));
        assertThat(decision.reason()).isEqualTo("overlooked");
        assertThat(decision.note()).isEqualTo("We talked.");
        assertThat(decision.written()).hasSize(1);
        assertThat(team.compare(round).isSettled(about)).isTrue();
    }

    @Test
    void bothCodesOnTheSameWordsAreOneQuotationAndOverlappingPassagesOfOneCodeOne() {
        team.decide(round, only(Kind.OTHER_EXTENT), new Choice.Both());
        team.decide(round, only(Kind.BROADER), new Choice.Both());
        assertThat(team.consensus())
                .containsExactly(
                        FEAR + ": Fear of losing it",
                        SISTER + ", " + ALWAYS + ": Help from kin",
                        "When " + BOILER + ": Housing",
                        BOILER + ": Repairs");
    }

    @Test
    void neitherLeavesTheWordsOutAndPuttingAsideLeavesThemOpen() {
        team.decide(round, only(Kind.OTHER_CODE), new Choice.Neither());
        assertThat(team.consensus()).containsExactly(FEAR + ": Fear of losing it");
        Disagreement later = only(Kind.NOT_ALL);
        team.decide(round, later, new Choice.PutAside());
        assertThat(decided(later).outcome()).isEqualTo(Outcome.PUT_ASIDE);
        assertThat(team.compare(round).isSettled(later)).isFalse();
        assertThat(team.consensus()).containsExactly(FEAR + ": Fear of losing it");
    }

    @Test
    void whatIsSentOnWaitsForTheThirdCoderAndWritesNothing() {
        team.mark("Ada", "March");
        Disagreement about = only(Kind.OTHER_CODE);
        team.decide(round, about, new Choice.SendOn(team.coder("Ada")));
        assertThat(team.consensus()).isEmpty();
        assertThat(new Rounds(team.study()).sentTo(team.coder("Ada")))
                .extracting(Decision::item)
                .containsExactly(about.item());
        team.decide(round, about, new Choice.Keep(team.coder("Mira")));
        assertThat(new Rounds(team.study()).sentTo(team.coder("Ada"))).isEmpty();
    }

    @Test
    void otherWordsAndOtherCodesAreWrittenAsDecided() {
        team.decide(round, only(Kind.OTHER_EXTENT), new Choice.NewExtent(team.words(ALWAYS)));
        team.decide(round, only(Kind.OTHER_CODE), new Choice.OtherCode(List.of(team.repairs.id(), team.fear.id())));
        assertThat(team.consensus())
                .containsExactly(
                        FEAR + ": Fear of losing it",
                        ALWAYS + ": Help from kin",
                        COATS + ": Fear of losing it + Repairs");
    }

    @Test
    void aCodeThatIsRedefinedGetsItsDefinitionInTheSameStep() {
        Disagreement about = only(Kind.BROADER);
        Definition definition = new Definition("What breaks and who mends it.", "", "", "", "");
        team.decide(
                round, about, new Choice.Redefine(team.repairs.id(), definition, new Choice.Keep(team.coder("Tom"))));
        assertThat(team.study().codes().get(team.repairs.id()).definition()).isEqualTo(definition);
        assertThat(team.consensus()).contains(BOILER + ": Repairs");
        assertThat(decided(about).outcome()).isEqualTo(Outcome.REDEFINE);
        assertThat(decided(about).coder()).isEqualTo(team.coder("Tom"));
        undo();
        assertThat(team.study().codes().get(team.repairs.id()).definition()).isEqualTo(Definition.NONE);
        assertThat(team.consensus()).isEmpty();
    }

    @Test
    void decidingAgainReplacesWhatTheFirstDecisionWrote() {
        Disagreement about = only(Kind.OTHER_CODE);
        team.decide(round, about, new Choice.OtherCode(List.of(team.fear.id(), team.landlord.id())));
        assertThat(team.consensus()).contains(COATS + ": Fear of losing it + The landlord");
        team.decide(round, about, new Choice.OtherCode(List.of(team.landlord.id())));
        assertThat(team.consensus()).containsExactly(FEAR + ": Fear of losing it", COATS + ": The landlord");
        team.decide(round, about, new Choice.Keep(team.coder("Tom")));
        assertThat(team.consensus()).containsExactly(FEAR + ": Fear of losing it", COATS + ": The landlord");
        team.decide(round, about, new Choice.Keep(team.coder("Mira")));
        assertThat(team.consensus()).containsExactly(FEAR + ": Fear of losing it", "our coats on: Fear of losing it");
        team.decide(round, about, new Choice.PutAside());
        assertThat(team.consensus()).containsExactly(FEAR + ": Fear of losing it");
        assertThat(team.study().team().decisions().size()).isEqualTo(1);
    }

    @Test
    void aDecisionTakenBackTakesWhatItWroteAndNothingElse() {
        Disagreement about = only(Kind.BROADER);
        team.decide(round, only(Kind.OTHER_EXTENT), new Choice.Keep(team.coder("Mira")));
        List<String> before = team.consensus();
        team.decide(round, about, new Choice.Both());
        Deciding deciding = new Deciding(team.study(), team.open.texts(), team.compare(round));
        team.open.run(deciding.takeBack(about).orElseThrow());
        assertThat(team.consensus()).isEqualTo(before);
        assertThat(team.compare(round).decision(about)).isEmpty();
        assertThat(new Deciding(team.study(), team.open.texts(), team.compare(round)).takeBack(about))
                .isEmpty();
    }

    @Test
    void aPassageThatStoodInTheConsensusBeforeStaysWhenTheDecisionIsTakenBack() {
        Disagreement about = only(Kind.OTHER_CODE);
        team.mark("consensus", COATS, team.landlord);
        List<String> before = team.consensus();
        team.decide(round, about, new Choice.Keep(team.coder("Tom")));
        assertThat(team.consensus()).isEqualTo(before);
        Deciding deciding = new Deciding(team.study(), team.open.texts(), team.compare(round));
        team.open.run(deciding.takeBack(about).orElseThrow());
        assertThat(team.consensus()).isEqualTo(before);
    }

    @Test
    void everyDecisionIsOneStepThatUndoTakesBackWhole() {
        List<List<String>> states = new ArrayList<>();
        for (Disagreement about : team.compare(round).disagreements()) {
            states.add(team.consensus());
            team.decide(round, about, new Choice.Both());
        }
        for (int i = states.size() - 1; i >= 0; i--) {
            undo();
            assertThat(team.consensus()).isEqualTo(states.get(i));
            assertThat(team.study().team().decisions().size()).isEqualTo(i);
        }
    }

    @Test
    void decidingEverythingForOneCoderGivesThatCodersLayer() {
        for (Disagreement about : team.compare(round).disagreements()) {
            boolean marked = about.side(team.coder("Tom")).isPresent();
            team.decide(round, about, marked ? new Choice.Keep(team.coder("Tom")) : new Choice.Neither());
        }
        assertThat(team.consensus())
                .containsExactly(
                        FEAR + ": Fear of losing it",
                        SISTER + ", " + ALWAYS + ": Help from kin",
                        BOILER + ": Repairs",
                        COATS + ": The landlord");
        Comparison comparison = team.compare(round);
        assertThat(comparison.disagreements()).allMatch(comparison::isSettled);
    }

    @Test
    void afterTalkingTheLayersAgreeOnWhatWasDecidedAndDifferInTheRest() {
        team.mark("consensus", COATS, team.repairs);
        team.decide(round, only(Kind.OTHER_EXTENT), new Choice.NewExtent(team.words(ALWAYS)));
        team.decide(round, only(Kind.OTHER_CODE), new Choice.OtherCode(List.of(team.repairs.id())));
        team.decide(round, only(Kind.BROADER), new Choice.PutAside());
        team.decide(round, only(Kind.NOT_ALL), new Choice.Neither());
        Page page = new Negotiated(team.study(), team.open.texts(), team.compare(round)).page(team.transcript);
        assertThat(told(page, "Mira"))
                .containsExactlyInAnyOrder(
                        FEAR + ": Fear of losing it",
                        ALWAYS + ": Help from kin",
                        COATS + ": Repairs",
                        "When " + BOILER + ": Housing");
        assertThat(told(page, "Tom"))
                .containsExactlyInAnyOrder(
                        FEAR + ": Fear of losing it",
                        ALWAYS + ": Help from kin",
                        COATS + ": Repairs",
                        BOILER + ": Repairs");
    }

    private List<String> told(Page page, String coder) {
        return page.quotations().stream()
                .filter(quotation -> quotation.coder().equals(team.coder(coder)))
                .flatMap(quotation -> quotation.codings().stream()
                        .map(coding -> quotation.span().of(team.text()) + ": "
                                + team.study().codes().get(coding.code()).name()))
                .toList();
    }

    @Test
    void whatAllAgreeOnIsTakenOnce() {
        team.open.run(new Deciding(team.study(), team.open.texts(), team.compare(round))
                .takeAgreed(Fiction.NOON)
                .orElseThrow());
        assertThat(team.consensus()).containsExactly(FEAR + ": Fear of losing it");
        assertThat(new Deciding(team.study(), team.open.texts(), team.compare(round)).takeAgreed(Fiction.NOON))
                .isEmpty();
        team.decide(round, only(Kind.NOT_ALL), new Choice.Both());
        assertThat(team.consensus())
                .containsExactly(FEAR + ": Fear of losing it", "a letter than a flower: The landlord");
    }

    @Test
    void wordsThatACorrectionMovedAreDecidedWhereTheyNowStand() {
        team.correct("runs out in March", "runs out at the end of next March 😀");
        movedLayers();
        Disagreement about = only(Kind.OTHER_CODE);
        assertThat(about.revision()).isEqualTo(1);
        assertThat(team.head().revision()).isGreaterThan(1);
        team.decide(round, about, new Choice.Keep(team.coder("Tom")));
        team.decide(round, only(Kind.OTHER_EXTENT), new Choice.NewExtent(about.span()));
        assertThat(team.consensus())
                .containsExactlyInAnyOrder(
                        FEAR + ": Fear of losing it", COATS + ": The landlord", COATS + ": Help from kin");
    }

    @Test
    void wordsThatAreGoneCannotBeKeptButTheRestCanBeDecided() {
        team.correct("When " + BOILER + " ", "");
        team.correct("and " + FEAR, "");
        movedLayers();
        Disagreement about = only(Kind.BROADER);
        assertThatThrownBy(() -> team.decide(round, about, new Choice.Both()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("these words are gone")
                .hasMessageContaining(BOILER);
        team.decide(round, about, new Choice.Neither());
        assertThat(team.consensus()).as("what both agreed on is gone too").isEmpty();
        team.decide(round, only(Kind.OTHER_CODE), new Choice.Keep(team.coder("Tom")));
        assertThat(team.consensus()).containsExactly(COATS + ": The landlord");
    }

    @Test
    void aCodeMergedSinceIsDecidedUnderTheOneThatTookIt() {
        Disagreement about = only(Kind.OTHER_CODE);
        Disagreement other = only(Kind.NOT_ALL);
        team.open.run(new CodeChange.Merged(List.of(team.landlord.id()), team.kin.id()));
        movedLayers();
        assertThat(only(Kind.OTHER_CODE).item()).isEqualTo(about.item());
        team.decide(round, only(Kind.OTHER_CODE), new Choice.Keep(team.coder("Tom")));
        team.decide(round, only(Kind.NOT_ALL), new Choice.Both());
        assertThat(team.consensus()).contains(COATS + ": Help from kin", "a letter than a flower: Help from kin");
        assertThat(decided(only(Kind.NOT_ALL)).item()).isEqualTo(other.item());
    }

    @Test
    void codesThatBecomeOneSettleByThemselves() {
        team.open.run(new CodeChange.Merged(List.of(team.repairs.id()), team.housing.id()));
        movedLayers();
        assertThat(team.compare(round).disagreements())
                .extracting(Disagreement::kind)
                .containsExactlyInAnyOrder(Kind.OTHER_CODE, Kind.NOT_ALL, Kind.OTHER_EXTENT, Kind.OTHER_EXTENT);
    }

    @Test
    void aCodeRemovedSinceCannotBeKeptButAnotherCanBeGiven() {
        team.open.run(new CodeChange.Removed(List.of(team.landlord.id())));
        movedLayers();
        Disagreement about = only(Kind.OTHER_CODE);
        assertThatThrownBy(() -> team.decide(round, about, new Choice.Keep(team.coder("Tom"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("removed from the framework");
        team.decide(round, about, new Choice.OtherCode(List.of(team.fear.id())));
        assertThat(team.consensus()).contains(COATS + ": Fear of losing it");
    }

    @Test
    void codingOnAfterTheRoundChangesNothingOfWhatItCompared() {
        List<Disagreement> before = team.compare(round).disagreements();
        team.mark("Mira", "in March", team.fear);
        movedLayers();
        assertThat(team.compare(round).disagreements()).isEqualTo(before);
    }

    private void undo() {
        team.open.actAs("Tom");
        team.open.undo().join();
    }

    /** The layers were changed on purpose: from here on they are to stay as they are now. */
    private void movedLayers() {
        mira = team.layer(team.coder("Mira"));
        tom = team.layer(team.coder("Tom"));
    }
}
