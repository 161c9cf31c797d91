package org.sheaf.desktop.themes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheaf.study.Id;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Theme;

/**
 * What had to be read from pages and texts for the board.
 *
 * @param byTheme who speaks in each theme and how often
 * @param words of the single quotations on the board
 * @param participants how many people could speak
 */
record Figures(Map<Id<Theme>, Voiced> byTheme, Map<QuotationRef, Cited> words, int participants) {

    /** Nothing read yet. */
    static final Figures NONE = new Figures(Map.of(), Map.of(), 0);

    /** Copies the maps. */
    Figures {
        byTheme = Map.copyOf(new HashMap<>(byTheme));
        words = Map.copyOf(new HashMap<>(words));
    }

    /**
     * Who speaks in a theme.
     *
     * @param quotations in the usual layer, sub-themes included
     * @param people those who speak, the one who speaks most first
     */
    record Voiced(int quotations, List<Voice> people) {
        /** Copies the list. */
        Voiced {
            people = List.copyOf(people);
        }
    }

    /**
     * One person's share.
     *
     * @param name of the person
     * @param quotations of the theme in which the person speaks
     */
    record Voice(String name, int quotations) {}

    /**
     * A single quotation.
     *
     * @param words verbatim, on one line
     * @param where speaker, transcript and line
     */
    record Cited(String words, String where) {}
}
