package org.sheaf.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.sheaf.text.Span;

/**
 * Divides speech into sentences as CoreNLP does: a full stop after “Dr” or within a figure ends none. Needs no model.
 * Safe on any thread; the first call loads CoreNLP's tables and takes a moment, so make it off the EDT.
 */
public final class Sentences {

    /** Letters and dashes stay as they are, and what CoreNLP does not know is kept as a token without a word in the log. */
    private static final String OPTIONS =
            "invertible=true,ptb3Escaping=false,splitHyphenated=false,untokenizable=noneKeep";

    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

    /**
     * The sentences of a text, in order, without the blanks around them.
     *
     * @param text for instance the speech of one turn
     * @return UTF-16 spans within the text; none for a text without words
     */
    public List<Span> of(String text) {
        List<CoreLabel> tokens =
                new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), OPTIONS).tokenize();
        List<Span> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : splitter.process(tokens)) {
            if (!sentence.isEmpty()) {
                sentences.add(new Span(
                        sentence.get(0).beginPosition(),
                        sentence.get(sentence.size() - 1).endPosition()));
            }
        }
        return List.copyOf(sentences);
    }
}
