package org.sheaf.desktop.themes;

import java.util.List;
import java.util.Optional;
import org.sheaf.analysis.Quote;
import org.sheaf.analysis.Voices;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Lines;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;

/**
 * Reads the words of single quotations. Any thread.
 *
 * @param study the snapshot
 * @param texts its texts
 * @param voices who is heard in them
 */
record Citing(Study study, Texts texts, Voices voices) {

    /** The words and where they stand; empty when the quotation is gone. */
    Optional<Figures.Cited> of(QuotationRef ref) {
        Optional<Transcript> transcript = study.transcripts().find(ref.transcript());
        Optional<Quotation> quotation = study.page(ref.transcript()).find(ref.quotation());
        if (transcript.isEmpty() || quotation.isEmpty()) {
            return Optional.empty();
        }
        TranscriptText text = texts.of(transcript.get());
        Quote quote =
                new Quote(transcript.get(), quotation.get().span(), List.of(), List.of(quotation.get()), false, false);
        int line = Lines.of(text, study.facts().lineLength()).at(quote.span().start());
        String words = text.words(quote.span()).strip().replaceAll("\\s+", " ");
        return Optional.of(new Figures.Cited(
                words,
                Words.of(
                        "themes.where",
                        voices.attribution(quote),
                        transcript.get().name(),
                        line)));
    }
}
