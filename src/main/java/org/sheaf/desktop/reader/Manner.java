package org.sheaf.desktop.reader;

import org.jspecify.annotations.Nullable;

/**
 * How a transcript is set.
 *
 * @param bare whether stripes and names have no room, and the words stand in the middle
 * @param question what is in question beside another reader; null in a reader of its own
 */
record Manner(boolean bare, @Nullable InQuestion question) {

    /** With all that belongs to a reader. */
    static final Manner FULL = new Manner(false, null);

    Manner bare(boolean yes) {
        return new Manner(yes, question);
    }

    Manner asking(InQuestion about) {
        return new Manner(bare, about);
    }

    /** Whether it stands beside another reader to be compared with. */
    boolean compares() {
        return question != null;
    }
}
