package org.sheaf.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

class MarksTest {

    private final Sample sample = new Sample(
            "How was it?",
            "At first it was cold. Then they lit the stove and everybody came in.",
            "And then?",
            "Soup.");
    private final Code cold = sample.code("Cold");
    private final Code warm = sample.code("Warm");

    private Marks marks() {
        return Marks.of(sample.model());
    }

    @Test
    void aCodeOnOverlappingOrTouchingWordsOfOneCoderIsOneMark() {
        Quotation a = sample.mark("At first it was", cold);
        Quotation b = sample.mark("was cold", cold);
        Quotation c = sample.mark(".", cold);
        sample.mark("stove", cold);
        List<Mark> marks = marks().all();
        assertThat(marks)
                .extracting(Mark::span)
                .containsExactly(sample.span("At first it was cold."), sample.span("stove"));
        assertThat(marks.get(0).quotations()).containsExactly(a.id(), b.id(), c.id());
    }

    @Test
    void otherCodesAndOtherCodersNeverMerge() {
        sample.mark("it was cold", cold);
        sample.mark("it was", warm);
        sample.mark(Sample.OTHER, sample.span("was cold"), cold);
        assertThat(marks().all()).hasSize(3).allMatch(mark -> mark.quotations().size() == 1);
    }

    @Test
    void severalCodesOnOneQuotationAreOneBand() {
        sample.mark("lit the stove", cold, warm);
        assertThat(marks().bands())
                .singleElement()
                .satisfies(band -> assertThat(band.marks())
                        .extracting(Mark::code)
                        .containsExactlyInAnyOrder(cold.id(), warm.id()));
    }

    @Test
    void whoseAMarkIsDecidesHowItIsDrawn() {
        sample.mark(Sample.ME, sample.span("At first"), cold);
        sample.mark(Sample.OTHER, sample.span("it was"), cold);
        sample.mark(Coder.CONSENSUS, sample.span("cold"), cold);
        assertThat(marks().all())
                .extracting(Mark::whose)
                .containsExactly(Mark.Whose.MINE, Mark.Whose.OTHERS, Mark.Whose.AGREED);
    }

    @Test
    void onlyTheWantedCodersAndCodesAreDrawn() {
        Quotation mine = sample.mark("At first", cold);
        sample.mark("it was", warm);
        sample.mark(Sample.OTHER, sample.span("cold"), cold);
        sample.mark("stove");
        ReaderModel model = sample.model();
        Shown shown = Shown.ALL.of(Set.of(Sample.ME.id())).with(Set.of(cold.id()));
        assertThat(Marks.of(model.showing(shown)).quotations())
                .extracting(Marks.Quoted::id)
                .containsExactly(mine.id());
        assertThat(Marks.of(model.showing(Shown.ALL.codings(false))).all()).isEmpty();
        assertThat(Marks.of(model.showing(Shown.ALL.of(Set.of(Sample.ME.id())))).quotations())
                .hasSize(3);
    }

    @Test
    void aQuotationWithoutACodeHasAMarkOfItsOwn() {
        Quotation bare = sample.mark("everybody");
        assertThat(marks().all()).singleElement().satisfies(mark -> {
            assertThat(mark.code()).isNull();
            assertThat(mark.quotations()).containsExactly(bare.id());
        });
    }

    @Test
    void aMarkOverSeveralTurnsStandsInEachOfThem() {
        sample.mark(Sample.ME, sample.span("everybody came in.").hull(sample.span("Soup")), warm);
        Marks marks = marks();
        assertThat(List.of(
                        marks.in(0).size(),
                        marks.in(1).size(),
                        marks.in(2).size(),
                        marks.in(3).size()))
                .containsExactly(0, 1, 1, 1);
    }

    @Test
    void inASpeakersTurnsOnlyWhatReachesIntoThemIsDrawn() {
        Quotation asked = sample.mark(Sample.ME, new Span(3, 6), cold);
        Quotation across = sample.mark(
                Sample.ME, new Span(4, sample.text.turns().get(1).speech().start() + 3), cold);
        Quotation told = sample.mark(
                Sample.ME,
                new Span(
                        sample.text.turns().get(1).speech().start(),
                        sample.text.turns().get(1).speech().start() + 4),
                cold);
        ReaderModel model = sample.model();
        assertThat(Marks.of(model.showing(Shown.ALL.saidBy(Set.of(0)))).quotations())
                .extracting(Marks.Quoted::id)
                .contains(asked.id(), across.id())
                .doesNotContain(told.id());
        ReaderModel participant = model.showing(Shown.ALL.saidBy(Set.of(1)));
        assertThat(Marks.of(participant).quotations())
                .extracting(Marks.Quoted::id)
                .contains(across.id(), told.id())
                .doesNotContain(asked.id());
        assertThat(participant.stepsBack(participant.blocks().get(0))).isTrue();
        assertThat(participant.stepsBack(participant.blocks().get(1))).isFalse();
        assertThat(model.stepsBack(model.blocks().get(0))).isFalse();
    }

