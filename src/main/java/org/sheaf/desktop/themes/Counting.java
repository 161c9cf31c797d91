package org.sheaf.desktop.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheaf.analysis.Quote;
import org.sheaf.analysis.Quotes;
import org.sheaf.analysis.Voices;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;
import org.sheaf.study.Lines;
import org.sheaf.study.Participant;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Role;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;

/** Reads pages and texts for the board's figures. Any thread. */
final class Counting {

    private final Study study;
    private final Texts texts;
    private final Voices voices;

    Counting(Study study, Texts texts) {
        this.study = study;
        this.texts = texts;
        this.voices = new Voices(study, texts);
    }

    /** The figures of some themes with everything below them. */
    Figures of(List<Section> columns, Progress progress) {
        Map<Id<Theme>, Figures.Voiced> byTheme = new HashMap<>();
        Map<QuotationRef, Figures.Cited> words = new HashMap<>();
        for (Section column : columns) {
            read(column, byTheme, words, progress);
        }
        int people = (int) study.participants().stream()
                .filter(person -> person.role() == Role.PARTICIPANT)
                .count();
        return new Figures(byTheme, words, people);
    }

    private void read(
            Section section,
            Map<Id<Theme>, Figures.Voiced> byTheme,
            Map<QuotationRef, Figures.Cited> words,
            Progress progress) {
        progress.check();
        Theme theme = section.theme();
        List<Quote> quotes = Quotes.in(study, Layer.USUAL).of(theme, progress);
        byTheme.put(theme.id(), new Figures.Voiced(quotes.size(), people(quotes, progress)));
        theme.quotations().forEach(ref -> cited(ref).ifPresent(cited -> words.put(ref, cited)));
        theme.contrary().forEach(ref -> cited(ref).ifPresent(cited -> words.put(ref, cited)));
        section.parts().forEach(part -> read(part, byTheme, words, progress));
    }

    private List<Figures.Voice> people(List<Quote> quotes, Progress progress) {
        Map<Participant, Integer> counts = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            progress.check();
            voices.participants(quote).forEach(person -> counts.merge(person, 1, Integer::sum));
        }
        List<Figures.Voice> people = new ArrayList<>();
        counts.forEach((person, n) -> people.add(new Figures.Voice(person.name(), n)));
        people.sort(
                Comparator.comparingInt(Figures.Voice::quotations).reversed().thenComparing(Figures.Voice::name));
        return people;
    }

    private Optional<Figures.Cited> cited(QuotationRef ref) {
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
