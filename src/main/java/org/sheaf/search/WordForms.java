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

/** The words of a short text that carry meaning, with their English forms taken together. */
public final class WordForms {

    private WordForms() {}

    /**
     * The words by their stem, in order, articles and the like aside. The dictionary of Krovetz (1993) goes first, because
     * it knows that buses are no “buse”; Porter's second algorithm (2001) takes off the endings it leaves.
     *
     * @param text for instance a code's name and definition
     * @return the dictionary form of each word, folded, by its stem
     */
    public static Map<String, String> of(String text) {
        Map<String, String> forms = new LinkedHashMap<>();
        EnglishStemmer stemmer = new EnglishStemmer();
        try (SpeechAnalyzer analyzer = new SpeechAnalyzer();
                TokenStream tokens = new KStemFilter(analyzer.tokenStream("words", text))) {
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
}
