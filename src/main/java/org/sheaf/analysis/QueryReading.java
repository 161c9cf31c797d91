package org.sheaf.analysis;

import org.sheaf.text.Span;

/** How a query reads before it is asked: for the line under a search field. */
public sealed interface QueryReading {

    /**
     * It can be asked.
     *
     * @param sentence how it is understood
     */
    record Understood(String sentence) implements QueryReading {}

    /**
     * It cannot be asked.
     *
     * @param at the characters that are in the way, UTF-16 positions of the query; empty at its end when something is
     *     missing
     * @param why a sentence, without the place
     */
    record Misread(Span at, String why) implements QueryReading {}
}
