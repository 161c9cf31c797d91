package org.sheaf.desktop.reader;

import org.sheaf.text.Span;

/**
 * Which words are selected and which end moves.
 *
 * @param anchor the end that stays
 * @param caret the end that moves
 */
record Selection(int anchor, int caret) {

    /** Nothing selected, the caret before a position. */
    static Selection at(int position) {
        return new Selection(position, position);
    }

    /** The words of a span, their end moving. */
    static Selection of(Span span) {
        return new Selection(span.start(), span.end());
    }

    /** The words between the ends. */
    Span span() {
        return new Span(Math.min(anchor, caret), Math.max(anchor, caret));
    }

    boolean isEmpty() {
        return anchor == caret;
    }

    /** The same with its moving end elsewhere. */
    Selection to(int position) {
        return new Selection(anchor, position);
    }

    /** The same words with the other end moving. */
    Selection turned() {
        return new Selection(/* anchor= */ caret, /* caret= */ anchor);
    }
}
