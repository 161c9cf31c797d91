package org.sheaf.agreement;

/**
 * Values that are sets, summed up.
 *
 * @param values how many were given on units that have at least two
 * @param differing the sum of distances over pairs of values, each unit weighing as many values as it has
 * @param expected the mean likeness of two values drawn with replacement
 * @param reason why there is nothing to compare, or empty
 */
public record Alikeness(double values, double differing, double expected, String reason) {

    /** Krippendorff's alpha, 1 less the observed over the expected distance. */
    Figure alpha() {
        if (!reason.isEmpty()) {
            return Figure.undefined(reason);
        }
        if (values < 2) {
            return Figure.undefined("No unit has a value from two coders.");
        }
        double byChance = (1 - expected) * values / (values - 1);
        if (byChance < 1e-12) {
            return Figure.undefined("Only one value was given, so that nothing could have differed.");
        }
        return Figure.of(1 - differing / values / byChance, values);
    }
}
