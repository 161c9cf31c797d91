package org.sheaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Layer;
import org.sheaf.study.Progress;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Refusal;
import org.sheaf.study.Role;
import org.sheaf.study.Target;
import org.sheaf.study.Texts;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

class QuotesTest {

    private final Interviews study = new Interviews();
    private Coder ines;
    private Coder tamsin;
    private Transcript robin;
    private Transcript staff;
    private Code doubt;
    private Code fear;
    private Code self;

    @BeforeEach
    void threeCodesInTwoInterviews() {
        ines = study.coder("Ines");
        tamsin = study.coder("Tamsin");
        study.person("Robin", Role.PARTICIPANT, "Service users");
        study.person("Harper", Role.PARTICIPANT, "Staff");
        study.person("Kay", Role.INTERVIEWER, "");
        robin = study.transcript(
                "su01",
                "Service users",
                "Kay: What did you expect?",
                "Robin: I thought it would fail. I thought I would fail too.",
                "Kay: And the money?",
                "Robin: It runs out in March, they say.");
        staff = study.transcript("st01", "Staff", "Kay: And you?", "Harper: We wait for March as well.");
        doubt = study.code("Doubt");
        self = study.code("Doubt in oneself", doubt);
        fear = study.code("Fear of it ending");
    }

    private List<String> words(List<Quote> quotes) {
        Voices voices = new Voices(study.study(), study.texts());
        return quotes.stream().map(voices::words).toList();
    }

    private List<Quote> of(Theme theme) {
        return Quotes.of(theme, study.study(), Layer.USUAL);
    }

    @Test
    void codeBringsItsSubCodesInOrderOfTheText() {
        study.mark(ines, robin, "I thought I would fail too.", self);
        study.mark(ines, robin, "I thought it would fail.", doubt);
        List<Quote> quotes = Quotes.of(doubt, study.study(), Layer.USUAL);
        assertThat(words(quotes)).containsExactly("I thought it would fail.", "I thought I would fail too.");
        assertThat(quotes.get(1).codes()).containsExactly(self.id());
    }

    @Test
    void overlappingMarksOfOneCodeAreOnePassageAndOfTwoCodesTwo() {
        study.mark(ines, robin, "it would fail.", doubt);
        study.mark(tamsin, robin, "I thought it would", doubt);
        study.mark(tamsin, robin, "it would", self);
        List<Quote> quotes = Quotes.of(doubt, study.study(), Layer.USUAL);
        assertThat(words(quotes)).containsExactly("I thought it would fail.", "it would");
        assertThat(quotes.get(0).quotations()).hasSize(2);
    }

