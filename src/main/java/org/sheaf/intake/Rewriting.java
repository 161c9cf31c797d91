package org.sheaf.intake;

import java.util.function.UnaryOperator;
import org.sheaf.study.TranscriptText;
import org.sheaf.text.Span;

/** Writes what was read anew before it is admitted, for instance with others in the stead of real names. One thread. */
public interface Rewriting {

    /** A text as it is written then. */
    Written text(TranscriptText text);

    /** Words beside the text: labels, names, facts, remarks. */
    String words(String words);

    /**
     * A text that was written anew.
     *
     * @param text as it becomes, with as many turns as before
     * @param moved where a span of the text before lies then
     */
    record Written(TranscriptText text, UnaryOperator<Span> moved) {}
}
