package org.sheaf.study;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A dated, signed text on anything.
 *
 * @param id its identity
 * @param on what it is about
 * @param kind analytic, methodological, reflexive or a word of the researcher's own; may be empty
 * @param coder who wrote it
 * @param written when
 * @param text the words
 * @param links what else it speaks of, in order; what is gone in the meantime stays named here and is shown no more, so that
 *     an undo brings the link back
 */
public record Memo(
        Id<Memo> id, Target on, String kind, Id<Coder> coder, Instant written, String text, List<Target> links)
        implements Entity {

    /** Copies the links. */
    public Memo {
        links = List.copyOf(links);
    }

    /** A memo without links. */
    public Memo(Id<Memo> id, Target on, String kind, Id<Coder> coder, Instant written, String text) {
        this(id, on, kind, coder, written, text, List.of());
    }

    /** The same memo on something else. */
    public Memo on(Target target) {
        return new Memo(id, target, kind, coder, written, text, links);
    }

    /** The same memo with other words, of another kind. */
    public Memo saying(String newKind, String newText) {
        return new Memo(id, on, newKind, coder, written, newText, links);
    }

    /** The same memo with other links, each once. */
    public Memo linking(List<Target> newLinks) {
        return new Memo(
                id, on, kind, coder, written, text, newLinks.stream().distinct().toList());
    }

    /** The same memo, where it stands on or links to something that became another. */
    public Memo renaming(UnaryOperator<Target> now) {
        return on(now.apply(on)).linking(links.stream().map(now).toList());
    }
}
