package org.sheaf.agreement;

import java.util.Arrays;

/**
 * Sums values that are sets: how far the coders' sets differ, unit by unit, and how often each set was given. Not safe for
 * threads.
 */
final class SetTally {

    private final SetTable table;
    private final boolean emptyIsValue;
    private final int[] now;
    private final Sparse given;
    private int since;
    private double differing;
    private double values;

    /**
     * What adds up over clusters.
     *
     * @param differing the sum of distances over pairs of values, each unit weighing as many values as it has
     * @param values how many values were given on units that have at least two
     * @param given how often each set was
     */
    record Sums(double differing, double values, Sparse.Rows given) {}

    /**
     * @param emptyIsValue whether an empty set says that nothing applies, and sets are as far apart as Jaccard says; else an
     *     empty set is a missing value, and sets are alike or not
     */
    SetTally(SetTable table, int coders, boolean emptyIsValue) {
        this.table = table;
        this.emptyIsValue = emptyIsValue;
        now = new int[coders];
        given = new Sparse(64, 1);
    }

    /** One more member of a coder's set, or one less. */
    void toggle(int coder, int member, int at) {
        settle(at);
        now[coder] = table.toggle(now[coder], member);
    }

    /** Counts up to here. */
    void settle(int at) {
        int length = at - since;
        since = at;
        if (length <= 0) {
            return;
        }
        int rated = now.length;
        if (!emptyIsValue) {
            rated = 0;
            for (int set : now) {
                rated += set == SetTable.EMPTY ? 0 : 1;
            }
            if (rated < 2) {
                return;
            }
        }
        double apart = 0;
        for (int a = 0; a < now.length; a++) {
            if (emptyIsValue || now[a] != SetTable.EMPTY) {
                int row = given.row(now[a]);
                given.sums()[row] += length;
                for (int b = a + 1; b < now.length; b++) {
                    apart += now[a] == now[b] ? 0 : distance(now[a], now[b]);
                }
            }
        }
        values += (double) length * rated;
        differing += 2 * apart * length / (rated - 1);
    }

    private double distance(int a, int b) {
        if (emptyIsValue) {
            return a == SetTable.EMPTY || b == SetTable.EMPTY ? 1 : 1 - table.likeness(a, b);
        }
        return b == SetTable.EMPTY ? 0 : 1;
    }

    /** Takes the sums out. */
    Sums take() {
        Sums sums = new Sums(differing, values, given.take());
        differing = 0;
        values = 0;
        return sums;
    }

    /** Begins a new line. */
    void restart() {
        since = 0;
        Arrays.fill(now, SetTable.EMPTY);
    }
}
