package org.sheaf.identity.scanning;

import java.util.ArrayList;
import java.util.List;

/**
 * What a search of the whole study found.
 *
 * @param candidates by risk: the surest first, then persons before places and organisations, then the most frequent
 * @param words how many were read, labels among them
 * @param notes what the researcher must know, for instance that two people have one name; a sentence each
 */
public record Scan(List<Candidate> candidates, int words, List<String> notes) {

    /** Copies the lists. */
    public Scan {
        candidates = List.copyOf(candidates);
        notes = List.copyOf(notes);
    }

    /** Those about which nobody decided. */
    public List<Candidate> undecided() {
        return candidates.stream().filter(candidate -> !candidate.isDecided()).toList();
    }

    /** The same with one more note. */
    Scan noting(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new Scan(candidates, words, more);
    }
}
