package org.sheaf.study;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The record of a copy that was merged: what of its history came in. By it the next merge knows what both copies share,
 * and merging the same copy again changes nothing; taken back with the merge, it lets the copy be merged anew.
 *
 * @param id its identity
 * @param copy what the copy was called
 * @param by who merged it
 * @param when when
 * @param absorbed the entries of the copy's history that the study did not know, oldest first
 * @param notes what a person should know about it: values that stood against one another, words that were not found
 * @param became things that were made in both copies and are one from now on
 * @param released what themes let go of because it was no longer there; a later merge that brings it back gives it back
 * @param lifted codes and themes that stand at the top because what they stood under was no longer there, likewise
 */
public record Merging(
        Id<Merging> id,
        String copy,
        Id<Coder> by,
        Instant when,
        List<Absorbed> absorbed,
        List<String> notes,
        List<Became> became,
        List<Released> released,
        List<Lifted> lifted)
        implements Entity {

    /** The kind of the entry by which a copy comes in. */
    public static final String KIND = "merged";

    /**
     * A thing that is another from now on: a coder who joined twice, a transcript imported twice.
     *
     * @param from its identity in the copy that made it
     * @param into the identity it has now
     */
    public record Became(UUID from, UUID into) {}

    /**
     * A theme that let go of something.
     *
     * @param theme which
     * @param codes all it held before, in its order
     * @param quotations the same
     * @param contrary the same
     * @param leftOut the same
     */
    public record Released(
            Id<Theme> theme,
            List<Id<Code>> codes,
            List<QuotationRef> quotations,
            List<QuotationRef> contrary,
            List<QuotationRef> leftOut) {

        /** Copies the lists. */
        public Released {
            codes = List.copyOf(codes);
            quotations = List.copyOf(quotations);
            contrary = List.copyOf(contrary);
            leftOut = List.copyOf(leftOut);
        }

        /** What a theme holds before it lets go. */
        public static Released of(Theme theme) {
            return new Released(theme.id(), theme.codes(), theme.quotations(), theme.contrary(), theme.leftOut());
        }
    }

    /**
     * A code or a theme that was put to the top.
     *
     * @param what its identity
     * @param from of what it stood under
     */
    public record Lifted(UUID what, UUID from) {}

    /**
     * An entry of another copy's history.
     *
     * @param id the same in every copy
     * @param kind the field's word for what happened
     * @param name what a person reads
     * @param coder who
     * @param when when
     */
    public record Absorbed(Id<Entry> id, String kind, String name, Id<Coder> coder, Instant when) {}

    /** Copies the lists. */
    public Merging {
        absorbed = List.copyOf(absorbed);
        notes = List.copyOf(notes);
        became = List.copyOf(became);
        released = List.copyOf(released);
        lifted = List.copyOf(lifted);
    }

    /** The record of a merge in which nothing became another. */
    public Merging(
            Id<Merging> id, String copy, Id<Coder> by, Instant when, List<Absorbed> absorbed, List<String> notes) {
        this(id, copy, by, when, absorbed, notes, List.of(), List.of(), List.of());
    }
}
