package org.sheaf.study;

import java.util.Locale;
import java.util.Optional;

/** Where a code came from. */
public enum Origin {
    OPEN("open"),
    IN_VIVO("in vivo"),
    A_PRIORI("a priori");

    private final String word;

    Origin(String word) {
        this.word = word;
    }

    /** The word used in tables. */
    public String word() {
        return word;
    }

    /** The origin that a table's word names, case, hyphens and underscores aside. */
    public static Optional<Origin> read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        for (Origin origin : values()) {
            if (origin.word.equals(plain)) {
                return Optional.of(origin);
            }
        }
        return Optional.empty();
    }
}
