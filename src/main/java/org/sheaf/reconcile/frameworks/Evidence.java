package org.sheaf.reconcile.frameworks;

import java.util.List;
import java.util.OptionalDouble;
import org.sheaf.study.QuotationRef;

/**
 * What speaks for two codes being related. Words are counted in characters of the transcripts that both sides have coded.
 *
 * @param name how like the names are, 0–1
 * @param definition how many words the definitions have in common, 0–1, rare ones counting more; empty when one has none
 * @param shared characters that both codes cover
 * @param one characters that the first covers
 * @param other characters that the second covers
 * @param meeting passages of the first that meet one of the second
 * @param passages of the first
 * @param otherMeeting passages of the second that meet one of the first
 * @param otherPassages of the second
 * @param samples up to three places where they meet
 */
public record Evidence(
        double name,
        OptionalDouble definition,
        long shared,
        long one,
        long other,
        int meeting,
        int passages,
        int otherMeeting,
        int otherPassages,
        List<Sample> samples) {

    /**
     * Two quotations that share words.
     *
     * @param one of the first code
     * @param other of the second; the same when one quotation carries both
     */
    public record Sample(QuotationRef one, QuotationRef other) {}

    /** Nothing to compare. */
    public static final Evidence NONE = new Evidence(0, OptionalDouble.empty(), 0, 0, 0, 0, 0, 0, 0, List.of());

    /** Copies the samples. */
    public Evidence {
        samples = List.copyOf(samples);
    }

    /** Characters that both cover, as a share of those that either covers (Jaccard 1901); 0 where neither covers any. */
    public double jaccard() {
        long either = one + other - shared;
        return either == 0 ? 0 : (double) shared / either;
    }

    /** How much of the second lies in the first, 0–1. */
    public double otherInOne() {
        return other == 0 ? 0 : (double) shared / other;
    }

    /** How much of the first lies in the second, 0–1. */
    public double oneInOther() {
        return one == 0 ? 0 : (double) shared / one;
    }

    /** Whether both are used often enough on text that both sides have coded for the figures to say something. */
    public boolean isTold() {
        return Math.min(passages, otherPassages) >= Thresholds.SPANS;
    }
}
