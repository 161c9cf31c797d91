package org.sheaf.agreement;

/**
 * A line that coders divide into pieces with values and gaps between them, summed up after Krippendorff, Mathet, Bouvry and
 * Widlöcher (2016).
 *
 * @param all the length of the line times the coders
 * @param own length under each value
 * @param ownSquares squared lengths of each value's pieces
 * @param same length under each value where another coder has it too
 * @param valued length under each value where another coder has any
 * @param sharedSquares squared lengths of what each value's pieces share with all that another coder gave a value
 * @param reason why the line cannot be read so, or empty
 * @param value the one that (k)uα is asked of, or -1
 */
@SuppressWarnings("ArrayRecordComponent") // columns are the point; equality is not asked of them
public record Unitizing(
        double all,
        double[] own,
        double[] ownSquares,
        double[] same,
        double[] valued,
        double[] sharedSquares,
        String reason,
        int value) {

    /** A line that cannot be read so, with the reason as a sentence. */
    static Unitizing without(String reason) {
        double[] none = new double[0];
        return new Unitizing(0, none, none, none, none, none, reason, -1);
    }

    /** The same, asked of one value. */
    Unitizing of(int newValue) {
        return new Unitizing(all, own, ownSquares, same, valued, sharedSquares, reason, newValue);
    }

    private static double sum(double[] of) {
        double sum = 0;
        for (double each : of) {
            sum += each;
        }
        return sum;
    }

    /** Length without a value. */
    double gaps() {
        return all - sum(own);
    }

    /** Length without a value where the other coders, in the mean, have none either. */
    double sharedGaps() {
        return gaps() - (sum(own) - sum(valued));
    }

    /** The squared lengths of all pieces and the plain length of gaps. */
    private double squares() {
        return sum(ownSquares) + gaps();
    }

    /** What a line of this make-up would have in common with itself by chance. */
    private double chance(double length, double itself) {
        return all * (length * length - itself) / (all * all - squares());
    }

    /** How many units of the line agree, gaps among them, and how many would by chance. */
    double agreeing() {
        return sum(same) + sharedGaps();
    }

    double agreeingByChance() {
        double sum = chance(gaps(), gaps());
        for (int k = 0; k < own.length; k++) {
            sum += chance(own[k], ownSquares[k]);
        }
        return sum;
    }

    /** Gaps of one coder where another has a value. */
    double gapsMissed() {
        return gaps() - sharedGaps();
    }

    double gapsMissedByChance() {
        double row = all * (gaps() * all - gaps()) / (all * all - squares());
        return row - chance(gaps(), gaps());
    }

    /** Length with a value where another coder has one too. */
    double valuedLength() {
        return sum(valued);
    }

    double valuedAlike() {
        return sum(same);
    }

    private double valuedBase() {
        return valuedLength() - sum(sharedSquares) / valuedLength();
    }

    double valuedAlikeByChance() {
        double sum = 0;
        for (int k = 0; k < own.length; k++) {
            sum += valuedAlikeByChance(k);
        }
        return sum;
    }

    private double valuedAlikeByChance(int k) {
        return (valued[k] * valued[k] - sharedSquares[k]) / valuedBase();
    }

    /** The value's length where another coder has another value. */
    double unlike() {
        return valued[value] - same[value];
    }

    double unlikeByChance() {
        double row = (valued[value] * valuedLength() - sharedSquares[value]) / valuedBase();
        return row - valuedAlikeByChance(value);
    }

    /** The whole row of a value's chances over its length, by which (k)uα weighs. */
    double rowByChance() {
        return (valued[value] * valuedLength() - sharedSquares[value]) / valuedBase();
    }

    /** Why chance cannot be reckoned where two coders have values. */
    String scarcity() {
        int used = 0;
        for (double each : valued) {
            used += each > 0 ? 1 : 0;
        }
        return used < 2
                ? "Where two coders coded, only one code was given, so that nothing could have differed."
                : "Two coders coded the same place so rarely that chance cannot be reckoned.";
    }
}
