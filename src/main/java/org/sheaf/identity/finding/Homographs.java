package org.sheaf.identity.finding;

import java.util.Set;
import org.sheaf.text.Folding;

/** Names that are words of the language too: Will, Mark, May, Bath, Reading. Any thread. */
public final class Homographs {

    private static final Set<String> ALL = WordLists.read("homographs-en.txt");
    private static final Set<String> COMMON = WordLists.read("common-en.txt");
    private static final Set<String> NO_NAMES = WordLists.read("no-names-en.txt");

    /** What follows a word that begins a question or a request, and never follows a name. */
    private static final Set<String> AFTER_A_WORD = Set.of(
            "i",
            "you",
            "he",
            "she",
            "it",
            "we",
            "they",
            "the",
            "a",
            "an",
            "my",
            "your",
            "his",
            "her",
            "its",
            "our",
            "their",
            "this",
            "that",
            "these",
            "those",
            "there",
            "anybody",
            "anyone",
            "someone",
            "somebody",
            "people",
            "not",
            "be");

    private Homographs() {}

    /** Whether a name is a word too, whatever its case. */
    public static boolean has(String name) {
        return isName(name) || isCommon(name);
    }

    /** Whether it is one of the commonest words, which hardly anybody is called by. */
    public static boolean isCommon(String word) {
        String folded = Folding.letters(word);
        return COMMON.contains(folded) || NO_NAMES.contains(folded);
    }

    /** Whether a word is one that people and places are called by, whatever its case. */
    public static boolean isName(String word) {
        return ALL.contains(Folding.letters(word));
    }

    /** Whether a word with a capital is meant as the word, as in “Will you come?”, by what follows it. */
    public static boolean isWordBefore(String following) {
        return AFTER_A_WORD.contains(Folding.letters(following));
    }
}
