package org.sheaf.search;

import java.util.Locale;
import java.util.Optional;

/** What can be asked of a place besides its words: who speaks, where, and how it is coded. */
public enum QueryField {
    /** A label as the transcript writes it. */
    SPEAKER,
    /** The person behind the label. */
    PARTICIPANT,
    /** What is known about the person, alone or compared with a value, as in {@code attribute:age>30}. */
    ATTRIBUTE,
    /** What the person is in the interviews. */
    ROLE,
    /** A transcript by name. */
    TRANSCRIPT,
    /** What the text is: an interview or a document. */
    KIND,
    /** The group of the person, or of the transcript. */
    GROUP,
    /** A code with its sub-codes. */
    CODE,
    /** A theme with its sub-themes. */
    THEME,
    /** Who coded. */
    CODER,
    /** What participants answered to a question of the topic guide. */
    QUESTION;

    /** The word before the colon. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field that a word names, case aside. */
    public static Optional<QueryField> read(String word) {
        for (QueryField field : values()) {
            if (field.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
