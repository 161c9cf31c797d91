package org.sheaf.agreement;

import java.util.Arrays;
import java.util.List;

/**
 * Sums, column by column, how the pieces into which coders divide lines differ, for the alpha of Krippendorff (1995, 2004).
 * Pieces of one coder that overlap are one, those that touch are not; pieces and gaps end where a line ends. Costs sorting
 * and what overlaps. Not safe for threads.
 */
final class DivisionTally {

    private final Scheme scheme;
    private final int[][] columnsOf;
    private final Lengths[] pieces;
    private final Lengths[] gaps;
    private final double[] observed;
    private double units;

    /** Lengths, as they are met. */
    private static final class Lengths {

        private int[] lengths = new int[16];
        private int count;

        void add(int length) {
            if (count == lengths.length) {
                lengths = Arrays.copyOf(lengths, 2 * count);
            }
            lengths[count++] = length;
        }

        int[] sorted() {
            int[] sorted = Arrays.copyOf(lengths, count);
            Arrays.sort(sorted);
            return sorted;
        }
    }

    private DivisionTally(Scheme scheme) {
        this.scheme = scheme;
        columnsOf = scheme.columnsOfCodes();
        int columns = scheme.columns().size();
        pieces = new Lengths[columns];
        gaps = new Lengths[columns];
        Arrays.setAll(pieces, column -> new Lengths());
        Arrays.setAll(gaps, column -> new Lengths());
        observed = new double[columns];
    }

    /** How every column of the scheme was divided. */
    static Divisions[] of(Scheme scheme, List<Continuum> lines) {
        DivisionTally tally = new DivisionTally(scheme);
        lines.forEach(tally::add);
        Divisions[] columns = new Divisions[scheme.columns().size()];
        Arrays.setAll(columns, tally::divisions);
        return columns;
    }

    private void add(Continuum line) {
        units += line.length();
        long[] entries = entries(line);
        int column = 0;
        for (int from = 0; from < entries.length; column++) {
            int used = list(entries[from]) / scheme.coders();
            for (; column < used; column++) {
                unused(column, line.length());
            }
            int[][] divided = new int[scheme.coders()][];
            for (int coder = 0; coder < divided.length; coder++) {
                int to = from;
                while (to < entries.length && list(entries[to]) == column * scheme.coders() + coder) {
                    to++;
                }
                divided[coder] = divided(line, entries, from, to);
                measure(column, divided[coder], line.length());
                for (int other = 0; other < coder; other++) {
                    observed[column] += 2 * differing(divided[coder], divided[other]);
                }
                from = to;
            }
        }
        for (; column < pieces.length; column++) {
            unused(column, line.length());
        }
    }

    /** A marking under each of its columns and its coder, in the order of these and then of beginnings. */
    private long[] entries(Continuum line) {
        int count = 0;
        for (int code : line.code()) {
            count += columnsOf[code].length;
        }
        long[] order = new long[line.size()];
        Arrays.setAll(order, i -> (long) line.start()[i] << 32 | i);
        Arrays.sort(order);
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[(int) order[i]] = i;
        }
        long[] entries = new long[count];
        for (int i = 0; i < line.size(); i++) {
            for (int column : columnsOf[line.code()[i]]) {
                entries[--count] = (long) (column * scheme.coders() + line.coder()[i]) << 32 | place[i];
            }
        }
        Arrays.sort(entries);
        for (int i = 0; i < entries.length; i++) {
            entries[i] = entries[i] & ~0xFFFFFFFFL | (int) order[(int) entries[i]];
        }
        return entries;
    }

    private static int list(long entry) {
        return (int) (entry >>> 32);
    }

    private void unused(int column, int length) {
        for (int coder = 0; coder < scheme.coders(); coder++) {
            measure(column, new int[0], length);
        }
    }

    /** The pieces of one coder, a start and an end each, apart from one another. */
    private static int[] divided(Continuum line, long[] entries, int from, int to) {
        int[] divided = new int[2 * (to - from)];
        int n = 0;
        for (int i = from; i < to; i++) {
            int start = line.start()[(int) entries[i]];
            int end = line.end()[(int) entries[i]];
            if (n > 0 && start < divided[n - 1]) {
                divided[n - 1] = Math.max(divided[n - 1], end);
            } else {
                divided[n++] = start;
                divided[n++] = end;
            }
        }
        return Arrays.copyOf(divided, n);
    }

    private void measure(int column, int[] divided, int length) {
        int at = 0;
        for (int i = 0; i < divided.length; i += 2) {
            if (divided[i] > at) {
                gaps[column].add(divided[i] - at);
            }
            at = divided[i + 1];
            pieces[column].add(at - divided[i]);
        }
        if (length > at) {
            gaps[column].add(length - at);
        }
    }

    /** Squared differences of two coders: of the ends of pieces that overlap, and of pieces in gaps their whole length. */
    private static double differing(int[] one, int[] other) {
        double sum = 0;
        boolean[] met = new boolean[other.length / 2];
        int near = 0;
        for (int i = 0; i < one.length; i += 2) {
            while (near < other.length && other[near + 1] <= one[i]) {
                near += 2;
            }
            for (int j = near; j < other.length && other[j] < one[i + 1]; j += 2) {
                sum += square(one[i] - other[j]) + square(one[i + 1] - other[j + 1]);
                met[j / 2] = true;
            }
            boolean alone = near == other.length || other[near] >= one[i + 1];
            sum += alone ? square(one[i + 1] - one[i]) : 0;
        }
        for (int j = 0; j < other.length; j += 2) {
            sum += met[j / 2] ? 0 : square(other[j + 1] - other[j]);
        }
        return sum;
    }

    private static double square(double length) {
        return length * length;
    }

    private Divisions divisions(int column) {
        double coders = scheme.coders();
        double all = coders * units;
        int[] longer = gaps[column].sorted();
        int[] lengths = pieces[column].sorted();
        double sum = 0;
        double within = 0;
        double room = 0;
        int gap = longer.length;
        for (int i = lengths.length - 1; i >= 0; i--) {
            double l = lengths[i];
            while (gap > 0 && longer[gap - 1] >= l) {
                room += longer[--gap];
            }
            // The places that such a piece has in the gaps it fits into.
            double places = room - (longer.length - gap) * (l - 1);
            sum += (lengths.length - 1) / 3.0 * (2 * l * l * l - 3 * l * l + l) + l * l * places;
            within += l * (l - 1);
        }
        return new Divisions(
                observed[column] / (coders * (coders - 1) * units * units),
                sum == 0 ? 0 : 2 / units * sum / (all * (all - 1) - within),
                all,
                "");
    }
}
