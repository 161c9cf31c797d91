package org.sheaf.search;

import org.sheaf.text.Span;

/** A query that cannot be understood: where, in UTF-16 positions of the query, and why, as a sentence. */
public final class QueryFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int start;
    private final int end;

    /** Takes the characters that are in the way and a sentence that says what to do. */
    public QueryFault(Span at, String why) {
        super(why, null, false, false);
        this.start = at.start();
        this.end = at.end();
    }

    /** The characters of the query that are in the way; empty at its end when something is missing there. */
    public Span at() {
        return new Span(start, end);
    }

    /** The sentence, without the place. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
