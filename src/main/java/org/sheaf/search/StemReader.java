package org.sheaf.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Reads the words of many texts by their stems, see {@link WordForms#of}; one thread at a time. */
public final class StemReader implements AutoCloseable {

    private final SpeechAnalyzer analyzer = new SpeechAnalyzer();
    private final EnglishStemmer stemmer = new EnglishStemmer();

    /** The dictionary form of each word that carries meaning, folded, by its stem; in order. */
    public Map<String, String> of(String text) {
        Map<String, String> forms = new LinkedHashMap<>();
        try (TokenStream tokens = new KStemFilter(analyzer.tokenStream("words", text))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String word = term.toString();
                if (!EnglishAnalyzer.getDefaultStopSet().contains(word)) {
                    stemmer.setCurrent(word);
                    stemmer.stem();
                    forms.putIfAbsent(stemmer.getCurrent(), word);
                }
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return forms;
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
