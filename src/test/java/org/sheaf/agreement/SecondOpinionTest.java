package org.sheaf.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.coding.RandolphKappaAgreement;
import org.dkpro.statistics.agreement.coding.ScottPiAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;

/** DKPro's library, on small studies that it can hold and with every unit rated, where its definitions are ours. */
class SecondOpinionTest {

    private static final int CATEGORIES = 4;
    private static final Offset<Double> EXACT = within(1e-9);

    @Provide
    Arbitrary<List<List<Integer>>> studies() {
        return Arbitraries.integers()
                .between(2, 4)
                .flatMap(coders -> Arbitraries.integers()
                        .between(0, CATEGORIES - 1)
                        .list()
                        .ofSize(coders)
                        .list()
                        .ofMinSize(2)
                        .ofMaxSize(40));
    }

    private static Map<Measure, Figure> ours(List<List<Integer>> units) {
        Lines lines = Lines.ofRatings(
                CATEGORIES,
                units.stream()
                        .map(unit -> unit.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new));
        return lines.tallies().figures(lines.categories());
    }

    private static CodingAnnotationStudy theirs(List<List<Integer>> units, int... coders) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(coders.length);
        for (int category = 0; category < CATEGORIES; category++) {
            study.addCategory(category);
        }
        for (List<Integer> unit : units) {
            List<Object> values = new ArrayList<>();
            for (int coder : coders) {
                values.add(unit.get(coder));
            }
            study.addItem(values.toArray());
        }
        return study;
    }

    private static int[] everybody(List<List<Integer>> units) {
        return java.util.stream.IntStream.range(0, units.get(0).size()).toArray();
    }

    @Property(tries = 500)
    void manyCodersAreMeasuredAlike(@ForAll("studies") List<List<Integer>> units) {
        Assume.that(units.stream().flatMap(List::stream).distinct().count() > 1);
        Map<Measure, Figure> ours = ours(units);
        CodingAnnotationStudy study = theirs(units, everybody(units));
        assertThat(Lines.value(ours, "percent")).isCloseTo(new PercentageAgreement(study).calculateAgreement(), EXACT);
        assertThat(Lines.value(ours, "fleiss_kappa"))
                .isCloseTo(new FleissKappaAgreement(study).calculateAgreement(), EXACT);
        assertThat(Lines.value(ours, "brennan_prediger"))
                .isCloseTo(new RandolphKappaAgreement(study).calculateAgreement(), EXACT);
        assertThat(Lines.value(ours, "krippendorff_alpha"))
                .isCloseTo(
                        new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement(),
                        EXACT);
    }

    @Property(tries = 500)
    void twoCodersAreMeasuredAlike(@ForAll("studies") List<List<Integer>> units) {
        List<List<Integer>> two = units.stream().map(unit -> unit.subList(0, 2)).toList();
        Assume.that(two.stream().flatMap(List::stream).distinct().count() > 1);
        Map<Measure, Figure> ours = ours(two);
        CodingAnnotationStudy study = theirs(two, 0, 1);
        assertThat(Lines.value(ours, "cohen_kappa"))
                .isCloseTo(new CohenKappaAgreement(study).calculateAgreement(), EXACT);
        assertThat(Lines.value(ours, "scott_pi")).isCloseTo(new ScottPiAgreement(study).calculateAgreement(), EXACT);
    }
}
