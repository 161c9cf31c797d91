package org.sheaf.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sheaf.agreement.Lines.figure;
import static org.sheaf.agreement.Lines.value;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Progress;

class MeasuresTest {

    private static final Question.Terms LINE = Question.Terms.LINE;

    @Test
    void everyMeasureSaysWhatItIs() {
        assertThat(Measure.all())
                .extracting(Measure::key)
                .containsExactly(
                        "percent",
                        "holsti",
                        "cohen_kappa",
                        "pooled_kappa",
                        "weighted_kappa",
                        "scott_pi",
                        "fleiss_kappa",
                        "brennan_prediger",
                        "gwet_ac1",
                        "krippendorff_alpha",
                        "alpha_binary",
                        "alpha_set",
                        "domain_alpha",
                        "domain_code_alpha",
                        "u_alpha",
                        "u_alpha_binary",
                        "cu_alpha",
                        "ku_alpha",
                        "f1",
                        "jaccard",
                        "u_alpha_1995");
        assertThat(Measure.shown()).extracting(Measure::key).hasSize(20).doesNotContain("u_alpha_1995");
        assertThat(Measure.all()).allSatisfy(measure -> {
            assertThat(measure.source()).containsPattern("\\d{4}|ATLAS");
            assertThat(measure.formula()).isNotBlank();
            assertThat(measure.label()).isNotBlank();
        });
    }

    @Test
    void aCodeNobodyUsedIsUndefinedWithAReason() {
        Map<Measure, Figure> figures = new Lines(2, 1).line(100).code(0);
        figures.forEach((measure, figure) -> {
            if (!List.of("percent", "brennan_prediger", "gwet_ac1").contains(measure.key())) {
                assertThat(figure.isDefined()).as(measure.key()).isFalse();
                assertThat(figure.value()).isNaN();
                assertThat(figure.reason()).endsWith(".");
            }
        });
        assertThat(value(figures, "percent")).isEqualTo(1);
    }

    @Test
    void noTextGivesNoFigure() {
        new Lines(2, 1)
                .line(0)
                .code(0)
                .values()
                .forEach(figure -> assertThat(figure.reason()).isEqualTo("There is no text to compare."));
    }

    @Test
    void whatBothCodedThroughoutCannotBeCorrectedForChance() {
        Map<Measure, Figure> figures =
                new Lines(2, 1).mark(0, 0, 0, 50).mark(1, 0, 0, 50).line(50).code(0);
        assertThat(figure(figures, "cohen_kappa").reason()).contains("one category");
        assertThat(figure(figures, "krippendorff_alpha").reason()).contains("Only one value");
        assertThat(value(figures, "jaccard")).isEqualTo(1);
        assertThat(value(figures, "f1")).isEqualTo(1);
    }

    @Test
    void aCoderWithTwoCodesOnOnePlaceHasNoPieces() {
        Lines lines = new Lines(2, 2)
                .mark(0, 0, 0, 10)
                .mark(0, 1, 5, 15)
                .mark(1, 0, 0, 10)
                .line(30);
        Map<Measure, Figure> figures = lines.tallies().figures(lines.decisions());
        assertThat(figure(figures, "u_alpha").reason()).contains("two codes on one place");
        assertThat(figure(figures, "u_alpha_binary").isDefined()).isTrue();
        assertThat(figure(lines.code(0), "u_alpha").value()).isEqualTo(1);
    }

