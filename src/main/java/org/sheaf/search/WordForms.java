package org.sheaf.search;

import java.util.Map;

/** The words of a short text that carry meaning, with their English forms taken together. */
public final class WordForms {

    private WordForms() {}

    /**
     * The words by their stem, in order, articles and the like aside. The dictionary of Krovetz (1993) goes first, because
     * it knows that buses are no “buse”; Porter's second algorithm (2001) takes off the endings it leaves.
     *
     * @param text for instance a code's name and definition
     * @return the dictionary form of each word, folded, by its stem
     */
    public static Map<String, String> of(String text) {
        try (StemReader reader = new StemReader()) {
            return reader.of(text);
        }
    }
}
