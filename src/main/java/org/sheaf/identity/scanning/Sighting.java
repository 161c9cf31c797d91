package org.sheaf.identity.scanning;

import java.util.List;
import org.sheaf.study.Identity;
import org.sheaf.text.Span;

/**
 * A place where an identity that is known stands in some words.
 *
 * @param span the bare writing, without title and possessive, UTF-16
 * @param identity which
 * @param slip whether it is no writing of it but near one, or sounds alike
 * @param rivals others of the same name; a place that the first leaves out is theirs
 */
public record Sighting(Span span, Identity identity, boolean slip, List<Identity> rivals) {

    /** Copies the list. */
    public Sighting {
        rivals = List.copyOf(rivals);
    }

    /** One that only one can be. */
    Sighting(Span span, Identity identity, boolean slip) {
        this(span, identity, slip, List.of());
    }

    /** The same place, meant by another. */
    public Sighting of(Identity other) {
        return new Sighting(span, other, slip, List.of());
    }
}
