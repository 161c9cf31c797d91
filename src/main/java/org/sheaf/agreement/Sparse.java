package org.sheaf.agreement;

import java.util.Arrays;

/** Rows of sums of which few are touched at a time: touched ones are handed out compactly and set back. Not safe for threads. */
final class Sparse {

    private final int width;
    private double[] sums;
    private boolean[] isTouched;
    private int[] touched = new int[16];
    private int count;

    /**
     * The rows that were touched.
     *
     * @param rows their indices, ascending
     * @param width of each
     * @param sums row after row, in the order of {@code rows}
     */
    @SuppressWarnings("ArrayRecordComponent") // columns are the point; equality is not asked of them
    record Rows(int[] rows, int width, double[] sums) {}

    Sparse(int rows, int width) {
        this.width = width;
        this.sums = new double[rows * width];
        this.isTouched = new boolean[rows];
    }

    /** Where a row's sums begin in {@link #sums()}; the row is touched. */
    int row(int row) {
        if (row >= isTouched.length) {
            int rows = Math.max(row + 1, 2 * isTouched.length);
            sums = Arrays.copyOf(sums, rows * width);
            isTouched = Arrays.copyOf(isTouched, rows);
        }
        if (!isTouched[row]) {
            isTouched[row] = true;
            if (count == touched.length) {
                touched = Arrays.copyOf(touched, 2 * count);
            }
            touched[count++] = row;
        }
        return row * width;
    }

    /** The sums; another array after {@link #row}. */
    double[] sums() {
        return sums;
    }

    /** Takes the touched rows out. */
    Rows take() {
        int[] rows = Arrays.copyOf(touched, count);
        Arrays.sort(rows);
        double[] taken = new double[count * width];
        for (int i = 0; i < count; i++) {
            int from = rows[i] * width;
            System.arraycopy(sums, from, taken, i * width, width);
            Arrays.fill(sums, from, from + width, 0);
            isTouched[rows[i]] = false;
        }
        count = 0;
        return new Rows(rows, width, taken);
    }
}
