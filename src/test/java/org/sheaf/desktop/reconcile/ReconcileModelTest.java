package org.sheaf.desktop.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.TestDesk;
import org.sheaf.desktop.reconcile.rounds.RoundsModel;
import org.sheaf.reconcile.passages.Choice;
import org.sheaf.reconcile.passages.Kind;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Decision;
import org.sheaf.study.Fiction;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.Round;
import org.sheaf.study.StudyChange;
import org.sheaf.study.TeamChange;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** What coders disagree about is gone through, decided, put aside, sent on and taken back. */
class ReconcileModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T14:32:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private TestDesk desk;
    private Transcript ferry;
    private Coder mira;
    private Coder tom;
    private Coder una;
    private Code fears;
    private Code hopes;
    private RoundsModel rounds;
    private ReconcileModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("study"), "Mira");
        ferry = desk.transcript(
                "Ferry",
                "Ferry: The fog comes at six and nobody moves until it has gone.",
                "Ferry: We talk of money and we talk of the winter, and then we laugh.");
        fears = desk.code("Fears");
        hopes = desk.code("Hopes");
        mira = desk.desk().coder();
        tom = named("Tom");
        una = named("Una");
        rounds = new RoundsModel(desk.desk(), CLOCK);
        model = new ReconcileModel(desk.desk(), rounds, CLOCK);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Coder named(String name) {
        Coder coder = new Coder(Id.random(), name);
        desk.make(new StudyChange.CoderNamed(coder));
        return coder;
    }

    private void marked(Coder coder, String words, Code code) {
        Quotation quotation = Fiction.quote(desk.desk().texts().of(ferry), words, coder, List.of(code.id()));
        desk.make(new CodingChange.Marked(ferry.id(), 1, List.of(quotation)));
    }

    private void closed(Coder... coders) {
        Round round = new Round(
                Id.random(),
                1,
                Round.Purpose.CODING,
                List.of(ferry.id()),
                Stream.of(coders).map(Coder::id).toList(),
                null,
                false,
                "all",
                CLOCK.instant(),
                mira.id(),
                null);
        desk.make(new TeamChange.RoundOpened(round));
        Transcript now = desk.study().transcripts().get(ferry.id());
        desk.make(new TeamChange.RoundClosed(
                round.closedAt(CLOCK.instant()), List.of(FrozenLayer.of(desk.study(), round, now))));
        model.seen(true);
        desk.until(() -> model.state() == Comparing.State.LIST || model.state() == Comparing.State.AGREED);
    }

    private void twoDisagreeThrice() {
        marked(mira, "fog comes at six", fears);
        marked(tom, "fog comes at six", hopes);
        marked(mira, "talk of money", fears);
        marked(tom, "we laugh", hopes);
        closed(mira, tom);
    }

    private void decide(Option option) {
        model.pick(option, DecideBar.simple(option, model));
        decided("two meanings", "Both are said.");
    }

    private void decided(String reason, String note) {
        int before = desk.told.size();
        model.decide(reason, note);
        desk.until(() -> desk.told.size() > before);
    }

    private String looked() {
        return model.about()
                .map(about -> about.span().of(desk.desk().texts().of(ferry).text()))
                .orElse("");
    }

    @Test
    void whatIsDecidedKeepsItsPlaceAndTheNextOpenOneIsLookedAt() {
        twoDisagreeThrice();
        assertThat(model.rows()).hasSize(5);
        assertThat(looked()).isEqualTo("fog comes at six");
        decide(Option.BOTH);
        assertThat(looked()).isEqualTo("talk of money");
        assertThat(model.count(Row.State.DECIDED)).isEqualTo(1);
        assertThat(model.rows()).element(1).matches(row -> ((Row.Line) row).state() == Row.State.DECIDED);
        assertThat(desk.told).last().isEqualTo("Decided: both kept.");
        Decision decision = desk.study().team().decisions().stream().findFirst().orElseThrow();
        assertThat(decision.reason()).isEqualTo("two meanings");
        assertThat(decision.by()).isEqualTo(mira.id());
    }

    @Test
    void whatIsPutAsideIsCountedByItselfAndSkippedFromThenOn() {
        twoDisagreeThrice();
        decide(Option.ASIDE);
        assertThat(model.count(Row.State.ASIDE)).isEqualTo(1);
        assertThat(model.count(Row.State.DECIDED)).isZero();
        model.skip();
        assertThat(looked()).isEqualTo("we laugh");
        model.skip();
        assertThat(looked()).isEqualTo("talk of money");
        model.step(false);
        assertThat(looked()).as("it is still in the list").isEqualTo("fog comes at six");
        assertThat(model.draft().option()).isEqualTo(Option.ASIDE);
    }

    @Test
    void whatWasPutAsideComesWhenNothingElseIsLeft() {
        twoDisagreeThrice();
        decide(Option.ASIDE);
        decide(Option.FIRST);
        decide(Option.NEITHER);
        assertThat(looked()).isEqualTo("fog comes at six");
        assertThat(model.draft().option()).isEqualTo(Option.ASIDE);
        assertThat(model.canSkip()).isFalse();
    }

    @Test
    void whatIsSentOnIsPassedByButForTheCoderWhoIsAsked() {
        twoDisagreeThrice();
        model.pick(Option.SEND, new Choice.SendOn(una.id()));
        decided("", "Which is it?");
        decide(Option.FIRST);
        decide(Option.NEITHER);
        assertThat(model.count(Row.State.SENT)).isEqualTo(1);
        assertThat(model.canSkip()).as("nothing is left for Mira").isFalse();
        desk.desk().open().actAs("Una");
        assertThat(model.count(Row.State.ASKED)).isEqualTo(1);
        model.skip();
        assertThat(looked()).isEqualTo("fog comes at six");
        assertThat(model.draft().note()).isEqualTo("Which is it?");
    }

    @Test
    void inEachKindTheCodesMostOftenInQuestionComeFirst() {
        marked(mira, "fog", fears);
        marked(mira, "money", hopes);
        marked(tom, "winter", hopes);
        closed(mira, tom);
        assertThat(model.all().stream().map(about -> about.codes().get(0)))
                .containsExactly(hopes.id(), hopes.id(), fears.id());
    }

    @Test
    void anUndoLeadsBackToTheDisagreementInsteadOfTheTranscript() {
        twoDisagreeThrice();
        decide(Option.FIRST);
        desk.led.clear();
        desk.desk().undo();
        desk.until(() -> desk.study().team().decisions().size() == 0 && !desk.led.isEmpty());
        assertThat(looked()).isEqualTo("fog comes at six");
        assertThat(model.shows(desk.led.get(0))).isTrue();
        assertThat(model.shows(desk.led.get(0))).as("only once").isFalse();
    }

    @Test
    void otherWordsAreCodedWithTheCodesInQuestion() {
        twoDisagreeThrice();
        model.step(true);
        int at = desk.desk().texts().of(ferry).text().indexOf("money and we talk of the winter");
        Span words = new Span(at, at + "money and we talk of the winter".length());
        model.ask(Option.EXTENT);
        assertThat(model.canDecide()).isFalse();
        model.pick(Option.EXTENT, new Choice.NewExtent(words));
        model.decide("", "");
        desk.until(() -> desk.study().team().decisions().size() == 1);
        List<Quotation> agreed = desk.study().page(ferry.id()).quotations().stream()
                .filter(quotation -> quotation.coder().equals(Coder.CONSENSUS.id()))
                .toList();
        assertThat(agreed).hasSize(1);
        assertThat(agreed.get(0).span()).isEqualTo(words);
        assertThat(agreed.get(0).has(fears.id())).isTrue();
    }

    @Test
    void ofThreeCodersOneWhoMarkedSomethingStandsBesideTheFirst() {
        marked(mira, "fog comes at six", fears);
        marked(una, "we laugh", hopes);
        closed(mira, tom, una);
        assertThat(model.left()).contains(mira);
        List<Coder> shown = new ArrayList<>();
        for (int i = 0; i < model.all().size(); i++) {
            model.choose(model.all().get(i));
            if (model.about().orElseThrow().side(una.id()).isPresent()) {
                shown.add(model.right().orElseThrow());
                assertThat(model.others()).containsExactly(tom);
            }
        }
        assertThat(shown).containsExactly(una);
        model.beside(tom);
        assertThat(model.right()).contains(tom);
    }

    @Test
    void codersWhoAgreeEverywhereHaveNothingToDecide() {
        marked(mira, "we laugh", hopes);
        marked(tom, "we laugh", hopes);
        closed(mira, tom);
        assertThat(model.state()).isEqualTo(Comparing.State.AGREED);
        model.takeAgreed();
        desk.until(() -> desk.told.contains("What all agree on is in the consensus."));
        assertThat(desk.study().page(ferry.id()).hasConsensus()).isTrue();
        model.takeAgreed();
        desk.until(() -> desk.told.contains("There is nothing to change."));
    }

    @Test
    void aKindIsFoldedAndOpensForWhatIsLookedAt() {
        twoDisagreeThrice();
        model.fold(Kind.OTHER_CODE);
        assertThat(model.rows()).hasSize(4);
        model.choose(model.all().get(0));
        assertThat(model.rows()).hasSize(5);
    }

    @Test
    void whoChangedAQuotationSinceIsNamed() {
        twoDisagreeThrice();
        assertThat(model.changedSince(model.all().get(0))).isEmpty();
        Quotation toms = desk.study().page(ferry.id()).quotations().stream()
                .filter(quotation -> quotation.coder().equals(tom.id()) && quotation.has(hopes.id()))
                .findFirst()
                .orElseThrow();
        desk.make(new CodingChange.Removed(ferry.id(), List.of(toms.id())));
        assertThat(model.changedSince(model.all().get(0))).contains(tom);
    }
}
