package org.sheaf.merge;

import java.util.Optional;
import org.sheaf.correction.Comparison;
import org.sheaf.study.Quotation;
import org.sheaf.study.TranscriptText;
import org.sheaf.text.EditScript;
import org.sheaf.text.Span;
import org.sheaf.text.SpanMover;

/**
 * Moves what stands on one text to the same place of another.
 *
 * @param before the text it stands on
 * @param script how the other came from it
 * @param spans does it
 */
record Mover(String before, EditScript script, SpanMover spans) {

    static Mover between(TranscriptText before, TranscriptText after) {
        EditScript script = Comparison.of(before, after);
        return new Mover(before.text(), script, new SpanMover(before.text(), script, after.text()));
    }

    /** The quotation where its words are, or empty when they are gone. */
    Optional<Quotation> move(Quotation quotation) {
        Span span = quotation.span();
        if (span.end() > before.length()) {
            return Optional.empty();
        }
        return spans.move(span).map(now -> now.equals(span) && !spans.touches(span) ? quotation : quotation.at(now));
    }

    int move(int position) {
        return spans.move(Math.min(position, before.length()));
    }

    String words(Span span) {
        return span.end() > before.length() ? "" : span.of(before);
    }
}
