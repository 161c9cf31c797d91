package org.sheaf.reconcile.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Property(tries = 300)
    void noOtherWayOfPairingScoresHigher(
            @ForAll @IntRange(min = 1, max = 6) int rows,
            @ForAll @IntRange(min = 1, max = 6) int columns,
            @ForAll long seed) {
        Random random = new Random(seed);
        double[][] score = new double[rows][columns];
        for (double[] row : score) {
            for (int j = 0; j < columns; j++) {
                row[j] = random.nextInt(3) == 0 ? 0 : random.nextDouble();
            }
        }
        int[] best = Assignment.best(score);
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            sum += best[i] < 0 ? 0 : score[i][best[i]];
        }
        assertThat(Arrays.stream(best).filter(j -> j >= 0)).doesNotHaveDuplicates();
        assertThat(sum).isCloseTo(highest(score, 0, new boolean[columns]), within(1e-9));
    }

    private static double highest(double[][] score, int row, boolean[] taken) {
        if (row == score.length) {
            return 0;
        }
        double best = highest(score, row + 1, taken);
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                taken[j] = true;
                best = Math.max(best, score[row][j] + highest(score, row + 1, taken));
                taken[j] = false;
            }
        }
        return best;
    }

    @Test
    void twoFrameworksOfFiveHundredCodesArePaired() {
        double[][] score = new double[500][500];
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            for (int j = 0; j < 500; j++) {
                score[i][j] = i == (j + 3) % 500 ? 1 : random.nextDouble() / 2;
            }
        }
        int[] best = Assignment.best(score);
        for (int i = 0; i < 500; i++) {
            assertThat(best[i]).isEqualTo((i + 497) % 500);
        }
    }
}
