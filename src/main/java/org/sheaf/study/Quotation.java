package org.sheaf.study;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.sheaf.text.Span;

/**
 * A span of one transcript marked by one coder; it may have no code.
 *
 * @param id its identity
 * @param coder who marked it
 * @param span what it covers, in the transcript's present revision
 * @param made when, to the millisecond
 * @param exemplary whether it was marked as one to print
 * @param seal a keyed hash of its words, set by the writer; 0 before
 * @param codings at most one a code
 */
public record Quotation(
        Id<Quotation> id,
        Id<Coder> coder,
        Span span,
        Instant made,
        boolean exemplary,
        long seal,
        List<Coding> codings) {

    /** Copies the codings, drops what is finer than the store keeps, and refuses an empty span. */
    public Quotation {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a quotation covers at least one position");
        }
        made = made.truncatedTo(ChronoUnit.MILLIS);
        codings = List.copyOf(codings);
    }

    /** A new quotation without seal. */
    public static Quotation of(Id<Coder> coder, Span span, Instant made, List<Coding> codings) {
        return new Quotation(Id.random(), coder, span, made, false, 0, codings);
    }

    /** Whether it carries the code. */
    public boolean has(Id<Code> code) {
        for (Coding coding : codings) {
            if (coding.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** The same quotation elsewhere, unsealed. */
    public Quotation at(Span newSpan) {
        return new Quotation(id, coder, newSpan, made, exemplary, 0, codings);
    }

    /** The same quotation with its seal. */
    public Quotation sealed(long newSeal) {
        return new Quotation(id, coder, span, made, exemplary, newSeal, codings);
    }

    /** The same quotation, marked or not as one to print. */
    public Quotation exemplary(boolean yes) {
        return new Quotation(id, coder, span, made, yes, seal, codings);
    }

    /** The same quotation with other codings. */
    public Quotation coded(List<Coding> newCodings) {
        return new Quotation(id, coder, span, made, exemplary, seal, newCodings);
    }

    /** The same quotation with one more coding; unchanged when the code is there. */
    public Quotation plus(Coding coding) {
        if (has(coding.code())) {
            return this;
        }
        List<Coding> more = new ArrayList<>(codings);
        more.add(coding);
        return coded(more);
    }

    /** The same quotation without the code. */
    public Quotation without(Id<Code> code) {
        return coded(codings.stream().filter(c -> !c.code().equals(code)).toList());
    }
}
