package org.sheaf.analysis;

import java.util.List;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/**
 * One row of what a code or theme gathers: where it lies and why it is there. Holds no words; {@link Voices} reads them.
 *
 * @param transcript where
 * @param span what it covers in the transcript's present revision
 * @param codes under which it was gathered, in order of the page; empty for a quotation chosen singly
 * @param quotations that make it up, in page order; more than one where coders marked overlapping words
 * @param contrary whether it speaks against the theme
 * @param memo whether a memo stands on one of the quotations
 */
public record Quote(
        Transcript transcript,
        Span span,
        List<Id<Code>> codes,
        List<Quotation> quotations,
        boolean contrary,
        boolean memo) {

    /** Copies the lists. */
    public Quote {
        codes = List.copyOf(codes);
        quotations = List.copyOf(quotations);
    }

    /**
     * Where words stand; two quotes of one place show the same words.
     *
     * @param transcript in which transcript
     * @param span in its present revision
     */
    public record Place(Id<Transcript> transcript, Span span) {}

    /** Where its words stand. */
    public Place place() {
        return new Place(transcript.id(), span);
    }

    /** Whether one of its quotations is marked as one to print. */
    public boolean exemplary() {
        for (Quotation quotation : quotations) {
            if (quotation.exemplary()) {
                return true;
            }
        }
        return false;
    }
}
