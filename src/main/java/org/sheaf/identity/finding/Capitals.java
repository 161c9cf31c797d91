package org.sheaf.identity.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sheaf.study.IdentityKind;
import org.sheaf.text.Folding;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/**
 * Capitals that no rule of spelling asks for. Inside a sentence every one counts; at its beginning only a word that the study
 * never writes small. Neighbours make one name. Sees nothing where a transcriber wrote no capitals. Immutable; any thread.
 */
public final class Capitals {

    private static final Set<String> NO_NAMES = WordLists.read("no-names-en.txt");
    private static final Set<String> TITLES = WordLists.read("titles-en.txt");
    private static final Set<String> HOUSES = WordLists.read("organisations-en.txt");
    private static final Set<String> PLACES = WordLists.read("places-en.txt");
    private static final Set<String> LINKS =
            Set.of("of", "de", "da", "di", "du", "van", "von", "der", "den", "the", "la", "al", "bin", "ibn", "upon");
    /** As in “House of the Ferry”. */
    private static final int LINKS_AT_MOST = 2;

    private static final int SHOUTED = 3;
    private static final String OPENING = "\"'(\u2018\u201c\u2039\u00ab[\u2014\u2013";
    private static final String ENDING = ".?!:;\n\u2026";

    private final Lexicon lexicon;

    /** Judges by a study's words. */
    public Capitals(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What stands out in a text.
     *
     * @param text of one turn or paragraph
     */
    public List<Find> in(String text) {
        List<Word> words = words(text);
        List<Find> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int first = at;
            if (words.get(at).title
                    && at + 1 < words.size()
                    && words.get(at + 1).name
                    && follows(text, words.get(at), words.get(at + 1))) {
                first = at + 1;
            }
            if (words.get(first).name) {
                int last = last(text, words, first);
                Span span = new Span(words.get(at).span.start(), words.get(last).bareEnd);
                found.add(new Find(span, kind(text, span), Source.CAPITAL));
                at = last;
            }
        }
        return found;
    }

    /**
     * A word as it stands.
     *
     * @param bareEnd where it ends without a possessive's ending
     * @param name whether its capital stands out
     * @param title whether it may belong to the name after it
     * @param link whether it may stand within a name
     */
    private record Word(Span span, int bareEnd, boolean name, boolean title, boolean link) {
        boolean isPossessive() {
            return bareEnd < span.end();
        }
    }

    private List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (Span span : Words.of(text, new Span(0, text.length()))) {
            String bare = Form.bare(text.substring(span.start(), span.end()));
            String folded = Folding.letters(bare.replace('\u2019', '\''));
            boolean capital = Character.isUpperCase(text.codePointAt(span.start()));
            boolean title = capital && TITLES.contains(folded);
            boolean name = capital
                    && !NO_NAMES.contains(isAbbreviation(bare) ? bare : folded)
                    && !isShouted(bare, folded)
                    && (!isKnownWord(folded) || !beginsSentence(text, span.start()));
            words.add(new Word(span, span.start() + bare.length(), name, title, LINKS.contains(bare)));
        }
        return words;
    }

    /** Whether the study writes it small, or what it is made of: slow and so Slowly, egg and so Eggs. */
    private boolean isKnownWord(String folded) {
        return lexicon.small(folded) > 0
                || !Homographs.isName(folded)
                        && Stream.of("s", "es", "ly", "ing", "ed")
                                .filter(folded::endsWith)
                                .map(ending -> folded.substring(0, folded.length() - ending.length()))
                                .anyMatch(stem -> stem.length() >= SHOUTED && lexicon.small(stem) > 0);
    }

    /** A word that the study writes small is no abbreviation, though it has capitals only. */
    private boolean isShouted(String bare, String folded) {
        return bare.length() >= SHOUTED && isAbbreviation(bare) && lexicon.small(folded) >= SHOUTED;
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    /** Whether the capital there is what spelling asks for. */
    private static boolean beginsSentence(String text, int start) {
        int at = start - 1;
        boolean quoted = false;
        while (at >= 0
                && (Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '\n'
                        || OPENING.indexOf(text.charAt(at)) >= 0)) {
            quoted |= OPENING.indexOf(text.charAt(at)) >= 0;
            at--;
        }
        if (at < 0 || quoted) {
            return true;
        }
        return ENDING.indexOf(text.charAt(at)) >= 0 && !isInitial(text, at);
    }

    /** Whether the point there belongs to an initial or a title, as in “J. Marchetti”. */
    private static boolean isInitial(String text, int point) {
        int from = point;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, point);
        return text.charAt(point) == '.'
                && (word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I")
                        || TITLES.contains(Folding.letters(word)));
    }

    private static boolean follows(String text, Word one, Word next) {
        String between = text.substring(one.span.end(), next.span.start());
        return (!one.isPossessive() || next.name && isHouse(next.span.of(text)))
                && (between.equals(" ")
                        || between.equals("\u00a0")
                        || (between.equals(". ") || between.equals(".")) && isInitial(text, one.span.end()));
    }

    /** As in “St Oswin's Hospice”, “Tanner's Row”. */
    private static boolean isHouse(String word) {
        String folded = Folding.letters(word);
        return HOUSES.contains(folded) || PLACES.contains(folded);
    }

    private static int last(String text, List<Word> words, int first) {
        int last = first;
        for (int at = first + 1; at < words.size() && at <= last + LINKS_AT_MOST + 1; at++) {
            Word word = words.get(at);
            if (!follows(text, words.get(at - 1), word) || !word.name && !word.link) {
                break;
            }
            last = word.name ? at : last;
        }
        return last;
    }

    /** What the form alone tells: letters alone are most often an organisation's. */
    private static IdentityKind kind(String text, Span span) {
        String name = text.substring(span.start(), span.end());
        return isAbbreviation(name) ? IdentityKind.ORGANISATION : IdentityKind.OTHER;
    }
}
