package org.sheaf.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sheaf.search.Query;
import org.sheaf.search.QueryWord;
import org.sheaf.study.Block;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.text.Span;

/** Finds words by reading every one and trying every combination. */
final class WordsByHand {

    private final Texts texts;
    /** How decorated words read when plain. */
    private final Map<String, String> plain;
    /** Words that are forms of one another. */
    private final List<Set<String>> forms;

    WordsByHand(Texts texts, Map<String, String> plain, List<Set<String>> forms) {
        this.texts = texts;
        this.plain = plain;
        this.forms = forms;
    }

    record Token(String word, Span at) {}

    /** A match by the numbers of its words. */
    record Match(int first, int last) {}

    record Unit(Transcript transcript, int speaker, Span span, List<Token> tokens) {
        Span span(Match match) {
            return new Span(
                    tokens.get(match.first).at().start(),
                    tokens.get(match.last).at().end());
        }
    }

    /** The turns, and the paragraphs outside them. */
    List<Unit> units(Transcript transcript) {
        TranscriptText text = texts.of(transcript);
        List<Unit> units = new ArrayList<>();
        for (Block block : Block.of(text)) {
            int speaker = block.turn() < 0 ? -1 : text.turns().get(block.turn()).speaker();
            units.add(new Unit(transcript, speaker, block.span(), tokens(text.text(), block.span())));
        }
        return units;
    }

    private List<Token> tokens(String text, Span span) {
        List<Token> tokens = new ArrayList<>();
        int start = span.start();
        for (int at = span.start(); at <= span.end(); at++) {
            if (at == span.end() || " .,:".indexOf(text.charAt(at)) >= 0) {
                if (at > start) {
                    String word = text.substring(start, at);
                    tokens.add(new Token(plain.getOrDefault(word, word), new Span(start, at)));
                }
                start = at + 1;
            }
        }
        return tokens;
    }

    /** Where words stand in a unit, by the definition of each operator. */
    Set<Match> matches(Query query, Unit unit) {
        if (query instanceof Query.Words words) {
            Set<Match> found = new HashSet<>();
            for (int i = 0; i + words.words().size() <= unit.tokens().size(); i++) {
                boolean all = true;
                for (int j = 0; j < words.words().size(); j++) {
                    all &= fits(words.words().get(j), unit.tokens().get(i + j).word());
                }
                if (all) {
                    found.add(new Match(i, i + words.words().size() - 1));
                }
            }
            return found;
        } else if (query instanceof Query.Window window) {
            Set<Match> found = new HashSet<>();
            place(window, unit, new ArrayList<>(), found);
            return shortest(found);
        } else if (query instanceof Query.Near near) {
            return near(near, unit);
        }
        Set<Match> any = new HashSet<>();
        ((Query.Or) query).parts().forEach(part -> any.addAll(matches(part, unit)));
        return any;
    }

    private void place(Query.Window window, Unit unit, List<Integer> places, Set<Match> found) {
        if (places.size() == window.words().size()) {
            TreeSet<Integer> sorted = new TreeSet<>(places);
            if (sorted.last() - sorted.first() + 1 - places.size() <= window.gap()) {
                found.add(new Match(sorted.first(), sorted.last()));
            }
            return;
        }
        for (int i = 0; i < unit.tokens().size(); i++) {
            if (!places.contains(i)
                    && fits(
                            window.words().get(places.size()),
                            unit.tokens().get(i).word())) {
                places.add(i);
                place(window, unit, places, found);
                places.remove(places.size() - 1);
            }
        }
    }

    private Set<Match> near(Query.Near near, Unit unit) {
        Set<Match> found = new HashSet<>();
        for (Match a : matches(near.left(), unit)) {
            for (Match b : matches(near.right(), unit)) {
                int between = Math.max(a.first, b.first) - Math.min(a.last, b.last) - 1;
                if ((a.last < b.first || b.last < a.first) && between <= near.gap()) {
                    found.add(new Match(Math.min(a.first, b.first), Math.max(a.last, b.last)));
                }
            }
        }
        return shortest(found);
    }

    private static Set<Match> shortest(Set<Match> found) {
        return found.stream()
                .filter(a -> found.stream().noneMatch(b -> !a.equals(b) && a.first <= b.first && b.last <= a.last))
                .collect(Collectors.toSet());
    }

    private boolean fits(QueryWord word, String token) {
        return switch (word.kind()) {
            case EXACT -> token.equals(word.text());
            case FORMS ->
                token.equals(word.text())
                        || forms.stream().anyMatch(set -> set.contains(token) && set.contains(word.text()));
            case PATTERN -> token.matches(word.text().replace("*", ".*").replace('?', '.'));
        };
    }
}
