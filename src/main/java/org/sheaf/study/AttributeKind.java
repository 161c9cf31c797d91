package org.sheaf.study;

import java.util.Locale;
import java.util.Optional;

/** Of what type the values of an attribute are. */
public enum AttributeKind {
    /** Any words. */
    TEXT("text"),
    /** A number, which sorts and compares by its size. */
    NUMBER("number"),
    /** A day of the calendar. */
    DATE("date"),
    /** Yes or no. */
    YES_NO("yes/no"),
    /** One of a few values that are said beforehand. */
    CHOICE("choice");

    private final String word;

    AttributeKind(String word) {
        this.word = word;
    }

    /** The word used in tables and on the command line. */
    public String word() {
        return word;
    }

    /** The type that a word names. */
    public static Optional<AttributeKind> read(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "/");
        for (AttributeKind kind : values()) {
            if (kind.word.equals(wanted) || kind.word.replace("/", "").equals(wanted)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
