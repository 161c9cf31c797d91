package org.sheaf.study;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a memo is about.
 *
 * @param kind what sort of object
 * @param id the object's identity
 * @param transcript where a quotation lies; null for everything else
 */
public record Target(Kind kind, UUID id, @Nullable Id<Transcript> transcript) {

    /** The sorts of object that can carry a memo. */
    public enum Kind {
        STUDY,
        TRANSCRIPT,
        QUOTATION,
        CODE,
        THEME,
        ANALYSIS,
        PARTICIPANT
    }

    /** An object of the snapshot. */
    public static Target on(Kind kind, Id<?> id) {
        return new Target(kind, id.value(), null);
    }

    /** A quotation. */
    public static Target on(QuotationRef place) {
        return new Target(Kind.QUOTATION, place.quotation().value(), place.transcript());
    }
}
