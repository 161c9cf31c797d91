package org.sheaf.study;

import java.util.Locale;
import java.util.Optional;

/** What a member of a team may do. */
public enum TeamRole {
    /** Sees everything, opens and closes rounds, decides who is a member. */
    LEAD,
    /** Works in the study under a coder of their own. */
    CODER,
    /** Follows the study and changes nothing. */
    READER;

    /** The word on the command line and on the server. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role with this word, if there is one. */
    public static Optional<TeamRole> of(String word) {
        for (TeamRole role : values()) {
            if (role.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
