package org.sheaf.agreement;

import java.util.Arrays;

/**
 * Sums the pieces into which coders divide a line and the codes they give them, for the coefficients of Krippendorff and
 * others (2016). They are defined only where no coder has two codes on one place; once one has, nothing more is summed. Not
 * safe for threads.
 */
final class ValueTally {

    /** Units under a code, over all coders. */
    static final int OWN = 0;
    /** Squared lengths of its pieces. */
    static final int SQUARES = 1;
    /** Units under it that another coder gave it too, each pair of coders weighing one over the others' number. */
    static final int SAME = 2;
    /** Units under it that another coder gave any code, weighed alike. */
    static final int VALUED = 3;
    /** Squared lengths of what its pieces share with all that another coder gave a code, weighed alike. */
    static final int SHARED_SQUARES = 4;
    /** How many sums a code has. */
    static final int WIDTH = 5;

    private static final int NONE = -1;

    private final Scheme scheme;
    private final Sparse sums;
    private final int[] now;
    private final int[] begun;
    private final double[] together;
    private boolean overlapping;

    ValueTally(Scheme scheme, Sparse sums) {
        this.scheme = scheme;
        this.sums = sums;
        now = new int[scheme.coders()];
        begun = new int[scheme.coders()];
        together = new double[scheme.coders() * scheme.coders()];
        Arrays.fill(now, NONE);
    }

    /** Whether a coder has been seen with two codes on one place. */
    boolean isOverlapping() {
        return overlapping;
    }

    /** A coder begins a piece. */
    void begin(int coder, int code, int at) {
        overlapping |= now[coder] != NONE;
        now[coder] = code;
        begun[coder] = at;
    }

    /** A coder ends a piece. */
    void end(int coder, int code, int at) {
        if (overlapping) {
            return;
        }
        double length = at - begun[coder];
        add(code, OWN, length);
        add(code, SQUARES, length * length);
        for (int other = 0; other < now.length; other++) {
            if (other != coder && now[other] != NONE) {
                share(coder, other, at - Math.max(begun[coder], begun[other]));
            }
        }
        for (int other = 0; other < now.length; other++) {
            double shared = together[coder * now.length + other];
            add(code, SHARED_SQUARES, shared * shared / (scheme.coders() - 1));
            together[coder * now.length + other] = 0;
        }
        now[coder] = NONE;
    }

    /** Two pieces have a stretch in common, which is known when the first of them ends. */
    private void share(int coder, int other, double length) {
        double weighed = length / (scheme.coders() - 1);
        add(now[coder], VALUED, weighed);
        add(now[other], VALUED, weighed);
        add(now[coder], SAME, now[coder] == now[other] ? 2 * weighed : 0);
        together[coder * now.length + other] += length;
        together[other * now.length + coder] += length;
    }

    private void add(int code, int what, double amount) {
        int row = sums.row(code);
        sums.sums()[row + what] += amount;
    }
}
