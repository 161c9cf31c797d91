package org.sheaf.agreement;

import java.util.Arrays;

/**
 * Pairs off quotations of two coders under one column, as many as can be: two match when what they share is at least the
 * scheme's share of their union. A span that a coder marked twice counts once. Not safe for threads.
 */
final class SpanMatching {

    private static final int NONE = -1;

    private final Scheme scheme;
    private final ColumnLayout layout;
    private final Sparse sums;
    private final int[][] columnsOf;
    private final int[] head;
    private int[] next = new int[0];
    private int[] marking = new int[0];
    private int[] touched = new int[16];

    SpanMatching(Scheme scheme, Sparse sums) {
        this.scheme = scheme;
        this.sums = sums;
        layout = new ColumnLayout(scheme.coders());
        columnsOf = scheme.columnsOfCodes();
        head = new int[scheme.columns().size() * scheme.coders()];
        Arrays.fill(head, NONE);
    }

    /** Counts the quotations of a line and those that match, column by column and pair by pair. */
    void match(Continuum line) {
        int count = list(line);
        for (int i = 0; i < count; i++) {
            match(touched[i], line);
        }
        for (int i = 0; i < count; i++) {
            int first = touched[i] * scheme.coders();
            Arrays.fill(head, first, first + scheme.coders(), NONE);
        }
    }

    /** Lists the markings of each column and coder; gives the number of columns anybody used. */
    private int list(Continuum line) {
        int needed = 0;
        for (int code : line.code()) {
            needed += columnsOf[code].length;
        }
        if (needed > next.length) {
            next = new int[2 * needed];
            marking = new int[2 * needed];
        }
        int used = 0;
        int columns = 0;
        for (int i = line.size() - 1; i >= 0; i--) {
            for (int column : columnsOf[line.code()[i]]) {
                int first = column * scheme.coders();
                if (isFresh(first)) {
                    if (columns == touched.length) {
                        touched = Arrays.copyOf(touched, 2 * columns);
                    }
                    touched[columns++] = column;
                }
                int list = first + line.coder()[i];
                marking[used] = i;
                next[used] = head[list];
                head[list] = used++;
            }
        }
        return columns;
    }

    private boolean isFresh(int first) {
        for (int list = first; list < first + scheme.coders(); list++) {
            if (head[list] != NONE) {
                return false;
            }
        }
        return true;
    }

    private void match(int column, Continuum line) {
        int row = sums.row(column);
        double[] into = sums.sums();
        long[][] spans = new long[scheme.coders()][];
        for (int coder = 0; coder < scheme.coders(); coder++) {
            spans[coder] = spans(head[column * scheme.coders() + coder], line);
            into[row + layout.marked(coder)] += spans[coder].length;
        }
        for (int a = 0; a < spans.length; a++) {
            for (int b = a + 1; b < spans.length; b++) {
                if (spans[a].length > 0 && spans[b].length > 0) {
                    into[row + layout.matched(scheme.pair(a, b))] +=
                            new Matching(spans[a], spans[b], scheme.overlap()).size();
                }
            }
        }
    }

    private long[] spans(int from, Continuum line) {
        int n = 0;
        for (int at = from; at != NONE; at = next[at]) {
            n++;
        }
        long[] spans = new long[n];
        int i = 0;
        for (int at = from; at != NONE; at = next[at]) {
            spans[i++] = (long) line.start()[marking[at]] << 32 | line.end()[marking[at]];
        }
        if (n < 2) {
            return spans;
        }
        Arrays.sort(spans);
        int distinct = 1;
        for (int j = 1; j < n; j++) {
            if (spans[j] != spans[j - 1]) {
                spans[distinct++] = spans[j];
            }
        }
        return distinct == n ? spans : Arrays.copyOf(spans, distinct);
    }

    /** A greatest matching, found by augmenting paths; spans are sorted, each a start and an end in one long. */
    private static final class Matching {

        private final long[] left;
        private final long[] right;
        private final double overlap;
        private final int[] partner;
        private final int[] seen;

        Matching(long[] left, long[] right, double overlap) {
            this.left = left;
            this.right = right;
            this.overlap = overlap;
            partner = new int[right.length];
            seen = new int[right.length];
            Arrays.fill(partner, NONE);
            Arrays.fill(seen, NONE);
        }

        int size() {
            int size = 0;
            for (int i = 0; i < left.length; i++) {
                size += isPaired(i, i) ? 1 : 0;
            }
            return size;
        }

        private boolean isPaired(int i, int round) {
            for (int j = firstNear(i); j < right.length && start(right[j]) < end(left[i]); j++) {
                if (seen[j] != round && alike(left[i], right[j])) {
                    seen[j] = round;
                    if (partner[j] == NONE || isPaired(partner[j], round)) {
                        partner[j] = i;
                        return true;
                    }
                }
            }
            return false;
        }

        /** A partner begins no earlier than so far before that it could not share enough. */
        private int firstNear(int i) {
            double length = end(left[i]) - start(left[i]);
            long from = (long) Math.max(0, Math.ceil(end(left[i]) - length / overlap - 1));
            int at = Arrays.binarySearch(right, from << 32);
            return at < 0 ? -at - 1 : at;
        }

        private boolean alike(long a, long b) {
            double shared = Math.min(end(a), end(b)) - Math.max(start(a), start(b));
            double union = Math.max(end(a), end(b)) - Math.min(start(a), start(b));
            return shared > 0 && shared >= overlap * union - 1e-9;
        }

        private static int start(long span) {
            return (int) (span >>> 32);
        }

        private static int end(long span) {
            return (int) span;
        }
    }
}
