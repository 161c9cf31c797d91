package org.sheaf.search;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes the accents off letters that have no counterpart in ASCII, Greek and Cyrillic ones for instance. */
final class FoldFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] letters = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            if (letters[i] >= '\u0080') {
                fold();
                break;
            }
        }
        return true;
    }

    private void fold() {
        String apart = Normalizer.normalize(term, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c < '\u0300' || c > '\u036F') {
                bare.append(c);
            }
        }
        // Together again, because some scripts are taken apart without having accents.
        term.setEmpty().append(Normalizer.normalize(bare, Normalizer.Form.NFC));
    }
}
