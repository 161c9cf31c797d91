package org.sheaf.study;

import java.util.Locale;
import java.util.Optional;

/** What a text is to the study; documents are coded and searched like the rest and counted apart. */
public enum TextKind {
    INTERVIEW,
    DOCUMENT;

    /** The word used in tables and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a word names. */
    public static Optional<TextKind> read(String text) {
        for (TextKind kind : values()) {
            if (kind.word().equals(text.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
