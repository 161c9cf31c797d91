package org.sheaf.study;

import java.util.Locale;
import java.util.Optional;

/** What a person is in the interviews. */
public enum Role {
    PARTICIPANT,
    INTERVIEWER,
    OTHER;

    /** The word used in tables and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role that a word names. */
    public static Optional<Role> read(String text) {
        for (Role role : values()) {
            if (role.word().equals(text.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
