package org.sheaf.study;

import java.util.Optional;

/** How far a coder has come with a transcript. */
public enum Stage {
    /** Not opened, or nothing said about it. */
    NOT_BEGUN("not begun"),
    /** Read through, nothing coded yet. */
    READ("read"),
    /** Being coded. */
    CODING("coding"),
    /** Coded to its end. */
    DONE("done");

    private final String word;

    Stage(String word) {
        this.word = word;
    }

    /** The word that tables and the command line use. */
    public String word() {
        return word;
    }

    /** The stage with this word, case aside. */
    public static Optional<Stage> read(String word) {
        for (Stage stage : values()) {
            if (stage.word.equalsIgnoreCase(word.strip())) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }
}
