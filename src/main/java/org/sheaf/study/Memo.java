package org.sheaf.study;

import java.time.Instant;

/**
 * A dated, signed text on anything.
 *
 * @param id its identity
 * @param on what it is about
 * @param kind analytic, methodological, reflexive or a word of the researcher's own; may be empty
 * @param coder who wrote it
 * @param written when
 * @param text the words
 */
public record Memo(Id<Memo> id, Target on, String kind, Id<Coder> coder, Instant written, String text)
        implements Entity {

    /** The same memo on something else. */
    public Memo on(Target target) {
        return new Memo(id, target, kind, coder, written, text);
    }
}
