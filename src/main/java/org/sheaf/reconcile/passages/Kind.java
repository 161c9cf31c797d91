package org.sheaf.reconcile.passages;

import java.util.Optional;

/** In what way coders disagree about some words; in the order in which they are talked about. */
public enum Kind {
    /** The same or overlapping words, another code. */
    OTHER_CODE("overlap, other code"),
    /** The same or overlapping words; one code stands above the other. */
    BROADER("broader or narrower code"),
    /** Not all coders gave these words the code, and those who did not gave them no other instead. */
    NOT_ALL("only one coder"),
    /** The same code on words that begin or end elsewhere. */
    OTHER_EXTENT("other extent"),
    /** The same code, one passage against several. */
    PIECES("one passage or several");

    private static final String NOT_ALL_OF_MANY = "not all coders";

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** The word by which tables, reports and the command line ask for it, and call it between two coders. */
    public String word() {
        return word;
    }

    /** The same among so many coders: of three, two may have marked the same. */
    public String word(int coders) {
        return this == NOT_ALL && coders > 2 ? NOT_ALL_OF_MANY : word;
    }

    /** The kind with this word, case and hyphens aside. */
    public static Optional<Kind> read(String text) {
        String plain = text.strip().replace('-', ' ');
        for (Kind kind : values()) {
            if (kind.word.equalsIgnoreCase(plain)
                    || kind == NOT_ALL && NOT_ALL_OF_MANY.equalsIgnoreCase(plain)
                    || kind.name().replace('_', ' ').equalsIgnoreCase(plain)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
