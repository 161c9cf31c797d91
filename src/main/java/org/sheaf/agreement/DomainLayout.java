package org.sheaf.agreement;

/**
 * Where each sum of a domain stands in its row. A unit counts in {@code rated} when a coder gave it a value and in
 * {@code paired} when two did.
 *
 * @param coders how many
 * @param values how many categories the domain has
 */
record DomainLayout(int coders, int values) {

    private int pairSize() {
        return 3 + 2 * values;
    }

    /** Units with at least one value. */
    int rated() {
        return 0;
    }

    /** Units with at least two values. */
    int paired() {
        return 1;
    }

    /** Over paired units, the share of pairs of values that are alike. */
    int agreed() {
        return 2;
    }

    /** Over paired units, pairs of like values, each unit weighing as many values as it has: Krippendorff's diagonal. */
    int coincident() {
        return 3;
    }

    /** Units to which a coder gave two values at once; there the coder counts as having given none. */
    int broken() {
        return 4;
    }

    /** Over rated units, the share of values that are this one. */
    int share(int value) {
        return 5 + value;
    }

    /** How often the value was given on paired units. */
    int given(int value) {
        return 5 + values + value;
    }

    private int pair(int pair) {
        return 5 + 2 * values + pair * pairSize();
    }

    /** Units to which both coders of a pair gave a value. */
    int both(int pair) {
        return pair(pair);
    }

    /** Those with the same value. */
    int same(int pair) {
        return pair(pair) + 1;
    }

    /** Those, each weighing 1 less the distance of its two values on the scale. */
    int weighted(int pair) {
        return pair(pair) + 2;
    }

    /** How often the first coder of a pair gave the value where both gave one. */
    int first(int pair, int value) {
        return pair(pair) + 3 + value;
    }

    /** How often the second did. */
    int second(int pair, int value) {
        return pair(pair) + 3 + values + value;
    }

    /** How many sums a domain has. */
    int size() {
        return pair(coders * (coders - 1) / 2);
    }

    /** 1 less the distance of two values, in steps of the scale, over the greatest there is: linear weights. */
    double weight(int a, int b) {
        return values < 2 ? 1 : 1 - (double) Math.abs(a - b) / (values - 1);
    }
}
