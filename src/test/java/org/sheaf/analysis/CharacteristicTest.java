package org.sheaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Participant;
import org.sheaf.study.Role;
import org.sheaf.study.Value;

class CharacteristicTest {

    private static Characteristic of(String... cells) {
        List<Participant> people = Arrays.stream(cells)
                .map(cell -> Participant.of(cell, Role.PARTICIPANT, "").with(Map.of("x", Value.read(cell))))
                .toList();
        return Characteristic.of(people).get(0);
    }

    @Test
    void numbersHaveMeanSampleDeviationAndRange() {
        Characteristic age = of("24", "55", "47");
        Characteristic.Numbers numbers = (Characteristic.Numbers) age.figures();
        assertThat(numbers.mean()).isEqualByComparingTo("42");
        // Squares of −18, 13 and 5 add up to 518; halved 259, whose root is 16.0935.
        assertThat(numbers.deviation().setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo("16.0935");
        assertThat(numbers.least()).isEqualTo(new BigDecimal("24"));
        assertThat(numbers.greatest()).isEqualTo(new BigDecimal("55"));
        assertThat(age.known()).isEqualTo(3);
    }

    @Test
    void singleNumberHasNoDeviation() {
        assertThat(((Characteristic.Numbers) of("24").figures()).deviation()).isNull();
    }

    @Test
    void wordsAreCountedTheMostFrequentFirstAndCaseIsNoDifference() {
        Characteristic status = of("completed", "current", "Current", "current", "withdrew");
        assertThat(((Characteristic.Shares) status.figures()).shares())
                .containsExactly(
                        new Characteristic.Share("current", 3),
                        new Characteristic.Share("completed", 1),
                        new Characteristic.Share("withdrew", 1));
    }

    @Test
    void blankAndUnknownValuesAreMissing() {
        Characteristic months = of("0.5", "25", "", " n/a ", "Unknown");
        assertThat(months.known()).isEqualTo(2);
        assertThat(months.missing()).isEqualTo(3);
        assertThat(months.figures()).isInstanceOf(Characteristic.Numbers.class);
    }

    @Test
    void attributeNobodyHasIsLeftOut() {
        Participant robin = Participant.of("Robin", Role.PARTICIPANT, "").with(Map.of("job", Value.read("")));
        assertThat(Characteristic.of(List.of(robin))).isEmpty();
    }

    @Test
    void daysHaveARange() {
        assertThat(of("2024-05-01", "2024-02-03").figures())
                .isEqualTo(new Characteristic.Days(LocalDate.of(2024, 2, 3), LocalDate.of(2024, 5, 1)));
    }

    @Test
    void wordsOfOnePersonEachAreNotListed() {
        String[] stories = IntStream.range(0, 13).mapToObj(i -> "story " + i).toArray(String[]::new);
        assertThat(of(stories).figures()).isEqualTo(new Characteristic.Various(13));
    }
}
