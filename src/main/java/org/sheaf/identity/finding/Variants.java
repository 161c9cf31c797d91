package org.sheaf.identity.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheaf.identity.Heard;
import org.sheaf.text.Folding;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/**
 * What names that are known may have become in a transcript: parts, small letters, short forms, slips of the keyboard, what sounds
 * alike, two words for one and one for two. Where a word of the language is meant as likely, a person is asked. Not for several
 * threads at once.
 */
public final class Variants {

    private final Likeness likeness = new Likeness();
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, String> joined = new HashMap<>();
    private final Map<String, Optional<String>> seen = new HashMap<>();
    private final Lexicon lexicon;

    /** A word of a name. */
    private record Part(String name, Heard heard) {}

    /**
     * Variants of names.
     *
     * @param names as they are known; a name of several words is known by each of them that is no common word
     * @param lexicon the study's words
     */
    public Variants(Collection<String> names, Lexicon lexicon) {
        this.lexicon = lexicon;
        for (String name : names) {
            String key = Form.key(name);
            List<String> words = Form.parts(key);
            for (String word : words) {
                if (words.size() == 1 || word.length() > 2 && lexicon.small(word) == 0) {
                    parts.putIfAbsent(word, new Part(name, Heard.of(word)));
                }
            }
            joined.putIfAbsent(close(key), name);
        }
    }

    /** Letters and figures alone, without case and accents. */
    private static String close(String words) {
        String folded = Folding.letters(words);
        StringBuilder close = new StringBuilder(folded.length());
        for (int at = 0; at < folded.length(); at++) {
            if (Character.isLetterOrDigit(folded.charAt(at))) {
                close.append(folded.charAt(at));
            }
        }
        return close.toString();
    }

    /**
     * A place where a known name may stand.
     *
     * @param span UTF-16
     * @param name which of the known ones
     */
    public record Variant(Span span, String name) {}

    /**
     * All in a text.
     *
     * @param text of one turn or paragraph
     */
    public List<Variant> in(String text) {
        List<Span> words = Words.of(text, new Span(0, text.length()));
        List<Variant> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Span word = words.get(i);
            String bare = Form.bare(text.substring(word.start(), word.end()));
            Span span = new Span(word.start(), word.start() + bare.length());
            Optional<String> pair = i + 1 < words.size() ? pair(text, word, words.get(i + 1)) : Optional.empty();
            if (pair.isPresent()) {
                Span next = words.get(i + 1);
                String second = Form.bare(text.substring(next.start(), next.end()));
                found.add(new Variant(new Span(word.start(), next.start() + second.length()), pair.get()));
                i++;
            } else {
                nameOf(bare).ifPresent(name -> found.add(new Variant(span, name)));
            }
        }
        return found;
    }

    /** Two words that are one name written apart. */
    private Optional<String> pair(String text, Span one, Span next) {
        if (next.start() - one.end() != 1
                || Form.bare(text.substring(one.start(), one.end())).length() < one.length()) {
            return Optional.empty();
        }
        String name = joined.get(
                close(text.substring(one.start(), one.end()) + Form.bare(text.substring(next.start(), next.end()))));
        return Optional.ofNullable(name);
    }

    /** Which known name a word may be. */
    public Optional<String> nameOf(String word) {
        return seen.computeIfAbsent(word, this::look);
    }

    private Optional<String> look(String word) {
        String key = Folding.letters(word.replace('\u2019', '\''));
        Part same = parts.get(key);
        if (same != null) {
            return Optional.of(same.name);
        }
        String whole = joined.get(close(key));
        if (whole != null) {
            return Optional.of(whole);
        }
        if (key.length() < 2 || lexicon.small(key) > 0) {
            return Optional.empty(); // a word that the study uses as such
        }
        Heard heard = Heard.of(key);
        return parts.entrySet().stream()
                .filter(part -> likeness.of(heard, part.getValue().heard).isPresent())
                .map(part -> part.getValue().name)
                .findFirst();
    }
}
