package org.sheaf.agreement;

/**
 * What a measure says.
 *
 * @param value the figure; not a number where it is undefined
 * @param n how many units, decisions or quotations it rests on
 * @param low the lower bound of its interval, or not a number
 * @param high the upper bound of its interval, or not a number
 * @param reason why it is undefined, a sentence; empty where it is defined
 */
public record Figure(double value, double n, double low, double high, String reason) {

    /** A figure without interval. */
    public static Figure of(double value, double n) {
        return new Figure(value, n, Double.NaN, Double.NaN, "");
    }

    /** No figure, with the reason as a sentence. */
    public static Figure undefined(String reason) {
        return new Figure(Double.NaN, 0, Double.NaN, Double.NaN, reason);
    }

    /** Whether there is a value. */
    public boolean isDefined() {
        return reason.isEmpty();
    }

    /** Whether there is an interval. */
    public boolean hasInterval() {
        return !Double.isNaN(low);
    }

    /** The same figure with its interval. */
    public Figure between(double newLow, double newHigh) {
        return new Figure(value, n, newLow, newHigh, reason);
    }
}
