package org.sheaf.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each distinct set of small numbers one index; the empty set is 0. Not safe for threads. */
final class SetTable {

    /** The set without members. */
    static final int EMPTY = 0;

    private final List<int[]> members = new ArrayList<>(List.of(new int[0]));
    private final Map<Members, Integer> known = new HashMap<>(Map.of(new Members(new int[0]), EMPTY));
    private final LongIndex toggled = new LongIndex();

    private static final class Members {

        private final int[] sorted;

        Members(int[] sorted) {
            this.sorted = sorted;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Members set && Arrays.equals(set.sorted, sorted);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(sorted);
        }
    }

    /** The set that has the member where the given one has not, and the other way round. */
    int toggle(int set, int member) {
        long step = (long) set << 32 | member;
        int found = toggled.get(step);
        if (found == LongIndex.NONE) {
            found = index(toggle(members.get(set), member));
            toggled.put(step, found);
        }
        return found;
    }

    private static int[] toggle(int[] sorted, int member) {
        int at = Arrays.binarySearch(sorted, member);
        int[] changed;
        if (at >= 0) {
            changed = new int[sorted.length - 1];
            System.arraycopy(sorted, 0, changed, 0, at);
            System.arraycopy(sorted, at + 1, changed, at, changed.length - at);
        } else {
            changed = new int[sorted.length + 1];
            System.arraycopy(sorted, 0, changed, 0, -at - 1);
            changed[-at - 1] = member;
            System.arraycopy(sorted, -at - 1, changed, -at, sorted.length + at + 1);
        }
        return changed;
    }

    private int index(int[] sorted) {
        return known.computeIfAbsent(new Members(sorted), fresh -> {
            members.add(fresh.sorted);
            return members.size() - 1;
        });
    }

    /** How many distinct sets were met, the empty one among them. */
    int size() {
        return members.size();
    }

    /** The members of a set, ascending; not to be written to. */
    int[] members(int set) {
        return members.get(set);
    }

    /** The share of the union of two sets that is in both: Jaccard 1912. Two empty sets are alike. */
    double likeness(int first, int second) {
        if (first == second) {
            return 1;
        }
        int[] a = members.get(first);
        int[] b = members.get(second);
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return (double) shared / (a.length + b.length - shared);
    }
}
