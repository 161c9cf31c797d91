package org.sheaf.desktop.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.guide.Decisions.Spoken;
import org.sheaf.analysis.guide.Proposal;
import org.sheaf.study.Question;
import org.sheaf.text.Span;

/**
 * A turn of an interviewer.
 *
 * @param turn which
 * @param speech its words, as positions of the text
 * @param words its words
 * @param asks the questions it is known to ask, in the guide's order
 * @param proposal what is proposed for it; null when nothing is
 */
record TurnRow(
        Spoken turn,
        Span speech,
        String words,
        List<Question> asks,
        @Nullable Proposal proposal) {

    /** Copies the questions. */
    TurnRow {
        asks = List.copyOf(asks);
    }

    /** Whether somebody should look at it. */
    boolean isOpen() {
        return asks.isEmpty() && proposal != null;
    }

    /** What tells it from other rows. */
    Object key() {
        return turn.transcript().id() + ":" + turn.index();
    }
}
