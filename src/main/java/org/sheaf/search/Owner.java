package org.sheaf.search;

import java.util.UUID;

/**
 * To what a unit of the index belongs.
 *
 * @param kind what sort of object
 * @param id the object's identity
 */
public record Owner(Kind kind, UUID id) {

    /** What the index holds words of. */
    public enum Kind {
        /** A transcript: its turns, and its paragraphs outside turns. */
        TRANSCRIPT,
        /** A memo. */
        MEMO,
        /** The definition of a code, all its fields. */
        DEFINITION
    }
}
