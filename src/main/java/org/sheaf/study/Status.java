package org.sheaf.study;

import java.util.Locale;
import java.util.Optional;

/** How far a theme has come. */
public enum Status {
    CANDIDATE,
    REVIEWED,
    FINAL;

    /** The word used in tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status that a word names. */
    public static Optional<Status> read(String text) {
        for (Status status : values()) {
            if (status.word().equals(text.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
