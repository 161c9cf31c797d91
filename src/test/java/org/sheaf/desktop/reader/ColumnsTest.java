package org.sheaf.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sheaf.desktop.theme.Space;

/** How a width is divided between words, stripes and names. */
class ColumnsTest {

    @Property
    void theWordsStandInTheMiddleAndNothingOfTheCodingsIsInSight(
            @ForAll @IntRange(min = 320, max = 3000) int at100,
            @ForAll @IntRange(min = 100, max = 900) int widest,
            @ForAll boolean spoken) {
        int width = Space.px(at100);
        Columns bare = Columns.bare(width, widest, spoken);
        int left = bare.numberRight();
        int right = width - (bare.text() + bare.textWidth());
        assertThat(bare.lanes()).isGreaterThan(width);
        assertThat(bare.text() + bare.textWidth()).isLessThanOrEqualTo(width);
        if (bare.numbered()) {
            assertThat(bare.textWidth()).isEqualTo(widest);
            assertThat(left).as("the margin before the numbers").isBetween(right - Space.px(60), right + Space.px(60));
        } else {
            assertThat(bare.textWidth()).as("all there is").isLessThan(widest);
        }
    }

    @Property
    void namesStandReadablyOrOnlyTheirSignsDo(
            @ForAll @IntRange(min = 320, max = 3000) int at100,
            @ForAll @IntRange(min = 300, max = 900) int widest,
            @ForAll boolean spoken) {
        int comfortable = Space.px(340);
        Columns columns = Columns.of(Space.px(at100), Space.px(widest), comfortable, spoken);
        int names = columns.right() - columns.names();
        if (columns.signs()) {
            assertThat(names).isIn(0, Space.px(58));
        } else {
            assertThat(names).as("enough letters to tell a name").isGreaterThanOrEqualTo(Space.px(100));
            assertThat(columns.textWidth()).isGreaterThanOrEqualTo(Math.min(comfortable, Space.px(widest)));
        }
        if (at100 >= 46 + 92 + 16 + 46 + 120) {
            assertThat(columns.right()).as("all of it in sight").isLessThanOrEqualTo(Space.px(at100) + 1);
        }
    }
}
