package org.sheaf.identity.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sheaf.text.Span;

/**
 * What is known by its shape: numbers with check digits, mail, telephones, postcodes, dates, ages, addresses. British and Irish
 * first, international where the shape is. Stateless; any thread.
 */
public final class Patterns {

    /** Which comes first is preferred where two see the same words. */
    private static final List<Recogniser> ALL = Stream.of(Numbers.all(), Contacts.all(), Times.all(), Places.all())
            .flatMap(List::stream)
            .toList();

    private static final List<Recogniser> TIMES = Times.all();

    private Patterns() {}

    /**
     * Everything found, in the text's order; finds do not overlap.
     *
     * @param text of one turn or paragraph: a line's end in it is a blank
     */
    public static List<Find> in(String text) {
        return in(text, ALL);
    }

    /** Dates and ages alone, as {@link #in} finds them where nothing else is. */
    public static List<Find> times(String text) {
        return in(text, TIMES);
    }

    private static List<Find> in(String text, List<Recogniser> recognisers) {
        String plain = plain(text);
        List<Find> found = new ArrayList<>();
        recognisers.forEach(recogniser -> recogniser.find(plain, found::add));
        List<Find> kept = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparing((Find find) -> find.source().tier())
                        .thenComparing(find -> -find.span().length()))
                .filter(find -> kept.stream().noneMatch(other -> other.span().overlaps(find.span())))
                .forEach(kept::add);
        kept.sort(Comparator.comparing(Find::span, Comparator.comparingInt(Span::start)));
        return kept;
    }

    /** The same text, position by position, with plain blanks, apostrophes and dashes. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (letter == '\u2019' || letter == '\u02bc') {
                plain.setCharAt(i, '\'');
            } else if (letter == '\u2010' || letter == '\u2011') {
                plain.setCharAt(i, '-');
            } else if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }
}
