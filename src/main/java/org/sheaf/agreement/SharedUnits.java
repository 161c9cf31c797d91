package org.sheaf.agreement;

/**
 * Coded units, leaving aside those nobody coded, summed over the pairs of coders.
 *
 * @param both coded alike by both of a pair
 * @param own coded by the first, and those coded by the second
 */
public record SharedUnits(double both, double own) {

    /** From a column's counts. */
    static SharedUnits of(int coders, double[] counts, int row) {
        ColumnLayout layout = new ColumnLayout(coders);
        double both = 0;
        double own = 0;
        for (int pair = 0; pair < coders * (coders - 1) / 2; pair++) {
            both += counts[row + layout.both(pair)];
        }
        for (int coder = 0; coder < coders; coder++) {
            own += counts[row + layout.own(coder)] * (coders - 1);
        }
        return new SharedUnits(both, own);
    }

    /** Quotations in the place of units. */
    static SharedUnits ofQuotations(int coders, double[] counts, int row) {
        ColumnLayout layout = new ColumnLayout(coders);
        double both = 0;
        double own = 0;
        for (int pair = 0; pair < coders * (coders - 1) / 2; pair++) {
            both += counts[row + layout.matched(pair)];
        }
        for (int coder = 0; coder < coders; coder++) {
            own += counts[row + layout.marked(coder)] * (coders - 1);
        }
        return new SharedUnits(both, own);
    }
}
