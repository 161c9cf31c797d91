package org.sheaf.agreement;

import java.util.Arrays;
import java.util.List;

/**
 * How alike two sets are that are drawn from all that were given. A resample's mean likeness is taken along the tangent of
 * the whole sample's: exact for the sample itself, and cheap however many sets there are.
 *
 * @param ofSets the mean likeness of two sets of codes
 * @param ofDomains the share of pairs of sets of domains that are the same
 * @param setGradient each cluster's part in the first
 * @param domainGradient each cluster's part in the second
 * @param overlapping whether a coder has two codes on one place
 */
@SuppressWarnings("ArrayRecordComponent") // columns are the point; equality is not asked of them
record Likenesses(double ofSets, double ofDomains, double[] setGradient, double[] domainGradient, boolean overlapping) {

    static Likenesses of(List<Tally> tallies, Sweep sweep) {
        double[] sets = given(tallies.stream().map(Tally::sets).toList(), sweep.setTable());
        double[] domains = given(tallies.stream().map(Tally::domainSets).toList(), sweep.domainTable());
        double[] setMeans = JaccardMeans.of(sets, sweep.setTable());
        double[] setGradient = gradient(tallies.stream().map(Tally::sets).toList(), setMeans);
        double[] domainGradient =
                gradient(tallies.stream().map(Tally::domainSets).toList(), domains);
        return new Likenesses(
                mean(sets, setMeans), mean(domains, domains), setGradient, domainGradient, sweep.isOverlapping());
    }

    /** How often each set was given, as a share of all. */
    private static double[] given(List<SetTally.Sums> sums, SetTable table) {
        double[] given = new double[table.size()];
        for (SetTally.Sums each : sums) {
            int[] rows = each.given().rows();
            for (int i = 0; i < rows.length; i++) {
                given[rows[i]] += each.given().sums()[i];
            }
        }
        double all = Arrays.stream(given).sum();
        for (int set = 0; set < given.length && all > 0; set++) {
            given[set] /= all;
        }
        return given;
    }

    private static double mean(double[] shares, double[] means) {
        double mean = 0;
        for (int set = 0; set < shares.length; set++) {
            mean += shares[set] * means[set];
        }
        return mean;
    }

    private static double[] gradient(List<SetTally.Sums> sums, double[] means) {
        double[] gradient = new double[sums.size()];
        for (int cluster = 0; cluster < gradient.length; cluster++) {
            Sparse.Rows given = sums.get(cluster).given();
            for (int i = 0; i < given.rows().length; i++) {
                gradient[cluster] += given.sums()[i] * means[given.rows()[i]];
            }
        }
        return gradient;
    }
}
