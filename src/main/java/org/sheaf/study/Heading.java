package org.sheaf.study;

import org.sheaf.text.Span;

/**
 * A heading of a text.
 *
 * @param level from 1, the highest
 * @param at its words, as positions of the text
 */
public record Heading(int level, Span at) {

    /** The lowest level. */
    public static final int LOWEST = 9;

    /** Refuses a level that no text has, and a heading without words. */
    public Heading {
        if (level < 1 || level > LOWEST || at.isEmpty()) {
            throw new IllegalArgumentException("no heading: level " + level + " at " + at);
        }
    }
}
