package org.sheaf.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class JaccardMeansTest {

    /** Without room for subsets every set is compared one by one; with little, the small ones are not; with much, none is. */
    @Property(tries = 300)
    void setsAreAsAlikeAsWhenEachIsComparedWithEachOther(
            @ForAll @Size(max = 40) List<@Size(max = 9) Set<@IntRange(max = 11) Integer>> sets,
            @ForAll @IntRange(max = 600) int room) {
        SetTable table = new SetTable();
        for (Set<Integer> set : sets) {
            int grown = SetTable.EMPTY;
            for (int member : set) {
                grown = table.toggle(grown, member);
            }
        }
        double[] shares = new double[table.size()];
        for (int set = 0; set < shares.length; set++) {
            shares[set] = 2.0 * (set + 1) / (shares.length * (shares.length + 1.0));
        }
        for (int subsets : new int[] {0, room, 1 << 20}) {
            double[] means = JaccardMeans.of(shares, table, subsets);
            for (int set = 0; set < shares.length; set++) {
                double plain = 0;
                for (int other = 0; other < shares.length; other++) {
                    plain += shares[other] * table.likeness(set, other);
                }
                assertThat(means[set]).isCloseTo(plain, within(1e-12));
            }
        }
    }
}
