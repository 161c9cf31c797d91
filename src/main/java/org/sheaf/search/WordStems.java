package org.sheaf.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** English stems by the algorithm of Krovetz (1993), which keeps to words of the dictionary. */
final class WordStems {

    private final Feed feed = new Feed();
    private final TokenStream stems = new KStemFilter(feed);
    private final CharTermAttribute term = stems.getAttribute(CharTermAttribute.class);

    /** The stem of a folded word. */
    String of(String word) {
        feed.next = word;
        try {
            stems.incrementToken();
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
