package org.sheaf.desktop.reader;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.text.Span;

/**
 * Words that are looked at in a reader which stands beside another one: speakers stand above what they say, stripes and
 * names have no room, nothing can be altered, and below the turn in question there is room for what is said about it.
 *
 * @param tints what is tinted
 * @param after a position in the turn below which there is room
 * @param room how much, in pixels, for a width in pixels
 */
public record InQuestion(List<Tint> tints, int after, IntUnaryOperator room) {

    /**
     * Words that are tinted.
     *
     * @param words which
     * @param code in whose colour; null for a ground without colour, where a coder marked nothing
     */
    public record Tint(Span words, @Nullable Id<Code> code) {}

    /** Nothing in particular. */
    public static final InQuestion NOTHING = new InQuestion(List.of(), 0, width -> 0);

    /** Copies the tints. */
    public InQuestion {
        tints = List.copyOf(tints);
    }
}
