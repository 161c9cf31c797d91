package org.sheaf.reconcile.agreeing;

import java.util.Locale;
import java.util.Optional;

/** Which text counts, coded or not. */
public enum Universe {
    ALL("the whole text"),
    SPEECH("speech"),
    PARTICIPANTS("participants’ speech"),
    CODED("what any of the coders coded");

    private final String words;

    Universe(String words) {
        this.words = words;
    }

    /** The word of the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a sentence has it. */
    public String words() {
        return words;
    }

    /** The universe that a word names. */
    public static Optional<Universe> read(String text) {
        for (Universe universe : values()) {
            if (universe.word().equals(text.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(universe);
            }
        }
        return Optional.empty();
    }
}
