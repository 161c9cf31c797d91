package org.sheaf.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

/** The sweep gives what counting character by character gives, on thousands of random studies. */
class SweepTest {

    private static final int LENGTH = 24;
    private static final int CODES = 3;
    private static final Offset<Double> EXACT = within(1e-9);

    /** A study: two to four coders, up to three lines of marks (coder, code, start, end). */
    record Study(int coders, List<List<int[]>> lines) {

        Lines swept(int... cuts) {
            Lines lines = new Lines(coders, CODES);
            for (List<int[]> marks : this.lines) {
                marks.forEach(mark -> lines.mark(mark[0], mark[1], mark[2], mark[3]));
                lines.line(LENGTH, cuts);
            }
            return lines;
        }

        Characters counted() {
            Characters characters = new Characters(coders);
            lines.forEach(marks -> characters.line(LENGTH, marks));
            return characters;
        }
    }

    @Provide
    Arbitrary<Study> studies() {
        return Arbitraries.integers().between(2, 4).flatMap(coders -> {
            Arbitrary<int[]> mark = Combinators.combine(
                            Arbitraries.integers().between(0, coders - 1),
                            Arbitraries.integers().between(0, CODES - 1),
                            Arbitraries.integers().between(0, LENGTH - 1),
                            Arbitraries.integers().between(1, LENGTH))
                    .as((coder, code, start, length) ->
                            new int[] {coder, code, start, Math.min(LENGTH, start + Math.max(1, length / 2))});
            return mark.list().ofMaxSize(12).list().ofMinSize(1).ofMaxSize(3).map(lines -> new Study(coders, lines));
        });
    }

    @Property(tries = 3000)
    void countsAreThoseOfCharacterArrays(@ForAll("studies") Study study) {
        Tallies swept = study.swept().tallies();
        Characters counted = study.counted();
        int everybody = (1 << study.coders()) - 1;
        for (int code = 0; code < CODES; code++) {
            Counts counts = swept.counts(code, Question.Terms.LINE);
            assertThat(counts.all()).isEqualTo(counted.exactly(code, everybody));
            assertThat(counts.none()).isEqualTo(counted.exactly(code, 0));
            for (int coder = 0; coder < study.coders(); coder++) {
                assertThat(counts.only().get(coder)).isEqualTo(counted.exactly(code, 1 << coder));
            }
        }
    }

    private static void check(Figure figure, double plain) {
        if (Double.isFinite(plain)) {
            assertThat(figure.reason()).isEmpty();
            assertThat(figure.value()).isCloseTo(plain, EXACT);
        } else {
            assertThat(figure.isDefined()).isFalse();
        }
    }

    @Property(tries = 1000)
    void figuresOfACodeAreThoseOfCharacterArrays(@ForAll("studies") Study study) {
        Lines lines = study.swept();
        List<int[]> values = study.counted().binary(0);
        Map<Measure, Figure> figures = lines.tallies().figures(Question.of(0, Question.Terms.LINE));
        check(Lines.figure(figures, "krippendorff_alpha"), Characters.alpha(values, 2));
        check(Lines.figure(figures, "fleiss_kappa"), Characters.fleiss(values, 2));
        Map<Measure, Figure> pair = lines.between(0, 1).figures(Question.of(0, Question.Terms.LINE));
        check(Lines.figure(pair, "cohen_kappa"), Characters.cohen(values, 0, 1, 2));
    }

    @Property(tries = 1000)
    void figuresOfADomainAreThoseOfCharacterArraysWithMissingValues(@ForAll("studies") Study study) {
        Lines lines = study.swept();
        List<int[]> values = study.counted().nominal();
        Map<Measure, Figure> figures = lines.tallies().figures(lines.categories());
        check(Lines.figure(figures, "krippendorff_alpha"), Characters.alpha(values, CODES));
        check(Lines.figure(figures, "fleiss_kappa"), Characters.fleiss(values, CODES));
        Map<Measure, Figure> pair = lines.between(0, 1).figures(lines.categories());
        check(Lines.figure(pair, "cohen_kappa"), Characters.cohen(values, 0, 1, CODES));
    }

    @Property(tries = 300)
    void setsAreComparedAsPlainSetsAre(@ForAll("studies") Study study) {
        Lines lines = study.swept();
        check(
                Lines.figure(lines.tallies().figures(lines.decisions()), "alpha_set"),
                study.counted().setAlpha());
    }

    @Property(tries = 500)
    void piecesAreComparedAsCharacterByCharacter(@ForAll("studies") Study study) {
        List<int[]> marks = Pieces.apart(study.lines().get(0));
        Study apart = new Study(study.coders(), List.of(marks));
        Pieces plain = new Pieces(study.coders(), CODES, LENGTH, marks);
        Lines lines = apart.swept();
        Map<Measure, Figure> figures = lines.tallies().figures(lines.decisions());
        check(Lines.figure(figures, "u_alpha"), plain.u());
        check(Lines.figure(figures, "u_alpha_binary"), plain.binary());
        check(Lines.figure(figures, "cu_alpha"), plain.cu());
        for (int code = 0; code < CODES; code++) {
            Map<Measure, Figure> one = lines.code(code);
            check(Lines.figure(one, "ku_alpha"), plain.ku(code));
        }
    }

    @Property(tries = 500)
    void cuttingALineIntoTurnsChangesNoTotal(
            @ForAll("studies") Study study,
            @ForAll List<@net.jqwik.api.constraints.IntRange(max = LENGTH) Integer> at) {
        int[] cuts = new TreeSet<>(at).stream().mapToInt(Integer::intValue).toArray();
        Tallies whole = study.swept().tallies();
        Tallies cut = study.swept(cuts).tallies();
        List<Question> questions = new ArrayList<>(
                List.of(study.swept().decisions(), study.swept().categories(), Question.of(1, Question.Terms.LINE)));
        for (Question question : questions) {
            Map<Measure, Figure> before = whole.figures(question);
            cut.figures(question).forEach((measure, figure) -> {
                Figure same = Lines.figure(before, measure.key());
                assertThat(figure.reason()).isEqualTo(same.reason());
                if (same.isDefined()) {
                    assertThat(figure.value()).as(measure.key()).isCloseTo(same.value(), EXACT);
                }
            });
        }
    }
}
