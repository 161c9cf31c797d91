package org.sheaf.agreement;

/**
 * Counts, column by column, who coded what together. A column is settled only where one of its coders begins or ends, so that
 * a pass costs as much as there are markings. Not safe for threads.
 */
final class ColumnTally {

    private final Scheme scheme;
    private final ColumnLayout layout;
    private final Sparse sums;
    private final int[][] columnsOf;
    private final int[] active;
    private final long[] mask;
    private final int[] since;
    private final int[] begun;
    private final int[] open;
    private final int[] place;
    private int opened;

    ColumnTally(Scheme scheme, Sparse sums) {
        this.scheme = scheme;
        this.sums = sums;
        layout = new ColumnLayout(scheme.coders());
        columnsOf = scheme.columnsOfCodes();
        int columns = scheme.columns().size();
        active = new int[columns * scheme.coders()];
        begun = new int[columns * scheme.coders()];
        mask = new long[columns];
        since = new int[columns];
        open = new int[columns];
        place = new int[columns];
    }

    /** A coder begins a marking. */
    void begin(int coder, int code, int at) {
        for (int column : columnsOf[code]) {
            int mine = column * scheme.coders() + coder;
            if (active[mine]++ == 0) {
                flip(column, coder, at);
                begun[mine] = at;
            }
        }
    }

    /** A coder ends a marking. */
    void end(int coder, int code, int at) {
        for (int column : columnsOf[code]) {
            int mine = column * scheme.coders() + coder;
            if (--active[mine] == 0) {
                flip(column, coder, at);
                double length = at - begun[mine];
                sums.sums()[sums.row(column) + layout.squares()] += length * length;
            }
        }
    }

    private void flip(int column, int coder, int at) {
        settle(column, at);
        boolean was = mask[column] != 0;
        mask[column] ^= 1L << coder;
        if (!was) {
            place[column] = opened;
            open[opened++] = column;
        } else if (mask[column] == 0) {
            int last = open[--opened];
            open[place[column]] = last;
            place[last] = place[column];
        }
    }

    /** Counts every column up to here. */
    void settle(int at) {
        for (int i = 0; i < opened; i++) {
            settle(open[i], at);
        }
    }

    private void settle(int column, int at) {
        int length = at - since[column];
        since[column] = at;
        long who = mask[column];
        if (who == 0 || length <= 0) {
            return;
        }
        int row = sums.row(column);
        double[] into = sums.sums();
        into[row + layout.any()] += length;
        int first = Long.numberOfTrailingZeros(who);
        if ((who & who - 1) == 0) {
            into[row + first] += length;
            into[row + layout.alone(first)] += length;
            return;
        }
        if (Long.bitCount(who) == scheme.coders()) {
            into[row + layout.all()] += length;
        }
        for (long a = who; a != 0; a &= a - 1) {
            int one = Long.numberOfTrailingZeros(a);
            into[row + one] += length;
            for (long b = a & a - 1; b != 0; b &= b - 1) {
                into[row + layout.both(scheme.pair(one, Long.numberOfTrailingZeros(b)))] += length;
            }
        }
    }

    /** Begins a new line. */
    void restart() {
        java.util.Arrays.fill(since, 0);
    }
}