    @Test
    void aThemeBringsItsCodesAndSingleQuotationsButNotWhatItLeavesOut() {
        Quotation coded = sample.mark(Sample.ME, new Span(3, 6), cold);
        Quotation leftOut = sample.mark(Sample.ME, new Span(4, 7), cold);
        Quotation single = sample.mark(Sample.ME, new Span(5, 8));
        Shown.Pieces pieces = new Shown.Pieces(
                false, Set.of(cold.id()), Set.of(single.id()), Map.of(cold.id(), Set.of(leftOut.id())));
        ReaderModel model = sample.model().showing(new Shown(Set.of(), pieces, Set.of(), true, false));
        assertThat(Marks.of(model).quotations())
                .extracting(Marks.Quoted::id)
                .contains(coded.id(), single.id())
                .doesNotContain(leftOut.id());
    }

    @Test
    void theShortestQuotationAtAPositionComesFirst() {
        Quotation wide = sample.mark("At first it was cold.", cold);
        Quotation narrow = sample.mark("was cold", warm);
        int at = sample.span("was cold").start();
        assertThat(marks().at(at)).extracting(Marks.Quoted::id).containsExactly(narrow.id(), wide.id());
    }

    @Test
    void aChangeTouchesOnlyTheHeightsItIsSeenAt() {
        sample.mark("At first", cold);
        ReaderModel model = sample.model();
        Advances advances = new Advances(new java.awt.Font(java.awt.Font.SANS_SERIF, java.awt.Font.PLAIN, 15));
        Scene before = Scene.of(model, advances, 900);
        Quotation soup = Quotation.of(Sample.ME.id(), sample.span("Soup"), Sample.DAY, List.of());
        Scene after = before.with(Sample.plus(model, soup));
        int row = after.layout().rowAt(soup.span().start());
        assertThat(after.changedSince(before).start())
                .isGreaterThan(after.layout().rowTop(1));
        assertThat(after.changedSince(before).contains(after.layout().rowTop(row)))
                .isTrue();
        assertThat(after.changedSince(after).isEmpty()).isTrue();
    }

    @Test
    void aMarkTellsTheWeightOfItsCodingsAndLooksOtherwiseWithAnother() {
        sample.mark("At first", cold);
        ReaderModel model = sample.model();
        Quotation plain = model.page().quotation(0);
        assertThat(Marks.of(model).all()).extracting(Mark::weight).containsExactly("");
        Quotation weighed = plain.coded(List.of(plain.codings().get(0).weighed(70, "")));
        ReaderModel later = model.in(model.study()
                .apply(List.of(new Edit.OfQuotation(model.transcript().id(), plain, weighed)), 2));
        assertThat(Marks.of(later).all()).extracting(Mark::weight).containsExactly("70");
        Advances advances = new Advances(new java.awt.Font(java.awt.Font.SANS_SERIF, java.awt.Font.PLAIN, 15));
        Scene before = Scene.of(model, advances, 900);
        assertThat(before.with(later).changedSince(before).isEmpty()).isFalse();
        Quotation beside = Quotation.of(
                Sample.ME.id(),
                plain.span(),
                Sample.DAY,
                List.of(org.sheaf.study.Coding.of(cold.id(), Sample.DAY).weighed(30, "")));
        assertThat(Marks.of(Sample.plus(later, beside)).all())
                .extracting(Mark::weight)
                .containsExactly("30–70");
    }

    @Test
    void lettersForCodersAreDistinct() {
        sample.coders.add(new Coder(Id.random(), "Tom"));
        Scene scene = Scene.of(
                sample.model(),
                new Advances(new java.awt.Font(java.awt.Font.SANS_SERIF, java.awt.Font.PLAIN, 15)),
                900);
        assertThat(scene.initial(Sample.OTHER.id())).isEqualTo("TI");
        assertThat(scene.initial(Sample.ME.id())).isEqualTo("N");
        assertThat(scene.initial(Coder.CONSENSUS.id())).isEqualTo("=");
    }
}
