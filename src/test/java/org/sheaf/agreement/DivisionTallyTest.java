package org.sheaf.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The definition of 1995 as it is written: every piece and gap beside every other. */
class DivisionTallyTest {

    private static final int LENGTH = 30;

    /** A piece or gap of a coder: line, start, end. */
    private record Section(int line, int start, int end) {

        double length() {
            return end - start;
        }
    }

    private final List<List<Section>> pieces = new ArrayList<>();
    private final List<List<Section>> gaps = new ArrayList<>();

    @Property(tries = 500)
    void everyPieceStandsBesideEveryOtherPieceAndGap(
            @ForAll @IntRange(min = 2, max = 4) int coders,
            @ForAll List<@Size(max = 8) List<@Size(3) List<@IntRange(max = LENGTH - 1) Integer>>> drawn) {
        pieces.clear();
        gaps.clear();
        Lines lines = new Lines(coders, 1);
        for (int coder = 0; coder < coders; coder++) {
            pieces.add(new ArrayList<>());
            gaps.add(new ArrayList<>());
        }
        int count = Math.min(4, drawn.size());
        for (int line = 0; line < count; line++) {
            List<List<int[]>> marks = new ArrayList<>();
            for (int coder = 0; coder < coders; coder++) {
                marks.add(new ArrayList<>());
            }
            for (List<Integer> mark : drawn.get(line)) {
                int end = Math.min(LENGTH, mark.get(1) + 1 + mark.get(2) % 12);
                marks.get(mark.get(0) % coders).add(new int[] {mark.get(1), end});
                lines.mark(mark.get(0) % coders, 0, mark.get(1), end);
            }
            lines.line(LENGTH);
            for (int coder = 0; coder < coders; coder++) {
                divide(line, coder, marks.get(coder));
            }
        }
        Figure figure = Lines.figure(lines.code(0), "u_alpha_1995");
        double expected = expected(coders, (double) count * LENGTH);
        if (expected > 0) {
            assertThat(figure.reason()).isEmpty();
            assertThat(figure.value())
                    .isCloseTo(1 - observed(coders, (double) count * LENGTH) / expected, within(1e-9));
        } else {
            assertThat(figure.isDefined()).isFalse();
        }
    }

    private void divide(int line, int coder, List<int[]> marks) {
        BitSet covered = new BitSet();
        BitSet inside = new BitSet(); // borders between two characters that one marking holds together
        for (int[] mark : marks) {
            covered.set(mark[0], mark[1]);
            inside.set(mark[0] + 1, mark[1]);
        }
        for (int at = 0; at < LENGTH; ) {
            int end = at + 1;
            while (end < LENGTH && (covered.get(at) ? inside.get(end) : !covered.get(end))) {
                end++;
            }
            (covered.get(at) ? pieces : gaps).get(coder).add(new Section(line, at, end));
            at = end;
        }
    }

    private double observed(int coders, double length) {
        double sum = 0;
        for (int i = 0; i < coders; i++) {
            for (int j = 0; j < coders; j++) {
                for (Section piece : i == j ? List.<Section>of() : pieces.get(i)) {
                    for (Section other : pieces.get(j)) {
                        if (piece.line() == other.line()
                                && piece.start() < other.end()
                                && other.start() < piece.end()) {
                            sum += Math.pow(piece.start() - other.start(), 2) + Math.pow(piece.end() - other.end(), 2);
                        }
                    }
                    for (Section gap : gaps.get(j)) {
                        boolean within =
                                piece.line() == gap.line() && gap.start() <= piece.start() && piece.end() <= gap.end();
                        sum += within ? 2 * piece.length() * piece.length() : 0;
                    }
                }
            }
        }
        return sum / (coders * (coders - 1) * length * length);
    }

    private double expected(int coders, double length) {
        List<Section> all = pieces.stream().flatMap(List::stream).toList();
        double sum = 0;
        double within = 0;
        for (Section piece : all) {
            double l = piece.length();
            sum += (all.size() - 1) / 3.0 * (2 * l * l * l - 3 * l * l + l);
            for (Section gap : gaps.stream().flatMap(List::stream).toList()) {
                sum += gap.length() >= l ? l * l * (gap.length() - l + 1) : 0;
            }
            within += l * (l - 1);
        }
        return all.isEmpty() ? 0 : 2 / length * sum / (coders * length * (coders * length - 1) - within);
    }
}
