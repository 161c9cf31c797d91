package org.sheaf.search;

/**
 * One word of a query, with case and accents folded.
 *
 * @param text the word; in a pattern {@code *} stands for any letters and {@code ?} for one
 * @param kind which words of the texts it means
 */
public record QueryWord(String text, Kind kind) {

    /** Which words of the texts are meant. */
    public enum Kind {
        /** This form alone. */
        EXACT,
        /** Every form with the same stem, in English. */
        FORMS,
        /** Every word the pattern fits. */
        PATTERN
    }

    /** As it is written in a query, for instance {@code ~fear} or {@code rattl*}. */
    public String written() {
        return kind == Kind.FORMS ? "~" + text : text;
    }
}
