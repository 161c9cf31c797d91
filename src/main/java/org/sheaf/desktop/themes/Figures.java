package org.sheaf.desktop.themes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Theme;

/**
 * What had to be read from pages and texts for the board.
 *
 * @param byTheme who speaks in each theme and how often
 * @param byCode how often and by how many each code is said
 * @param words of the single quotations on the board
 * @param participants how many people could speak
 */
record Figures(
        Map<Id<Theme>, Voiced> byTheme, Map<Id<Code>, Said> byCode, Map<QuotationRef, Cited> words, int participants) {

    /** Nothing read yet. */
    static final Figures NONE = new Figures(Map.of(), Map.of(), Map.of(), 0);

    /** Copies the maps. */
    Figures {
        byTheme = Map.copyOf(new HashMap<>(byTheme));
        byCode = Map.copyOf(new HashMap<>(byCode));
        words = Map.copyOf(new HashMap<>(words));
    }

    /** The same with the words of more quotations. */
    Figures with(Map<QuotationRef, Cited> more) {
        Map<QuotationRef, Cited> all = new HashMap<>(words);
        all.putAll(more);
        return new Figures(byTheme, byCode, all, participants);
    }

    /** What stands on a code's card, for instance “21 · 9”; empty until it was counted. */
    String of(Code code) {
        Said said = byCode.get(code.id());
        return said == null ? "" : Words.of("themes.figures", said.quotations(), said.participants());
    }

    /** The same in full. */
    String told(Code code) {
        Said said = byCode.get(code.id());
        return said == null
                ? code.name()
                : Words.of("themes.card", code.name(), said.quotations(), said.participants());
    }

    /**
     * How often a code stands, with its sub-codes.
     *
     * @param quotations in the usual layer
     * @param participants who say them
     */
    record Said(int quotations, int participants) {}

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