    @Test
    void sameWordsUnderTwoCodesAreOneRowWithBoth() {
        study.mark(ines, robin, "I thought it would fail.", doubt, self);
        List<Quote> quotes = Quotes.of(doubt, study.study(), Layer.USUAL);
        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).codes()).containsExactlyInAnyOrder(doubt.id(), self.id());
    }

    @Test
    void consensusHidesTheCodersWhereATranscriptHasOne() {
        study.mark(ines, robin, "I thought it would fail.", doubt);
        study.mark(Coder.CONSENSUS, robin, "it would fail.", doubt);
        study.mark(ines, staff, "We wait", doubt);
        assertThat(words(Quotes.of(doubt, study.study(), Layer.USUAL))).containsExactly("it would fail.", "We wait");
        assertThat(words(Quotes.of(doubt, study.study(), new Layer.Of(ines))))
                .containsExactly("I thought it would fail.", "We wait");
        assertThat(Quotes.of(doubt, study.study(), new Layer.Of(tamsin))).isEmpty();
    }

    @Test
    void themeGathersCodesSingleQuotationsAndSubThemesAndMarksContraryOnes() {
        study.mark(ines, robin, "I thought it would fail.", doubt);
        QuotationRef single = study.mark(ines, robin, "they say");
        QuotationRef against = study.mark(ines, staff, "We wait", fear);
        Analysis analysis = study.analysis("All", "");
        Theme top = study.theme(analysis, "Uncertainty", doubt);
        Theme sub = study.cite(study.theme(top, "Money", fear), List.of(single), List.of(against));
        assertThat(words(of(top))).containsExactly("I thought it would fail.", "they say", "We wait");
        assertThat(of(sub)).extracting(Quote::contrary).containsExactly(false, true);
        assertThat(words(Quotes.in(study.study(), Layer.USUAL)
                        .directlyOf(List.of(top, sub), Progress.NONE)
                        .get(0)))
                .containsExactly("I thought it would fail.");
    }

    @Test
    void quotationCitedSinglyIsNotRepeatedBesideThePassageThatHoldsIt() {
        QuotationRef single = study.mark(ines, robin, "it would fail.", doubt);
        study.mark(tamsin, robin, "I thought it would", doubt);
        Theme theme = study.cite(study.theme(study.analysis("All", ""), "T", doubt), List.of(single), List.of());
        assertThat(words(of(theme))).containsExactly("I thought it would fail.");
    }

    @Test
    void onlyMarkedQuotationsArePrintedOfAPassage() {
        study.mark(ines, robin, "I thought it would fail.", doubt);
        study.star(study.mark(tamsin, robin, "it would fail.", doubt));
        study.mark(ines, staff, "We wait", doubt);
        List<Quote> marked = Quotes.in(study.study(), Layer.USUAL).exemplary().of(doubt, Progress.NONE);
        assertThat(words(marked)).containsExactly("it would fail.");
        assertThat(marked.get(0).exemplary()).isTrue();
    }

    @Test
    void quotationsCitedFromAnotherLayerAreCountedNotShown() {
        QuotationRef single = study.mark(ines, robin, "they say");
        study.mark(Coder.CONSENSUS, robin, "in March", fear);
        Theme theme = study.cite(study.theme(study.analysis("All", ""), "T"), List.of(single), List.of());
        assertThat(of(theme)).isEmpty();
        assertThat(Quotes.in(study.study(), Layer.USUAL).citedElsewhere(theme)).isEqualTo(1);
        assertThat(Quotes.in(study.study(), Layer.UNION).citedElsewhere(theme)).isZero();
    }

    @Test
    void memoOnAQuotationShows() {
        QuotationRef ref = study.mark(ines, robin, "they say", fear);
        study.mark(ines, staff, "We wait", fear);
        study.memo(Target.on(ref), ines, "who says?");
        assertThat(Quotes.of(fear, study.study(), Layer.USUAL))
                .extracting(Quote::memo)
                .containsExactly(true, false);
    }

    @Test
    void listReadsNoTextAndStopsWhenAsked() {
        study.mark(ines, robin, "they say", fear);
        Texts unreadable = (transcript, revision) -> {
            throw new Refusal("not needed");
        };
        Group group = new Group("Service users", study.study(), unreadable);
        Quotes quotes = Quotes.in(study.study(), Layer.USUAL).within(group);
        assertThat(quotes.of(fear, Progress.NONE)).hasSize(1);
        Progress stop = new Progress() {
            @Override
            public void report(String what, long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> quotes.of(fear, stop)).isInstanceOf(CancellationException.class);
    }

    @Test
    void aThemeLeavesOutWhatDoesNotBelongAlthoughItsCodeBringsIt() {
        QuotationRef failing = study.mark(ines, robin, "it would fail", doubt);
        study.mark(ines, robin, "fail too", doubt);
        Theme theme = study.leaveOut(study.theme(study.analysis("Service users", ""), "Doubts", doubt), failing);
        assertThat(words(of(theme))).containsExactly("fail too");
        assertThat(words(Quotes.of(doubt, study.study(), Layer.USUAL))).containsExactly("it would fail", "fail too");
        Theme other = study.theme(theme, "Doubts about the drug", doubt);
        assertThat(words(of(theme))).as("a sub-theme keeps it").containsExactly("it would fail", "fail too");
        assertThat(words(Quotes.in(study.study(), Layer.USUAL)
                        .directlyOf(List.of(theme, other), Progress.NONE)
                        .get(0)))
                .containsExactly("fail too");
    }
}
