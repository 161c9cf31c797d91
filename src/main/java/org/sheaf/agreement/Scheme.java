package org.sheaf.agreement;

import java.util.Arrays;
import java.util.List;

/**
 * What is compared. A <em>column</em> is one question put to every unit, “is it coded with any of these codes?”; a code, a
 * code with those below it, and a theme are columns. A <em>domain</em> is a nominal variable whose values are codes that
 * exclude one another (ATLAS.ti: semantic domain).
 *
 * @param coders how many, from 2 to 63
 * @param codes how many
 * @param columns which codes each column takes in
 * @param domains the values of each domain in the order of its scale, and the codes that stand for each value
 * @param overlap the least share of their union that two quotations must have in common to count as one, over 0 to 1
 */
public record Scheme(int coders, int codes, List<int[]> columns, List<int[][]> domains, double overlap) {

    /** The share of MAXQDA: 90 %. */
    public static final double USUAL_OVERLAP = 0.9;

    /** Copies the lists, and refuses fewer than two coders and more than a long has bits for. */
    public Scheme {
        if (coders < 2 || coders > 63) {
            throw new IllegalArgumentException("from 2 to 63 coders can be compared, not " + coders);
        }
        if (!(overlap > 0) || overlap > 1) {
            throw new IllegalArgumentException("an overlap lies over 0 and up to 1, unlike " + overlap);
        }
        columns = List.copyOf(columns);
        domains = List.copyOf(domains);
    }

    /** Every code a column of its own, no domains. */
    public static Scheme ofCodes(int coders, int codes) {
        int[][] each = new int[codes][];
        Arrays.setAll(each, code -> new int[] {code});
        return new Scheme(coders, codes, List.of(each), List.of(), USUAL_OVERLAP);
    }

    /** The same with these domains. */
    public Scheme with(List<int[][]> newDomains) {
        return new Scheme(coders, codes, columns, newDomains, overlap);
    }

    /** The same for another number of coders. */
    public Scheme among(int newCoders) {
        return new Scheme(newCoders, codes, columns, domains, overlap);
    }

    /** How many pairs of coders there are. */
    public int pairs() {
        return coders * (coders - 1) / 2;
    }

    /** The index of a pair, in the order 0-1, 0-2, …, 1-2, …. */
    int pair(int first, int second) {
        int a = Math.min(first, second);
        int b = Math.max(first, second);
        return a * (2 * coders - a - 1) / 2 + b - a - 1;
    }

    /** For each code the columns that take it in. */
    int[][] columnsOfCodes() {
        return holders(columns);
    }

    private int[][] holders(List<int[]> groups) {
        int[] count = new int[codes];
        for (int[] group : groups) {
            for (int code : group) {
                count[code]++;
            }
        }
        int[][] holders = new int[codes][];
        Arrays.setAll(holders, code -> new int[count[code]]);
        for (int g = groups.size() - 1; g >= 0; g--) {
            for (int code : groups.get(g)) {
                holders[code][--count[code]] = g;
            }
        }
        return holders;
    }

    /** For each code its domain, or -1. */
    int[] domainOfCodes() {
        int[] domain = new int[codes];
        Arrays.fill(domain, -1);
        for (int d = 0; d < domains.size(); d++) {
            for (int[] value : domains.get(d)) {
                for (int code : value) {
                    domain[code] = d;
                }
            }
        }
        return domain;
    }

    /** For each code its place among the values of its domain. */
    int[] valueOfCodes() {
        int[] values = new int[codes];
        for (int[][] domain : domains) {
            for (int v = 0; v < domain.length; v++) {
                for (int code : domain[v]) {
                    values[code] = v;
                }
            }
        }
        return values;
    }
}
