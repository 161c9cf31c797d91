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
        TRANSCRIPT('t'),
        /** A memo. */
        MEMO('m'),
        /** The definition of a code, all its fields. */
        DEFINITION('d');

        private final char sign;

        Kind(char sign) {
            this.sign = sign;
        }

        /** How the index writes it. */
        byte sign() {
            return (byte) sign;
        }

        static Kind of(byte sign) {
            for (Kind kind : values()) {
                if (kind.sign() == sign) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of owner: " + sign);
        }
    }
}
