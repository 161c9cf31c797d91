package org.sheaf.identity.finding;

import java.util.HashMap;
import java.util.Map;
import org.sheaf.text.Folding;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/**
 * The words that a study writes in small letters. What does stand so is likely a word and what never does likely a name; no
 * list of a language's words knows a study's as well. Immutable; any thread.
 */
public final class Lexicon {

    private final Map<String, Integer> small;

    private Lexicon(Map<String, Integer> small) {
        this.small = Map.copyOf(small);
    }

    /** Counts the words of texts. */
    public static Lexicon of(Iterable<String> texts) {
        Map<String, Integer> small = new HashMap<>();
        for (String text : texts) {
            for (Span word : Words.of(text, new Span(0, text.length()))) {
                if (Character.isLowerCase(text.codePointAt(word.start())) && !isInAddress(text, word)) {
                    small.merge(Folding.letters(Form.bare(text.substring(word.start(), word.end()))), 1, Integer::sum);
                }
            }
        }
        return new Lexicon(small);
    }

    /** Whether it is a part of a mail address or a page's, where names are written small. */
    private static boolean isInAddress(String text, Span word) {
        return joins(text, word.start() - 1) || joins(text, word.end());
    }

    private static boolean joins(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && "@._/".indexOf(text.charAt(at)) >= 0
                && (text.charAt(at) == '@' || Character.isLetterOrDigit(text.charAt(at - 1)))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** How often a word, folded, stands in small letters. */
    public int small(String folded) {
        return small.getOrDefault(folded, 0);
    }
}
