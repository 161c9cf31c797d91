package org.sheaf.desktop.shell;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheaf.desktop.reader.Shown;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/**
 * Whose layers a coder does not see in a transcript, because both code it in a blind round that is open.
 *
 * @param coders whose
 */
record Blind(Set<Id<Coder>> coders) {

    /** Copies the set. */
    Blind {
        coders = Set.copyOf(coders);
    }

    /** Those that are hidden from a coder. */
    static Blind of(Study study, Id<Transcript> transcript, Id<Coder> me) {
        return new Blind(study.team().rounds().stream()
                .filter(round -> round.hides(transcript, me))
                .map(Round::coders)
                .flatMap(all -> all.stream())
                .filter(coder -> !coder.equals(me))
                .collect(Collectors.toSet()));
    }

    boolean hides() {
        return !coders.isEmpty();
    }

    /** What is left to be seen of what somebody wants to see. */
    Shown over(Study study, Shown wanted, Id<Coder> me) {
        if (!hides()) {
            return wanted;
        }
        Set<Id<Coder>> seen = new HashSet<>(wanted.coders());
        if (seen.isEmpty()) {
            study.coders().forEach(coder -> seen.add(coder.id()));
        }
        seen.removeAll(coders);
        return wanted.of(seen.isEmpty() ? Set.of(me) : seen);
    }
}
