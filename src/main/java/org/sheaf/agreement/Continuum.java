package org.sheaf.agreement;

import java.util.Arrays;

/**
 * What the coders marked in one transcript, on a line of units that are all alike: characters, words, sentences, turns, or
 * the one document. Stretches nobody is asked about are cut out of the line beforehand. The arrays are not copied: whoever
 * hands them over must not write to them.
 *
 * @param length of the line, in units
 * @param coder who made each marking, an index from 0
 * @param code each marking's, an index from 0
 * @param start its first unit
 * @param end the unit after its last, greater than {@code start}
 * @param cuts where turns begin, ascending, for a line that is resampled by turns; else empty
 */
@SuppressWarnings("ArrayRecordComponent") // columns are the point; equality is not asked of them
public record Continuum(int length, int[] coder, int[] code, int[] start, int[] end, int[] cuts) {

    /** A line that is resampled as a whole. */
    public Continuum(int length, int[] coder, int[] code, int[] start, int[] end) {
        this(length, coder, code, start, end, new int[0]);
    }

    /** How many markings there are. */
    public int size() {
        return coder.length;
    }

    /** The markings of two coders, who become 0 and 1. */
    public Continuum between(int first, int second) {
        int[] kept = new int[size()];
        int n = 0;
        for (int i = 0; i < size(); i++) {
            if (coder[i] == first || coder[i] == second) {
                kept[n++] = i;
            }
        }
        int[] who = new int[n];
        for (int i = 0; i < n; i++) {
            who[i] = coder[kept[i]] == first ? 0 : 1;
        }
        return new Continuum(length, who, chosen(code, kept, n), chosen(start, kept, n), chosen(end, kept, n), cuts);
    }

    private static int[] chosen(int[] from, int[] kept, int n) {
        int[] chosen = new int[n];
        Arrays.setAll(chosen, i -> from[kept[i]]);
        return chosen;
    }
}
