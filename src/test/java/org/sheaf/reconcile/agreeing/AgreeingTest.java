package org.sheaf.reconcile.agreeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheaf.agreement.Figure;
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
