package org.sheaf.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * What counts as the same word: Unicode's word borders in the plain shadow of the text, English possessives off, case and
 * accents folded. Text and queries go through the same chain. Offsets are those of the verbatim text.
 */
final class SpeechAnalyzer extends Analyzer {

    /** Grows when the chain changes, so that older indexes are built anew. */
    static final int VERSION = 1;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        TokenStream chain = new EnglishPossessiveFilter(tokens);
        chain = new LowerCaseFilter(chain);
        chain = new ASCIIFoldingFilter(chain);
        return new TokenStreamComponents(tokens, new FoldFilter(chain));
    }

    @Override
    protected Reader initReader(String field, Reader verbatim) {
        return new PlainReader(verbatim);
    }
}
