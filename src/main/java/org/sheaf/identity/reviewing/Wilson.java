package org.sheaf.identity.reviewing;

/**
 * Between which shares the true one lies when {@code found} of {@code looked} were so: the score interval (Wilson, E. B. 1927,
 * Probable inference, the law of succession, and statistical inference, Journal of the American Statistical Association 22,
 * 209–212) at 95 %. Unlike the usual interval it stays within 0 and 1 and is no point where nothing was found.
 *
 * @param found how many were so
 * @param looked how many were looked at, at least one
 * @param low the lower bound, 0–1
 * @param high the upper bound, 0–1
 */
public record Wilson(int found, int looked, double low, double high) {

    /** The normal quantile at 97.5 %. */
    private static final double Z = 1.959963984540054;

    /**
     * The interval of what was seen.
     *
     * @throws IllegalArgumentException when nothing was looked at, or more was found than that
     */
    public static Wilson of(int found, int looked) {
        if (looked < 1 || found < 0 || found > looked) {
            throw new IllegalArgumentException(found + " of " + looked);
        }
        double share = (double) found / looked;
        double z2 = Z * Z;
        double middle = share + z2 / (2 * looked);
        double half = Z * Math.sqrt(share * (1 - share) / looked + z2 / (4.0 * looked * looked));
        double whole = 1 + z2 / looked;
        // At the ends the bound is exact; what is left beside it there is the rounding of the root.
        double low = found == 0 ? 0 : Math.max(0, (middle - half) / whole);
        double high = found == looked ? 1 : Math.min(1, (middle + half) / whole);
        return new Wilson(found, looked, low, high);
    }
}
