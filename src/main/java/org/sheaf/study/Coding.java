package org.sheaf.study;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One code on one quotation, by the quotation's coder.
 *
 * @param id its identity
 * @param code the code
 * @param weight 0–100 as the coder sees fit, or null
 * @param comment on this coding, may be empty
 * @param made when, to the millisecond
 */
public record Coding(Id<Coding> id, Id<Code> code, @Nullable Integer weight, String comment, Instant made) {

    /** Drops what is finer than the store keeps. */
    public Coding {
        made = made.truncatedTo(ChronoUnit.MILLIS);
    }

    /** A new coding without weight or comment. */
    public static Coding of(Id<Code> code, Instant made) {
        return new Coding(Id.random(), code, null, "", made);
    }

    /** The same coding with another weight, 0–100 or null for none, and comment. */
    public Coding weighed(@Nullable Integer newWeight, String newComment) {
        return new Coding(id, code, newWeight, newComment, made);
    }

    /** The same coding under another code. */
    public Coding recoded(Id<Code> newCode) {
        return new Coding(id, newCode, weight, comment, made);
    }
}
