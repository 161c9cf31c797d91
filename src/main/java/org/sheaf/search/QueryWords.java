package org.sheaf.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.sheaf.text.Span;

/** Cuts what stands in a query into words as the texts are cut, so that both always agree. */
final class QueryWords {

    /** Letters that stand for the wild cards on the way through the analyzer; no language in use writes them. */
    private static final char ANY = '\u1681';

    private static final char ONE = '\u1682';

    private QueryWords() {}

    /** The words of a run of characters; none when it holds no letter or digit. */
    static List<QueryWord> of(String run, boolean forms, Span at) {
        List<QueryWord> words = new ArrayList<>();
        for (String text : cut(masked(run))) {
            boolean pattern = text.indexOf(ANY) >= 0 || text.indexOf(ONE) >= 0;
            String word = text.replace(ANY, '*').replace(ONE, '?');
            if (pattern && forms) {
                throw new QueryFault(at, "“~” finds the forms of a whole word. Leave out “~” or the wild card.");
            }
            if (pattern && word.chars().allMatch(c -> c == '*' || c == '?')) {
                throw new QueryFault(at, "“" + word + "” alone would fit every word. Write at least one letter too.");
            }
            words.add(new QueryWord(
                    word, pattern ? QueryWord.Kind.PATTERN : forms ? QueryWord.Kind.FORMS : QueryWord.Kind.EXACT));
        }
        return words;
    }

    /** A question mark is a wild card only inside a word: at its end it is a question mark. */
    private static String masked(String run) {
        StringBuilder masked = new StringBuilder(run.length());
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (c == '*') {
                masked.append(ANY);
            } else if (c == '?' && goesOn(run, i + 1)) {
                masked.append(ONE);
            } else {
                masked.append(c);
            }
        }
        return masked.toString();
    }

    private static boolean goesOn(String run, int from) {
        int at = from;
        while (at < run.length() && run.charAt(at) == '?') {
            at++;
        }
        return at < run.length() && (run.charAt(at) == '*' || Character.isLetterOrDigit(run.codePointAt(at)));
    }

    private static List<String> cut(String text) {
        List<String> words = new ArrayList<>();
        try (Analyzer analyzer = new SpeechAnalyzer();
                TokenStream tokens = analyzer.tokenStream(IndexFields.WORDS, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }
}