    @Test
    void weightsOfNeighboursCountHalf() {
        // Cohen’s table of 1960 with the weights of Cicchetti and Allison.
        int[][] table = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};
        java.util.ArrayList<int[]> units = new java.util.ArrayList<>();
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                for (int i = 0; i < table[a][b]; i++) {
                    units.add(new int[] {a, b});
                }
            }
        }
        Lines lines = Lines.ofRatings(3, units.toArray(int[][]::new));
        Map<Measure, Figure> figures = lines.tallies().figures(lines.categories());
        assertThat(value(figures, "weighted_kappa")).isCloseTo(0.473684, within(1e-6));
        assertThat(value(figures, "cohen_kappa")).isCloseTo(0.491525, within(1e-6));
    }

    @Test
    void missingValuesAreReckonedAsInTheHandbookOfGwet() {
        // Krippendorff’s four coders and twelve units with missing values; B L P C F are 0 to 4.
        Lines lines = Lines.ofRatings(
                5,
                new int[] {0, 0, -1, 0},
                new int[] {1, 1, 2, 1},
                new int[] {2, 2, 2, 2},
                new int[] {2, 2, 2, 2},
                new int[] {1, 1, 1, 1},
                new int[] {0, 1, 2, 3},
                new int[] {3, 3, 3, 3},
                new int[] {0, 0, 1, 0},
                new int[] {1, 1, 1, 1},
                new int[] {-1, 4, 4, 4},
                new int[] {-1, -1, 0, 0},
                new int[] {-1, -1, 2, -1});
        Map<Measure, Figure> figures = lines.tallies().figures(lines.categories());
        assertThat(value(figures, "gwet_ac1")).isCloseTo(0.77544, within(1e-5));
        assertThat(value(figures, "fleiss_kappa")).isCloseTo(0.76117, within(1e-5));
        assertThat(value(figures, "brennan_prediger")).isCloseTo(0.77273, within(1e-5));
        assertThat(value(figures, "krippendorff_alpha")).isCloseTo(0.743421, within(1e-6));
        assertThat(value(figures, "domain_code_alpha")).isCloseTo(0.743421, within(1e-6));
    }

    @Test
    void studiesOfBillionsOfUnitsOverflowNothing() {
        // Five lines of two thousand million units each: coders times length passes 3e9 and its square passes a long.
        int length = 2_000_000_000;
        Lines large = new Lines(3, 1);
        Lines small = new Lines(3, 1);
        for (int line = 0; line < 5; line++) {
            large.mark(0, 0, 0, length / 2)
                    .mark(1, 0, 0, length / 4)
                    .mark(2, 0, length / 4, length)
                    .line(length);
            small.mark(0, 0, 0, 1000).mark(1, 0, 0, 500).mark(2, 0, 500, 2000).line(2000);
        }
        Map<Measure, Figure> figures = large.code(0);
        Map<Measure, Figure> expected = small.code(0);
        for (String key : List.of("percent", "cohen_kappa", "fleiss_kappa", "gwet_ac1", "holsti", "jaccard", "f1")) {
            assertThat(value(figures, key)).as(key).isCloseTo(value(expected, key), within(1e-9));
        }
        for (String key : List.of("krippendorff_alpha", "u_alpha")) {
            assertThat(value(figures, key)).as(key).isCloseTo(value(expected, key), within(1e-3));
        }
        assertThat(large.tallies().counts(0, LINE).own().get(2)).isEqualTo(5L * 1_500_000_000L);
    }

    @Test
    void asManyQuotationsMatchAsCan() {
        // The first of one coder could take either of the other’s; the second only the first.
        Lines lines = new Lines(2, 1)
                .mark(0, 0, 10, 20)
                .mark(0, 0, 8, 20)
                .mark(1, 0, 9, 20)
                .mark(1, 0, 10, 20)
                .mark(1, 0, 10, 20)
                .line(100);
        Map<Measure, Figure> figures = lines.code(0);
        assertThat(value(figures, "f1")).isEqualTo(1);
        assertThat(figure(figures, "f1").n()).isEqualTo(4);
    }

    @Test
    void domainsAreComparedAsSetsOfThem() {
        // Two domains of two codes; both coders agree on the domain of the first place and not on its code.
        Scheme scheme = Scheme.ofCodes(2, 4).with(List.of(new int[][] {{0}, {1}}, new int[][] {{2}, {3}}));
        Continuum line = new Continuum(
                30, new int[] {0, 1, 0, 1}, new int[] {0, 1, 2, 0}, new int[] {0, 0, 10, 10}, new int[] {10, 10, 20, 20
                });
        Tallies tallies = Tallies.of(scheme, List.of(line), Progress.NONE);
        Question all = new Question(new int[] {0, 1, 2}, 0, 0, false, -1, LINE);
        // Forty values: thirty of the first domain, ten of the second; twenty pairs differ.
        double expected = 1 - 20.0 * 39 / (40 * 40 - 30 * 30 - 10 * 10);
        assertThat(value(tallies.figures(all), "domain_alpha")).isCloseTo(expected, within(1e-12));
    }

    @Test
    void intervalsAreDrawnFromClustersAndAlwaysTheSame() {
        Lines lines = new Lines(2, 1);
        for (int line = 0; line < 12; line++) {
            lines.mark(0, 0, 0, 30).mark(1, 0, line % 4 * 5, 40).line(100);
        }
        List<Question> questions = List.of(Question.of(0, LINE));
        Map<Measure, Figure> first = Resampling.figures(lines.tallies(), questions, 300, Progress.NONE)
                .get(0);
        Figure kappa = figure(first, "cohen_kappa");
        assertThat(kappa.low()).isLessThan(kappa.value());
        assertThat(kappa.high()).isGreaterThan(kappa.value());
        assertThat(Resampling.figures(lines.tallies(), questions, 300, Progress.NONE)
                        .get(0))
                .isEqualTo(first);
    }

    @Test
    void fewClustersGiveNoIntervalButTheReason() {
        Lines lines = new Lines(2, 1);
        for (int line = 0; line < 9; line++) {
            lines.mark(0, 0, 0, 30).mark(1, 0, line, 40).line(100);
        }
        assertThat(Resampling.obstacle(lines.tallies(), 1000)).contains("9 transcripts are too few");
        Figure kappa = figure(
                Resampling.figures(lines.tallies(), List.of(Question.of(0, LINE)), 100, Progress.NONE)
                        .get(0),
                "cohen_kappa");
        assertThat(kappa.isDefined()).isTrue();
        assertThat(kappa.hasInterval()).isFalse();
    }

    @Test
    void turnsCutNoPieces() {
        Lines lines = new Lines(2, 1);
        for (int at = 0; at < 120; at += 10) {
            lines.mark(0, 0, at, at + 4).mark(1, 0, at + at % 3, at + 6);
        }
        lines.line(120, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110);
        Map<Measure, Figure> figures = Resampling.figures(
                        lines.tallies(), List.of(Question.of(0, LINE)), 100, Progress.NONE)
                .get(0);
        assertThat(figure(figures, "cohen_kappa").hasInterval()).isTrue();
        assertThat(figure(figures, "u_alpha").isDefined()).isTrue();
        assertThat(figure(figures, "u_alpha").hasInterval()).isFalse();
    }
}
