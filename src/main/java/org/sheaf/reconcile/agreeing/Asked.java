package org.sheaf.reconcile.agreeing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.agreement.Resampling;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Transcript;

/**
 * Whose agreement, on what, and how.
 *
 * @param coders two or more, the consensus among them if wished
 * @param transcripts in the order of the study
 * @param unit what is compared one by one
 * @param universe which text counts
 * @param subcodes whether what is coded with a code below counts for the code above it
 * @param domain the code whose codes directly below are categories that exclude one another, or null
 * @param codes which; empty for all, or for those of the domain
 * @param resamples how many are drawn for intervals; 0 for none
 */
public record Asked(
        List<Coder> coders,
        List<Transcript> transcripts,
        UnitKind unit,
        Universe universe,
        boolean subcodes,
        @Nullable Id<Code> domain,
        List<Id<Code>> codes,
        int resamples) {

    /** Copies the lists. */
    public Asked {
        coders = List.copyOf(coders);
        transcripts = List.copyOf(transcripts);
        codes = List.copyOf(codes);
    }

    /** All codes, by characters of participants' speech, without sub-codes, with the usual number of resamples. */
    public static Asked of(List<Coder> coders, List<Transcript> transcripts) {
        return new Asked(
                coders,
                transcripts,
                UnitKind.CHARACTER,
                Universe.PARTICIPANTS,
                false,
                null,
                List.of(),
                Resampling.USUAL);
    }

    /** The same by another unit, over another text. */
    public Asked by(UnitKind newUnit, Universe newUniverse) {
        return new Asked(coders, transcripts, newUnit, newUniverse, subcodes, domain, codes, resamples);
    }

    /** The same of these codes, with or without those below them. */
    public Asked of(List<Id<Code>> newCodes, boolean withSubcodes) {
        return new Asked(coders, transcripts, unit, universe, withSubcodes, domain, newCodes, resamples);
    }

    /** The same of the codes below one, as categories. */
    public Asked in(@Nullable Id<Code> newDomain) {
        return new Asked(coders, transcripts, unit, universe, subcodes, newDomain, codes, resamples);
    }

    /** The same with another number of resamples. */
    public Asked drawing(int newResamples) {
        return new Asked(coders, transcripts, unit, universe, subcodes, domain, codes, newResamples);
    }

    /** The same among other coders. */
    public Asked among(List<Coder> newCoders) {
        return new Asked(newCoders, transcripts, unit, universe, subcodes, domain, codes, resamples);
    }

    /** The same on other transcripts. */
    public Asked on(List<Transcript> newTranscripts) {
        return new Asked(coders, newTranscripts, unit, universe, subcodes, domain, codes, resamples);
    }
}
