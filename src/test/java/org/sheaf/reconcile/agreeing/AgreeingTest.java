package org.sheaf.reconcile.agreeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sheaf.agreement.Figure;
import org.sheaf.agreement.Measure;
import org.sheaf.analysis.Interviews;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Role;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

class AgreeingTest {

    private final Interviews interviews = new Interviews();
    private final Coder ines = interviews.coder("Ines");
    private final Coder tamsin = interviews.coder("Tamsin");
    private final Transcript ferry;
    private final Code waiting = interviews.code("Waiting");
    private final Code boredom = interviews.code("Boredom", waiting);
    private final Code worry = interviews.code("Worry", waiting);

    AgreeingTest() {
        interviews.person("Kay", Role.INTERVIEWER, "");
        interviews.person("Robin", Role.PARTICIPANT, "");
        ferry = interviews.transcript(
                "ferry",
                "",
                "Kay: How was the crossing?",
                "Robin: Late. I counted gulls.",
                "Kay: And then?",
                "Robin: I feared it sank.");
    }

    private Agreement agreement(Asked asked) {
        return Agreeing.of(interviews.study(), interviews.texts(), asked, Coded.now(interviews.study()), Progress.NONE);
    }

    private Asked both() {
        return Asked.of(List.of(ines, tamsin), List.of(ferry)).drawing(0);
    }

