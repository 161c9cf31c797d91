package org.sheaf.reconcile.frameworks;

import java.util.Arrays;

/**
 * Pairs rows with columns so that the sum of their scores is as high as can be: the Hungarian method in the form with
 * potentials and shortest augmenting paths (Kuhn 1955; Jonker and Volgenant 1987), O(n³).
 */
final class Assignment {

    private Assignment() {}

    /**
     * The best pairs.
     *
     * @param score of row and column, 0 or more; 0 means that the two are no pair
     * @return for each row its column, or -1
     */
    static int[] best(double[][] score) {
        int rows = score.length;
        int columns = rows == 0 ? 0 : score[0].length;
        int size = Math.max(rows, columns);
        int[] rowOf = new int[size + 1]; // row that has the column, both from 1; 0 is no row
        double[] u = new double[size + 1];
        double[] v = new double[size + 1];
        for (int row = 1; row <= rows; row++) {
            augment(row, score, new Potentials(u, v, rowOf));
        }
        int[] best = new int[rows];
        Arrays.fill(best, -1);
        for (int column = 1; column <= size; column++) {
            int row = rowOf[column];
            if (row > 0 && column <= columns && score[row - 1][column - 1] > 0) {
                best[row - 1] = column - 1;
            }
        }
        return best;
    }

    @SuppressWarnings("ArrayRecordComponent") // worked on in place
    private record Potentials(double[] u, double[] v, int[] rowOf) {}

    private static void augment(int row, double[][] score, Potentials p) {
        int size = p.v.length - 1;
        double[] least = new double[size + 1];
        int[] way = new int[size + 1];
        boolean[] used = new boolean[size + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        p.rowOf[0] = row;
        int at = 0;
        do {
            used[at] = true;
            int here = p.rowOf[at];
            double delta = Double.POSITIVE_INFINITY;
            int next = 0;
            for (int column = 1; column <= size; column++) {
                if (!used[column]) {
                    double cost = cost(score, here, column) - p.u[here] - p.v[column];
                    if (cost < least[column]) {
                        least[column] = cost;
                        way[column] = at;
                    }
                    if (least[column] < delta) {
                        delta = least[column];
                        next = column;
                    }
                }
            }
            shift(delta, used, least, p);
            at = next;
        } while (p.rowOf[at] != 0);
        while (at != 0) {
            int before = way[at];
            p.rowOf[at] = p.rowOf[before];
            at = before;
        }
    }

    private static void shift(double delta, boolean[] used, double[] least, Potentials p) {
        for (int column = 0; column < used.length; column++) {
            if (used[column]) {
                p.u[p.rowOf[column]] += delta;
                p.v[column] -= delta;
            } else {
                least[column] -= delta;
            }
        }
    }

    private static double cost(double[][] score, int row, int column) {
        return column <= score[row - 1].length ? -score[row - 1][column - 1] : 0;
    }
}
