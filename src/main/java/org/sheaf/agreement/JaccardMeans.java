package org.sheaf.agreement;

import java.util.Arrays;

/**
 * For each set its mean likeness, by Jaccard, to one drawn from all that were given, without comparing each set with every
 * other. How alike two sets are follows from their sizes and from how many members k they share, and any function of k is a sum
 * over the subsets they share (Newton: f(k) = Σ C(k, j) Δ^j f(0)). So shares are added up by subset, and each set gathers those
 * of its own subsets. All differences are positive, so that nothing cancels. Sets too large for that, which are few, are
 * compared one by one.
 */
final class JaccardMeans {

    /** How many subsets are listed at most, over all sets; each costs four bytes. */
    private static final int MOST_SUBSETS = 1 << 24;

    /** How many shares are held at a time, of each distinct subset and size of sets. */
    private static final int MOST_SHARES = 24_000_000;

    private static final int LARGEST = 20;

    private final double[] shares;
    private final SetTable table;
    private final double[] means;
    private final int limit;
    /** The most members that a set has whose subsets are listed. */
    private final int largest;

    /** Where the subsets of a set begin among those listed; subset m of a set has the members of the bits of m. */
    private final int[] first;

    private final int[] listed;
    private int distinct = 1;

    private JaccardMeans(double[] shares, SetTable table, int mostSubsets) {
        this.shares = shares;
        this.table = table;
        means = new double[table.size()];
        limit = limit(table, mostSubsets);
        first = new int[table.size() + 1];
        int most = 0;
        for (int set = 0; set < table.size(); set++) {
            int size = table.members(set).length;
            first[set + 1] = first[set] + (isSmall(size) ? 1 << size : 0);
            most = isSmall(size) ? Math.max(most, size) : most;
        }
        largest = most;
        listed = new int[first[table.size()]];
    }

    /** The means of all sets; the empty one is like itself alone. */
    static double[] of(double[] shares, SetTable table) {
        return of(shares, table, MOST_SUBSETS);
    }

    static double[] of(double[] shares, SetTable table, int mostSubsets) {
        JaccardMeans means = new JaccardMeans(shares, table, mostSubsets);
        means.list();
        int width = Math.max(1, MOST_SHARES / means.distinct);
        for (int size = 1; size <= means.largest; size += width) {
            means.addSmall(size, Math.min(means.largest, size + width - 1));
        }
        means.addLarge();
        means.means[SetTable.EMPTY] = shares[SetTable.EMPTY];
        return means.means;
    }

    /** Up to which size the subsets of all sets can be listed. */
    private static int limit(SetTable table, int mostSubsets) {
        long[] ofSize = new long[LARGEST + 1];
        for (int set = 0; set < table.size(); set++) {
            int size = table.members(set).length;
            if (size <= LARGEST) {
                ofSize[size] += 1L << size;
            }
        }
        long subsets = ofSize[0];
        int limit = 0;
        while (limit < LARGEST && subsets + ofSize[limit + 1] <= mostSubsets) {
            subsets += ofSize[++limit];
        }
        return limit;
    }

    private boolean isSmall(int size) {
        return size > 0 && size <= limit;
    }

    /** Gives each distinct subset a number; the empty one is 0. */
    private void list() {
        LongIndex longer = new LongIndex();
        for (int set = 1; set < table.size(); set++) {
            int[] members = table.members(set);
            for (int subset = 1; isSmall(members.length) && subset < 1 << members.length; subset++) {
                int last = 31 - Integer.numberOfLeadingZeros(subset);
                long step = (long) listed[first[set] + (subset ^ 1 << last)] << 32 | members[last];
                int number = longer.get(step);
                if (number == LongIndex.NONE) {
                    number = distinct++;
                    longer.put(step, number);
                }
                listed[first[set] + subset] = number;
            }
        }
    }

    /** Adds what the sets of some sizes are like to each small set. */
    private void addSmall(int from, int to) {
        int width = to - from + 1;
        double[] having = having(from, width);
        double[][] weights = new double[largest + 1][];
        Arrays.setAll(weights, size -> weights(size, from, width));
        for (int set = 1; set < means.length; set++) {
            int size = table.members(set).length;
            for (int subset = 1; subset < first[set + 1] - first[set]; subset++) {
                int at = listed[first[set] + subset] * width;
                int weight = Integer.bitCount(subset) * width;
                for (int i = 0; i < width; i++) {
                    means[set] += weights[size][weight + i] * having[at + i];
                }
            }
        }
    }

    /** For each distinct subset the share of sets that have it, size by size. */
    private double[] having(int from, int width) {
        double[] having = new double[distinct * width];
        for (int set = 1; set < means.length; set++) {
            int size = table.members(set).length;
            if (size >= from && size < from + width) {
                for (int i = first[set] + 1; i < first[set + 1]; i++) {
                    having[listed[i] * width + size - from] += shares[set];
                }
            }
        }
        return having;
    }

    /** For sets of one size, by how many members a subset has and then by the size of the other set. */
    private static double[] weights(int size, int from, int width) {
        double[] weights = new double[(size + 1) * width];
        for (int other = 0; other < width; other++) {
            double[] differences = differences(size, from + other);
            for (int members = 0; members < differences.length; members++) {
                weights[members * width + other] = differences[members];
            }
        }
        return weights;
    }

    /** Forward differences at 0 of the likeness of sets of two sizes, as a function of how many members they share. */
    private static double[] differences(int one, int other) {
        double[] differences = new double[Math.min(one, other) + 1];
        for (int k = 0; k < differences.length; k++) {
            differences[k] = k == 0 ? 0 : (double) k / (one + other - k);
        }
        for (int order = 1; order < differences.length; order++) {
            for (int k = differences.length - 1; k >= order; k--) {
                differences[k] -= differences[k - 1];
            }
        }
        return differences;
    }

    /** Compares sets whose subsets are too many with every other. */
    private void addLarge() {
        for (int large = 1; large < means.length; large++) {
            if (table.members(large).length > limit) {
                for (int set = 1; set < means.length; set++) {
                    double likeness = table.likeness(large, set);
                    means[large] += shares[set] * likeness;
                    if (isSmall(table.members(set).length)) {
                        means[set] += shares[large] * likeness;
                    }
                }
            }
        }
    }
}
