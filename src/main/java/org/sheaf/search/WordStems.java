package org.sheaf.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Which English words are forms of one word: those that share a stem by Porter's second algorithm (2001), which knows the
 * endings, or by that of Krovetz (1993), which knows the dictionary's exceptions.
 */
final class WordStems {

    private final Feed feed = new Feed();
    private final TokenStream krovetz = new KStemFilter(feed);
    private final CharTermAttribute term = krovetz.getAttribute(CharTermAttribute.class);
    private final EnglishStemmer porter = new EnglishStemmer();
    private final String byEnding;
    private final String byDictionary;

    /** Takes a folded word. */
    WordStems(String word) {
        byEnding = byEnding(word);
        byDictionary = byDictionary(word);
    }

    /** Whether a folded word is a form of it. */
    boolean isForm(String word) {
        return byEnding(word).equals(byEnding) || byDictionary(word).equals(byDictionary);
    }

    private String byEnding(String word) {
        porter.setCurrent(word);
        porter.stem();
        return porter.getCurrent();
    }

    private String byDictionary(String word) {
        feed.next = word;
        try {
            krovetz.incrementToken();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return term.toString();
    }

    /** Hands the filter one word at a time. */
    private static final class Feed extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String next = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(next);
            return true;
        }
    }
}
