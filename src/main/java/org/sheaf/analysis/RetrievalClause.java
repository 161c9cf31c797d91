package org.sheaf.analysis;

import java.util.Set;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Question;
import org.sheaf.study.Transcript;

/** What a field of a query means in one snapshot. */
sealed interface RetrievalClause {

    /**
     * Codings of codes, or what themes gather.
     *
     * @param feed the codes and quotations meant
     */
    record Coded(ThemeFeed feed) implements RetrievalClause {}

    /**
     * Quotations of one coder.
     *
     * @param coder who
     */
    record By(Coder coder) implements RetrievalClause {}

    /**
     * What participants answered to questions of the topic guide.
     *
     * @param questions which
     */
    record Answered(Set<Id<Question>> questions) implements RetrievalClause {
        /** Copies the identities. */
        public Answered {
            questions = Set.copyOf(questions);
        }
    }

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
