package org.sheaf.desktop.quotations;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.analysis.Quote;
import org.sheaf.analysis.Voices;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Lines;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.TranscriptText;

/** Quotes as one cites them: the words in quotation marks, who said them, where they stand. Any thread. */
record Citation(Study study, Texts texts) {

    /** One paragraph a quote, with an empty line between. */
    String of(List<Quote> quotes, Progress progress) {
        List<String> paragraphs = new ArrayList<>();
        for (Quote quote : quotes) {
            progress.check();
            paragraphs.add(of(quote));
        }
        return String.join("\n\n", paragraphs);
    }

    /** For instance “It was cold” – Marit, 07 Marit, lines 420–422. */
    String of(Quote quote) {
        Voices voices = new Voices(study, texts);
        TranscriptText text = voices.text(quote);
        Lines numbered = Lines.of(text, study.facts().lineLength());
        String lines = QuoteReader.lines(numbered, quote.span());
        String who = voices.attribution(quote);
        String transcript = quote.transcript().name();
        String words = Words.of("quotations.words", QuoteReader.oneLine(text.words(quote.span())));
        String where =
                Words.of(lines.contains("–") ? "quotations.place.lines" : "quotations.place.line", transcript, lines);
        return who.equals(transcript)
                ? Words.of("quotations.cited.document", words, where)
                : Words.of("quotations.cited", words, who, where);
    }
}
