package org.sheaf.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Participant;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/**
 * One place that a query found.
 *
 * @param transcript where
 * @param turn the turn's index, -1 outside turns; of a stretch over several turns the first that fits the query
 * @param speaker the turn's label, empty outside turns
 * @param participant the person behind the label, or null when nobody is assigned
 * @param span exactly the words found, UTF-16 positions of the transcript's present revision
 * @param text these words, verbatim
 * @param before what stands before them in the same turn or paragraph, some 60 characters at most
 * @param after what follows them there
 * @param codes whose codings overlap the words, in the framework's order
 */
public record Hit(
        Transcript transcript,
        int turn,
        String speaker,
        @Nullable Participant participant,
        Span span,
        String text,
        String before,
        String after,
        List<Code> codes) {

    /** Copies the codes. */
    public Hit {
        codes = List.copyOf(codes);
    }
}
