package org.sheaf.agreement;

import java.util.ArrayList;
import java.util.List;

/**
 * The family of 2016 by way of characters: which piece each character of each coder belongs to, every coincidence counted one
 * character at a time. Pieces of one coder do not overlap.
 */
final class Pieces {

    private static final int GAP = 0;

    private final int coders;
    private final int values;
    private final int length;
    /** Value of each character, 0 for a gap, and the number of its piece, -1 for a gap. */
    private final int[][] value;

    private final int[][] piece;
    private final List<int[]> marks;

    Pieces(int coders, int codes, int length, List<int[]> marks) {
        this.coders = coders;
        this.values = codes + 1;
        this.length = length;
        this.marks = marks;
        value = new int[coders][length];
        piece = new int[coders][length];
        for (int[] row : piece) {
            java.util.Arrays.fill(row, -1);
        }
        for (int m = 0; m < marks.size(); m++) {
            for (int at = marks.get(m)[2]; at < marks.get(m)[3]; at++) {
                value[marks.get(m)[0]][at] = marks.get(m)[1] + 1;
                piece[marks.get(m)[0]][at] = m;
            }
        }
    }

    private double[][] observed() {
        double[][] o = new double[values][values];
        for (int a = 0; a < coders; a++) {
            for (int b = 0; b < coders; b++) {
                for (int at = 0; a != b && at < length; at++) {
                    o[value[a][at]][value[b][at]] += 1.0 / (coders - 1);
                }
            }
        }
        return o;
    }

    /** For each value the chances that a character falls together with one of its own piece. */
    private double[] itself() {
        double[] s = new double[values];
        for (int coder = 0; coder < coders; coder++) {
            for (int at = 0; at < length; at++) {
                int mine = piece[coder][at];
                int of = 0;
                for (int other = 0; other < length; other++) {
                    of += mine < 0 ? (other == at ? 1 : 0) : piece[coder][other] == mine ? 1 : 0;
                }
                s[value[coder][at]] += of;
            }
        }
        return s;
    }

    private double[][] expected() {
        double l = (double) coders * length;
        double[] s = itself();
        double all = 0;
        double[] margin = new double[values];
        for (int k = 0; k < values; k++) {
            all += s[k];
        }
        for (int[] row : value) {
            for (int each : row) {
                margin[each]++;
            }
        }
        double[][] e = new double[values][values];
        for (int c = 0; c < values; c++) {
            for (int k = 0; k < values; k++) {
                e[c][k] = l * (margin[c] * margin[k] - (c == k ? s[c] : 0)) / (l * l - all);
            }
        }
        return e;
    }

    double u() {
        return 1 - over(apart(observed(), GAP), apart(expected(), GAP));
    }

    double binary() {
        return 1 - over(unlike(observed(), GAP), unlike(expected(), GAP));
    }

    /** Not a number where chance brings nothing but the rounding of sums, or less than nothing for want of text. */
    private static double over(double observed, double byChance) {
        return byChance < 1e-7 ? Double.NaN : observed / byChance;
    }

    private double unlike(double[][] of, int k) {
        double sum = 0;
        for (int c = 0; c < values; c++) {
            sum += c == k ? 0 : of[k][c];
        }
        return sum;
    }

    private double apart(double[][] of, int from) {
        double sum = 0;
        for (int c = from; c < values; c++) {
            for (int k = from; k < values; k++) {
                sum += c == k ? 0 : of[c][k];
            }
        }
        return sum;
    }

    private double[][] valuedExpected() {
        double[][] o = observed();
        double[] margin = new double[values];
        double n = 0;
        for (int c = 1; c < values; c++) {
            for (int k = 1; k < values; k++) {
                margin[c] += o[c][k];
                n += o[c][k];
            }
        }
        double[] squares = new double[values];
        double all = 0;
        for (int[] mark : marks) {
            for (int other = 0; other < coders; other++) {
                double shared = 0;
                for (int at = mark[2]; at < mark[3]; at++) {
                    shared += other != mark[0] && value[other][at] > 0 ? 1 : 0;
                }
                squares[mark[1] + 1] += shared * shared / (coders - 1);
                all += shared * shared / (coders - 1);
            }
        }
        double[][] e = new double[values][values];
        for (int c = 1; c < values; c++) {
            for (int k = 1; k < values; k++) {
                e[c][k] = (margin[c] * margin[k] - (c == k ? squares[c] : 0)) / (n - all / n);
            }
        }
        return e;
    }

    double cu() {
        return 1 - over(apart(observed(), 1), apart(valuedExpected(), 1));
    }

    double ku(int code) {
        int k = code + 1;
        double[][] o = observed();
        double[][] e = valuedExpected();
        double margin = 0;
        double row = 0;
        double unlike = 0;
        double unlikeByChance = 0;
        for (int c = 1; c < values; c++) {
            margin += o[k][c];
            row += e[k][c];
            unlike += c == k ? 0 : o[k][c];
            unlikeByChance += c == k ? 0 : e[k][c];
        }
        return 1 - row / margin * over(unlike, unlikeByChance);
    }

    /** Marks of a list that overlap none of the same coder before them. */
    static List<int[]> apart(List<int[]> marks) {
        List<int[]> kept = new ArrayList<>();
        for (int[] mark : marks) {
            boolean free =
                    kept.stream().noneMatch(other -> other[0] == mark[0] && other[2] < mark[3] && mark[2] < other[3]);
            if (free) {
                kept.add(mark);
            }
        }
        return kept;
    }
}
