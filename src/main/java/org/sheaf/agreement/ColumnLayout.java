package org.sheaf.agreement;

/**
 * Where each count of a column stands in its row of sums. All counts are units or quotations; as doubles they are exact up to
 * nine thousand million million, and their products do not overflow.
 *
 * @param coders how many
 */
record ColumnLayout(int coders) {

    private int pairs() {
        return coders * (coders - 1) / 2;
    }

    /** Units a coder coded. */
    int own(int coder) {
        return coder;
    }

    /** Units both coders of a pair coded. */
    int both(int pair) {
        return coders + pair;
    }

    /** Squared lengths of what each coder marked in one piece, summed over coders. */
    int squares() {
        return coders + pairs();
    }

    /** Quotations of a coder, the same span counted once. */
    int marked(int coder) {
        return coders + pairs() + 1 + coder;
    }

    /** Quotations of a pair that match. */
    int matched(int pair) {
        return 2 * coders + pairs() + 1 + pair;
    }

    /** How many counts the coefficients need; what follows is shown beside them. */
    int core() {
        return 2 * (coders + pairs()) + 1;
    }

    /** Units every coder coded. */
    int all() {
        return core();
    }

    /** Units at least one coder coded. */
    int any() {
        return core() + 1;
    }

    /** Units only this coder coded. */
    int alone(int coder) {
        return core() + 2 + coder;
    }

    /** How many counts a column has. */
    int size() {
        return core() + 2 + coders;
    }
}
