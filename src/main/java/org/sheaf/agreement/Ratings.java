package org.sheaf.agreement;

import java.util.List;

/**
 * Units that coders put into categories, summed up; not every coder need have rated every unit. A code alone has two
 * categories, coded and not.
 *
 * @param coders how many
 * @param categories how many there are to choose from, used or not
 * @param rated units with at least one value
 * @param paired units with at least two
 * @param agreed over paired units, the share of pairs of values that are alike
 * @param coincident over paired units, pairs of like values, each unit weighing as many values as it has
 * @param share over rated units, the share of values in each category
 * @param given values in each category on paired units
 * @param pairs of coders
 */
@SuppressWarnings("ArrayRecordComponent") // columns are the point; equality is not asked of them
public record Ratings(
        int coders,
        int categories,
        double rated,
        double paired,
        double agreed,
        double coincident,
        double[] share,
        double[] given,
        List<Pair> pairs) {

    /**
     * Two coders on the units both rated.
     *
     * @param both how many those are
     * @param same how many of them got one category from both
     * @param weighted the same, a unit weighing 1 less the distance of its two categories, by linear weights
     * @param first how often the first coder used each category
     * @param second how often the second did
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Pair(double both, double same, double weighted, double[] first, double[] second) {

        /** The share of units on which they agree. */
        double observed() {
            return same / both;
        }

        /** The share on which two coders with these habits would agree by chance: Cohen 1960. */
        double expected() {
            double sum = 0;
            for (int k = 0; k < first.length; k++) {
                sum += first[k] / both * (second[k] / both);
            }
            return sum;
        }
    }

    /** Copies the pairs. */
    public Ratings {
        pairs = List.copyOf(pairs);
    }

    /** Coded or not, from a column's counts, which may be of several columns on as many times the units. */
    static Ratings ofColumn(int coders, double units, double[] counts, int row) {
        ColumnLayout layout = new ColumnLayout(coders);
        double coded = 0;
        double shared = 0;
        java.util.ArrayList<Pair> pairs = new java.util.ArrayList<>();
        int pair = 0;
        for (int a = 0; a < coders; a++) {
            double mine = counts[row + layout.own(a)];
            coded += mine;
            for (int b = a + 1; b < coders; b++, pair++) {
                double both = counts[row + layout.both(pair)];
                double theirs = counts[row + layout.own(b)];
                shared += both;
                double same = units - mine - theirs + 2 * both;
                pairs.add(new Pair(
                        units, same, same, new double[] {units - mine, mine}, new double[] {units - theirs, theirs}));
            }
        }
        double m = coders;
        double alike = units * m * (m - 1) - 2 * m * coded + 2 * (coded + 2 * shared);
        return new Ratings(
                coders,
                2,
                units,
                units,
                alike / (m * (m - 1)),
                alike / (m - 1),
                new double[] {units - coded / m, coded / m},
                new double[] {m * units - coded, coded},
                pairs);
    }

    /** The values of a domain. */
    static Ratings ofDomain(int coders, int categories, double[] sums) {
        DomainLayout layout = new DomainLayout(coders, categories);
        java.util.ArrayList<Pair> pairs = new java.util.ArrayList<>();
        for (int pair = 0; pair < coders * (coders - 1) / 2; pair++) {
            double[] first = new double[categories];
            double[] second = new double[categories];
            for (int k = 0; k < categories; k++) {
                first[k] = sums[layout.first(pair, k)];
                second[k] = sums[layout.second(pair, k)];
            }
            pairs.add(new Pair(
                    sums[layout.both(pair)], sums[layout.same(pair)], sums[layout.weighted(pair)], first, second));
        }
        double[] share = new double[categories];
        double[] given = new double[categories];
        for (int k = 0; k < categories; k++) {
            share[k] = sums[layout.share(k)];
            given[k] = sums[layout.given(k)];
        }
        return new Ratings(
                coders,
                categories,
                sums[layout.rated()],
                sums[layout.paired()],
                sums[layout.agreed()],
                sums[layout.coincident()],
                share,
                given,
                pairs);
    }

    /** Quotations that match, and those only one of a pair of coders has: there is no unit that neither coded. */
    static Ratings ofQuotations(int coders, int categories, double[] counts, int row) {
        ColumnLayout layout = new ColumnLayout(coders);
        double same = 0;
        double all = 0;
        int pair = 0;
        for (int a = 0; a < coders; a++) {
            for (int b = a + 1; b < coders; b++, pair++) {
                double matched = counts[row + layout.matched(pair)];
                same += matched;
                all += counts[row + layout.marked(a)] + counts[row + layout.marked(b)] - matched;
            }
        }
        return new Ratings(coders, categories, all, all, same, 0, new double[0], new double[0], List.of());
    }

    /** The share of pairs of values that are alike. */
    double observed() {
        return agreed / paired;
    }
}
