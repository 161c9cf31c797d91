package org.sheaf.study;

import java.time.Instant;

/**
 * A place in a transcript that a coder wants to find again.
 *
 * @param id its identity
 * @param transcript where
 * @param coder whose it is
 * @param at the UTF-16 position in the transcript's present revision, 0 up to its length
 * @param name what for, may be empty
 * @param made when
 */
public record Bookmark(Id<Bookmark> id, Id<Transcript> transcript, Id<Coder> coder, int at, String name, Instant made)
        implements Entity {

    /** Refuses a place before the text. */
    public Bookmark {
        if (at < 0) {
            throw new IllegalArgumentException("a bookmark stands in the text");
        }
    }

    /** The same bookmark elsewhere. */
    public Bookmark moved(int newAt) {
        return new Bookmark(id, transcript, coder, newAt, name, made);
    }
}
