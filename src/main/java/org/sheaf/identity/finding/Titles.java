package org.sheaf.identity.finding;

import java.util.List;
import java.util.Set;
import org.sheaf.text.Folding;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/** Words that stand before a name and belong to it: Dr, Nurse, Auntie. Any thread. */
public final class Titles {

    private static final Set<String> ALL = WordLists.read("titles-en.txt");

    /** These are a part of the name itself, as in “St Oswin's”. */
    private static final Set<String> SAINTS = Set.of("st", "saint");

    private Titles() {}

    /** Whether a word is one. */
    public static boolean has(String word) {
        return ALL.contains(Folding.letters(word));
    }

    /** How many letters of a writing are a title with the blanks after it, 0 where none stands before a name. */
    public static int length(String writing) {
        List<Span> words = Words.of(writing, new Span(0, writing.length()));
        boolean titled = words.size() > 1
                && words.get(0).start() == 0
                && stays(words.get(0).of(writing));
        return titled ? words.get(1).start() : 0;
    }

    private static boolean stays(String word) {
        return has(word) && !SAINTS.contains(Folding.letters(word));
    }
}