    private static Agreement.Item item(Agreement agreement, String name) {
        return agreement.codes().stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void charactersOfParticipantsSpeechAreCounted() {
        interviews.mark(ines, ferry, "I counted gulls.", boredom);
        interviews.mark(tamsin, ferry, "crossing?\n\nRobin: Late. I counted", boredom);
        Agreement agreement = agreement(both());
        // “Late. I counted gulls.” and “I feared it sank.” are 22 and 17 characters; what Kay says does not count.
        assertThat(agreement.units()).isEqualTo(39);
        Agreement.Item item = item(agreement, "Boredom");
        assertThat(item.counts().all()).isEqualTo(9);
        assertThat(item.counts().only()).containsExactly(7L, 6L);
        assertThat(item.counts().none()).isEqualTo(17);
        assertThat(item.figure("percent").value()).isCloseTo(26 / 39.0, within(1e-12));
        assertThat(item.figure("jaccard").value()).isCloseTo(9 / 22.0, within(1e-12));
        assertThat(agreement.sentence()).contains("39 characters", "Ines and Tamsin", "participants’ speech");
    }

    @Test
    void everyUnitIsCountedByItsOwnMeasure() {
        interviews.mark(ines, ferry, "I counted gulls.", boredom);
        interviews.mark(tamsin, ferry, "gulls", boredom);
        assertThat(units("word", Universe.PARTICIPANTS)).containsExactly(8L, 1L, 2L, 0L);
        assertThat(units("sentence", Universe.PARTICIPANTS)).containsExactly(3L, 1L, 0L, 0L);
        assertThat(units("turn", Universe.PARTICIPANTS)).containsExactly(2L, 1L, 0L, 0L);
        assertThat(units("turn", Universe.SPEECH)).containsExactly(4L, 1L, 0L, 0L);
        assertThat(units("document", Universe.ALL)).containsExactly(1L, 1L, 0L, 0L);
        assertThat(units("word", Universe.CODED)).containsExactly(3L, 1L, 2L, 0L);
        assertThat(units("character", Universe.ALL)).startsWith((long) ferry.length());
        assertThat(units("overlap:31", Universe.ALL)).endsWith(1L, 0L, 0L);
        assertThat(units("overlap:90", Universe.ALL)).endsWith(0L, 1L, 1L);
    }

    private List<Long> units(String unit, Universe universe) {
        Agreement agreement = agreement(both().by(UnitKind.read(unit).orElseThrow(), universe));
        var counts = item(agreement, "Boredom").counts();
        return List.of(
                agreement.units(),
                counts.all(),
                counts.only().get(0),
                counts.only().get(1));
    }

    @Test
    void aCodeStandsForThoseBelowItWhenAsked() {
        interviews.mark(ines, ferry, "gulls", boredom);
        interviews.mark(tamsin, ferry, "gulls", worry);
        Asked plain = both();
        assertThat(item(agreement(plain), "Waiting").counts().any()).isZero();
        Agreement with = agreement(plain.of(List.of(), true));
        assertThat(item(with, "Waiting").counts().all()).isEqualTo(5);
        assertThat(item(with, "Boredom").counts().all()).isZero();
    }

    @Test
    void theCodesBelowOneAreCategoriesAndWhatACoderLeftIsMissing() {
        interviews.mark(ines, ferry, "Late.", boredom);
        interviews.mark(tamsin, ferry, "Late.", boredom);
        interviews.mark(ines, ferry, "I counted gulls.", boredom);
        interviews.mark(tamsin, ferry, "I counted gulls.", worry);
        interviews.mark(ines, ferry, "I feared it sank.", worry);
        Agreement agreement = agreement(both().by(UnitKind.of(UnitKind.Kind.SENTENCE), Universe.PARTICIPANTS)
                .in(waiting.id()));
        assertThat(agreement.codes()).extracting(Agreement.Item::name).containsExactly("Boredom", "Worry");
        assertThat(agreement.figure("percent").value()).isEqualTo(0.5);
        assertThat(agreement.figure("percent").n()).isEqualTo(2);
        assertThat(agreement.figure("brennan_prediger").value()).isZero();
        assertThat(agreement.figure("krippendorff_alpha").value()).isCloseTo(0, within(1e-12));
        assertThat(agreement.figure("domain_code_alpha")).isEqualTo(agreement.figure("krippendorff_alpha"));
    }

    @Test
    void aCodeNobodyUsedHasNoFigureButAReason() {
        interviews.mark(ines, ferry, "gulls", boredom);
        Agreement agreement = agreement(both());
        Figure unused = item(agreement, "Worry").figure("cohen_kappa");
        assertThat(unused.isDefined()).isFalse();
        assertThat(unused.reason()).endsWith(".");
        assertThat(agreement.remarks()).anyMatch(remark -> remark.startsWith("2 codes that none of these coders used"));
    }

    @Test
    void aCodeOfOneCoderAloneHasAKappaOfNothingAndTheReaderIsTold() {
        interviews.mark(ines, ferry, "gulls", boredom);
        interviews.mark(ines, ferry, "Late.", worry);
        interviews.mark(tamsin, ferry, "Late.", worry);
        Agreement two = agreement(both());
        for (String kappa : List.of("cohen_kappa", "weighted_kappa")) {
            assertThat(item(two, "Boredom").figure(kappa).value()).as(kappa).isCloseTo(0, within(1e-12));
            assertThat(item(two, "Worry").figure(kappa).value()).as(kappa).isEqualTo(1);
        }
        assertThat(two.remarks())
                .filteredOn(remark -> remark.startsWith("With “Boredom” one of the coders coded nothing"))
                .singleElement()
                .asString()
                .contains("kappa are then 0", "Look at the counts");
        Coder nia = interviews.coder("Nia");
        interviews.mark(nia, ferry, "gulls", boredom);
        interviews.mark(nia, ferry, "Late.", worry);
        Agreement three =
                agreement(Asked.of(List.of(ines, tamsin, nia), List.of(ferry)).drawing(0));
        // Ines and Nia agree wholly; each pair with Tamsin has 0.
        assertThat(item(three, "Boredom").figure("cohen_kappa").value()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(three.remarks()).anyMatch(remark -> remark.contains("of each pair with that coder are then 0"));
    }

    @Test
    void kappaIsUndefinedOnlyWhereBothCodersDidTheSameThroughout() {
        interviews.mark(ines, ferry, new Span(0, ferry.length()), boredom);
        interviews.mark(tamsin, ferry, new Span(0, ferry.length()), boredom);
        interviews.mark(ines, ferry, new Span(0, ferry.length()), worry);
        interviews.mark(tamsin, ferry, "gulls", worry);
        Agreement agreement = agreement(both());
        assertThat(item(agreement, "Boredom").figure("cohen_kappa").isDefined()).isFalse();
        assertThat(item(agreement, "Worry").figure("cohen_kappa").value()).isCloseTo(0, within(1e-12));
        assertThat(agreement.remarks()).anyMatch(remark -> remark.contains("“Worry”") && remark.contains("everything"));
    }

    @Test
    void theSentenceSaysWhatWasPutTogetherAndHowMuchBothCoded() {
        interviews.mark(ines, ferry, "I counted gulls.", boredom);
        interviews.mark(tamsin, ferry, "counted gulls.", boredom);
        interviews.mark(tamsin, ferry, "I feared", worry);
        assertThat(agreement(both()).sentence())
                .contains(
                        "Over the 2 codes that any of them used, each code on each character counted as one decision and"
                                + " all decisions pooled, they agreed on 87.2 % of 78 decisions; of the 24 decisions in which"
                                + " either gave the code both gave it in 14 (Jaccard’s index 0.58); Cohen’s kappa was ");
        assertThat(agreement(both().of(List.of(worry.id()), false)).sentence())
                .contains("Over the code “Worry”, each character counted as one decision, they agreed on")
                .contains("of the 8 decisions in which either gave the code both gave it in 0 (Jaccard’s index 0.00)")
                .contains("AC1 was");
        assertThat(agreement(both().of(List.of(worry.id(), boredom.id()), false))
                        .sentence())
                .contains("Over the codes “Boredom” and “Worry”, each code");
        Agreement domain = agreement(both().by(UnitKind.of(UnitKind.Kind.TURN), Universe.PARTICIPANTS)
                .in(waiting.id()));
        assertThat(domain.sentence())
                .contains(
                        "Over the 2 codes directly below “Waiting”, which exclude one another, each turn with a code by"
                                + " two coders counted as one decision, they agreed on 100.0 % of 1 decision;");
    }

    @Test
    void quotationsThatMatchAreNoAgreementOnWhatNobodyMarked() {
        interviews.mark(ines, ferry, "I counted gulls.", boredom);
        interviews.mark(tamsin, ferry, "I counted gulls", boredom);
        interviews.mark(tamsin, ferry, "I feared", worry);
        Agreement agreement = agreement(both().by(new UnitKind(UnitKind.Kind.OVERLAP, 90), Universe.ALL));
        assertThat(agreement.sentence(Convention.MAXQDA.measures()))
                .contains(
                        "Over the 2 codes that any of them used, quotations counted once for each of their codes, 1 of 2"
                                + " quotations found a match (50.0 %; a match counts once, and there is no ‘neither’")
                .doesNotContain("they agreed");
    }

    @Test
    void aHyphenInAMeasuresNameIsNoMinus() {
        interviews.mark(ines, ferry, "I counted gulls.", boredom);
        interviews.mark(tamsin, ferry, "I feared it", boredom);
        assertThat(agreement(both()).sentence(List.of("krippendorff_alpha"))).contains("(nominal) was −0.");
        assertThat(agreement(both().by(UnitKind.of(UnitKind.Kind.SENTENCE), Universe.PARTICIPANTS)
                                .in(waiting.id()))
                        .sentence(List.of("brennan_prediger", "domain_code_alpha")))
                .doesNotContain("cu−alpha");
        interviews.mark(ines, ferry, "Late.", worry);
        interviews.mark(tamsin, ferry, "Late.", boredom);
        assertThat(agreement(both().in(waiting.id())).sentence(List.of("domain_code_alpha")))
                .contains("cu-alpha was ");
    }

    @Test
    void whatANumberCountsIsSaidOfEveryMeasure() {
        interviews.mark(ines, ferry, "I counted gulls.", boredom);
        interviews.mark(tamsin, ferry, "counted gulls.", boredom);
        interviews.mark(tamsin, ferry, "I feared", worry);
        Agreement agreement = agreement(both());
        Map<String, String> basis = new HashMap<>();
        Measure.all().forEach(measure -> basis.put(measure.key(), agreement.overallBasis(measure)));
        assertThat(basis)
                .containsEntry("percent", "characters × codes")
                .containsEntry("holsti", "characters × codes × coders")
                .containsEntry("jaccard", "characters × codes")
                .containsEntry("alpha_binary", "characters")
                .containsEntry("u_alpha", "characters × coders")
                .containsEntry("f1", "quotations × codes");
        assertThat(agreement.figure("percent").n()).isEqualTo(2 * 39);
        assertThat(agreement.figure("holsti").n()).isEqualTo(16 + 14 + 8);
        assertThat(agreement.figure("alpha_binary").n()).isEqualTo(39);
        assertThat(agreement.figure("u_alpha").n()).isEqualTo(2 * 39);
        assertThat(agreement.figure("f1").n()).isEqualTo(3);
        assertThat(agreement.basis(Measure.all().get(0))).isEqualTo("characters");
    }

    @Test
    void turnsAreDrawnWhereTranscriptsAreTooFew() {
        List<Transcript> few = new ArrayList<>();
        for (String name : List.of("first", "second", "third")) {
            String[] turns = new String[8];
            for (int i = 0; i < turns.length; i++) {
                turns[i] = "Robin: " + i + " gulls, then rain over " + name + ".";
            }
            few.add(interviews.transcript(name, "", turns));
        }
        for (Transcript transcript : few) {
            for (int i = 0; i < 8; i++) {
                interviews.mark(ines, transcript, i + " gulls, then", boredom);
                interviews.mark(tamsin, transcript, i % 3 == 0 ? i + " gulls" : "rain over", boredom);
            }
        }
        Asked asked = Asked.of(List.of(ines, tamsin), few);
        Agreement drawn = agreement(asked.drawing(200));
        assertThat(drawn.intervals())
                .startsWith(
                        "Intervals hold the middle 95 % of 200 resamples of 24 turns, because 3 transcripts are too few")
                .contains("rather too narrow");
        Figure kappa = drawn.figure("cohen_kappa");
        assertThat(kappa.hasInterval()).isTrue();
        assertThat(kappa.value())
                .isCloseTo(agreement(asked.drawing(0)).figure("cohen_kappa").value(), within(1e-12))
                .isBetween(kappa.low(), kappa.high());
        Agreement whole = agreement(asked.drawing(200).by(new UnitKind(UnitKind.Kind.OVERLAP, 90), Universe.ALL));
        assertThat(whole.intervals()).contains("drawn from transcripts, and 3 transcripts are too few");
    }

    @Test
    void threeCodersAreComparedInPairsToo() {
        Coder nia = interviews.coder("Nia");
        interviews.mark(ines, ferry, "gulls", boredom);
        interviews.mark(tamsin, ferry, "gulls", boredom);
        interviews.mark(nia, ferry, "counted gulls", boredom);
        Agreement agreement =
                agreement(Asked.of(List.of(ines, tamsin, nia), List.of(ferry)).drawing(0));
        assertThat(item(agreement, "Boredom").counts().only()).containsExactly(0L, 0L, 8L);
        assertThat(agreement.pairs()).hasSize(3);
        assertThat(Agreement.figure(agreement.pairs().get(0).overall(), "cohen_kappa")
                        .value())
                .isEqualTo(1);
    }

    @Test
    void oneCoderAloneIsRefused() {
        assertThatThrownBy(() -> agreement(Asked.of(List.of(ines, ines), List.of(ferry))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("two coders");
        assertThatThrownBy(() -> agreement(both().in(worry.id())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Worry");
    }

    @Test
    void aSpanOutsideWhatCountsCoversNothing() {
        interviews.mark(ines, ferry, "And then?", boredom);
        interviews.mark(tamsin, ferry, new Span(0, 3), boredom);
        assertThat(item(agreement(both()), "Boredom").counts().any()).isZero();
        assertThat(agreement(both().by(UnitKind.of(UnitKind.Kind.DOCUMENT), Universe.PARTICIPANTS))
                        .figure("percent")
                        .isDefined())
                .isFalse();
    }
}
