package org.sheaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCellsTest {

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true", "3, false"})
    void figureBelowTheBoundIsSmallUnlessItCountsNobody(int people, boolean small) {
        assertThat(new SmallCells(3).isSmall(people)).isEqualTo(small);
    }

    @Test
    void wholeAndSharesCount() {
        Characteristic gender = new Characteristic(
                "gender",
                4,
                0,
                new Characteristic.Shares(
                        List.of(new Characteristic.Share("man", 3), new Characteristic.Share("woman", 1))));
        assertThat(new SmallCells(3).among(4, List.of(gender))).isEqualTo(1);
        assertThat(new SmallCells(5).among(4, List.of(gender))).isEqualTo(3);
        assertThat(new SmallCells(0).among(4, List.of(gender))).isZero();
    }
}
