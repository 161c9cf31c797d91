package org.sheaf.analysis;

import java.util.Set;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Transcript;

/** What a field of a query means in one snapshot. */
sealed interface RetrievalClause {

    /**
     * Codings of these codes, or one of these quotations.
     *
     * @param codes with their sub-codes
     * @param single quotations that a theme gathers besides
     */
    record Coded(Set<Id<Code>> codes, Set<QuotationRef> single) implements RetrievalClause {}

    /**
     * Quotations of one coder.
     *
     * @param coder who
     */
    record By(Coder coder) implements RetrievalClause {}

    /**
     * Who speaks, or where.
     *
     * @param test tells
     */
    record Place(Test test) implements RetrievalClause {}

    /** Tells whether a turn is meant. */
    interface Test {

        /** Takes the index of the speaker in the transcript, -1 where nobody speaks. */
        boolean holds(Transcript transcript, int speaker);
    }
}
