package org.sheaf.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * For each set its mean likeness, by Jaccard, to one drawn from all that were given. Nearly all sets that meet have one member
 * in common, and then the likeness follows from their sizes: those are added up by member and size. Sets with two or more in
 * common are found by pairs of members and put right, so that no set is compared with every other.
 */
final class JaccardMeans {

    private final double[] shares;
    private final SetTable table;
    /** By member, then size: the share of sets of that size that have the member. */
    private final double[][] bySize;

    private final Map<Long, List<Integer>> byPair = new HashMap<>();
    private final int[] met;

    private JaccardMeans(double[] shares, SetTable table) {
        this.shares = shares;
        this.table = table;
        met = new int[table.size()];
        int largest = 0;
        int members = 0;
        for (int set = 0; set < table.size(); set++) {
            int[] mine = table.members(set);
            largest = Math.max(largest, mine.length);
            members = Math.max(members, mine.length == 0 ? 0 : mine[mine.length - 1] + 1);
        }
        bySize = new double[members][largest + 1];
        for (int set = 0; set < table.size(); set++) {
            int[] mine = table.members(set);
            for (int i = 0; i < mine.length; i++) {
                bySize[mine[i]][mine.length] += shares[set];
                for (int j = i + 1; j < mine.length; j++) {
                    byPair.computeIfAbsent(pair(mine[i], mine[j]), p -> new ArrayList<>())
                            .add(set);
                }
            }
        }
    }

    private static long pair(int smaller, int greater) {
        return (long) smaller << 32 | greater;
    }

    /** The means of all sets; the empty one is like itself alone. */
    static double[] of(double[] shares, SetTable table) {
        JaccardMeans means = new JaccardMeans(shares, table);
        double[] all = new double[table.size()];
        all[SetTable.EMPTY] = shares[SetTable.EMPTY];
        for (int set = 1; set < all.length; set++) {
            all[set] = means.asIfOneInCommon(table.members(set)) + means.moreInCommon(table.members(set));
        }
        return all;
    }

    private double asIfOneInCommon(int[] mine) {
        double mean = 0;
        for (int member : mine) {
            double[] sizes = bySize[member];
            for (int size = 1; size < sizes.length; size++) {
                mean += sizes[size] / (mine.length + size - 1);
            }
        }
        return mean;
    }

    /** What sets with two or more members in common add to what {@link #asIfOneInCommon} counted of them. */
    private double moreInCommon(int[] mine) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < mine.length; i++) {
            for (int j = i + 1; j < mine.length; j++) {
                for (int other : byPair.getOrDefault(pair(mine[i], mine[j]), List.of())) {
                    if (met[other]++ == 0) {
                        found.add(other);
                    }
                }
            }
        }
        double more = 0;
        for (int other : found) {
            // Of k members in common there are k (k - 1) / 2 pairs.
            double common = (1 + Math.sqrt(1 + 8.0 * met[other])) / 2;
            double both = mine.length + table.members(other).length;
            more += shares[other] * (common / (both - common) - common / (both - 1));
            met[other] = 0;
        }
        return more;
    }
}
