package org.sheaf.documents.within;

import java.util.function.IntFunction;

/**
 * Words found in a file.
 *
 * @param text the words
 * @param manner what sort of words
 * @param places where in the file a position of the text stands, as a reader calls it: “comment 3”, “line 12”
 */
public record Passage(String text, Manner manner, IntFunction<String> places) {

    /** What sort of words. */
    public enum Manner {
        /** What somebody wrote to be read. */
        PROSE,
        /** A name, title or value that stands for itself. */
        LABEL,
        /** Anything else that can be read as text. */
        RAW
    }

    /** Words that stand in one place. */
    static Passage of(String text, Manner manner, String place) {
        return new Passage(text, manner, at -> place);
    }

    /** Where a position of the text stands. */
    public String place(int at) {
        String place = places.apply(at);
        return place.isEmpty() ? "the text" : place;
    }
}
