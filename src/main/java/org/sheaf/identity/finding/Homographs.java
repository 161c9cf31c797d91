package org.sheaf.identity.finding;

import java.util.Set;
import org.sheaf.text.Folding;

/** Names that are words of the language too: Will, Mark, May, Bath, Reading. Any thread. */
public final class Homographs {

    private static final Set<String> ALL = WordLists.read("homographs-en.txt");

    /** What follows a word that begins a question or a request, and never follows a name. */
    private static final Set<String> AFTER_A_WORD = Set.of(
            "i", "you", "he", "she", "it", "we", "they", "the", "a", "an", "my", "your", "his", "her", "its", "our", "their",
            "this", "that", "these", "those", "there", "anybody", "anyone", "someone", "somebody", "people", "not", "be");

    private Homographs() {}

    /** Whether a name is a word too, whatever its case. */
    public static boolean has(String name) {
        return ALL.contains(Folding.letters(name));
    }

    /** Whether a word with a capital is meant as the word, as in “Will you come?”, by what follows it. */
    public static boolean isWordBefore(String following) {
        return AFTER_A_WORD.contains(Folding.letters(following));
    }
}
