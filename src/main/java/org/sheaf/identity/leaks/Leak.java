package org.sheaf.identity.leaks;

import java.util.List;
import java.util.Optional;
import org.sheaf.study.Identity;

/**
 * Something that was replaced and stands in a file nevertheless.
 *
 * @param identity whose it is
 * @param writing which of its writings
 * @param places where it stands in the file, as a reader calls them, each once, in order; not empty
 */
public record Leak(Identity identity, String writing, List<String> places) {

    /** Copies the places. */
    public Leak {
        places = List.copyOf(places);
    }

    /** What stands in its stead in the study; empty while nothing was chosen. */
    public Optional<String> instead() {
        return identity.substitute().isNone()
                ? Optional.empty()
                : Optional.of(identity.substitute().text());
    }
}
