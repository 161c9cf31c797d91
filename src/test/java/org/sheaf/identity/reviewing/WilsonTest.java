package org.sheaf.identity.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What a sample says of the whole, by Wilson's interval. */
class WilsonTest {

    @Test
    void nothingFoundInThirtyStillLeavesOneInNine() {
        Wilson none = Wilson.of(0, 30);
        assertThat(none.low()).isZero();
        // z²/(n + z²)
        assertThat(none.high()).isCloseTo(3.841459 / 33.841459, within(1e-6));
    }

    @Test
    void aQuarterOfFortyIsAsNewcombeHasIt() {
        // worked by hand from the formula: 10 of 40
        Wilson tenth = Wilson.of(10, 40);
        assertThat(tenth.low()).isCloseTo(0.14187, within(1e-4));
        assertThat(tenth.high()).isCloseTo(0.40194, within(1e-4));
    }

    @Test
    void whatIsNoSampleIsRefused() {
        assertThatThrownBy(() -> Wilson.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wilson.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void theShareLiesWithinAndTheIntervalMirrors(
            @ForAll @IntRange(min = 1, max = 5000) int looked, @ForAll @IntRange(min = 0, max = 5000) int of) {
        int found = of % (looked + 1);
        Wilson one = Wilson.of(found, looked);
        Wilson other = Wilson.of(looked - found, looked);
        double share = (double) found / looked;
        assertThat(share).isBetween(one.low(), one.high());
        assertThat(one.low()).isBetween(0.0, 1.0);
        assertThat(one.high()).isBetween(0.0, 1.0);
        assertThat(one.low()).isCloseTo(1 - other.high(), within(1e-9));
    }
}
