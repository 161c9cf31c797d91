package org.sheaf.identity.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages and dates said less exactly. */
class CoarserTest {

    @ParameterizedTest
    @CsvSource({
        "3 May 2019, [May 2019]",
        "the third of May 2019, [May 2019]",
        "the third of May, [May]",
        "03/05/2019, [2019]",
        "May 2019, [2019]",
        "2019, [2010s]",
        "Monday 6 May, [May]",
        "August, [date]",
        "nineteen eighty-seven, [date]"
    })
    void dates(String words, String coarser) {
        assertThat(Coarser.date(words)).isEqualTo(coarser);
    }

    @ParameterizedTest
    @CsvSource({"forty-two, [age 40–49]", "I'm 9, [age 0–9]", "aged 93, [age 90 or over]", "an age, [age]"})
    void ages(String words, String coarser) {
        assertThat(Coarser.age(words)).isEqualTo(coarser);
    }
}
