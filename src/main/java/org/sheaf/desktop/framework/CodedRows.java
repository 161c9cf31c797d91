package org.sheaf.desktop.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sheaf.analysis.Quote;
import org.sheaf.analysis.Voices;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Lines;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.text.Span;

/** Reads what a code stands on, with the words around it. Any thread. */
public final class CodedRows {

    /** How much is read before and after, in characters. */
    private static final int AROUND = 90;

    private final Study study;
    private final Voices voices;

    /** Reads in one snapshot. */
    public CodedRows(Study study, Texts texts) {
        this.study = study;
        this.voices = new Voices(study, texts);
    }

    /**
     * Every quotation of every coder that carries the code itself, in order of transcripts and text.
     *
     * @param progress told and asked before every transcript
     */
    public List<CodedRow> of(Id<Code> code, Progress progress) {
        List<CodedRow> rows = new ArrayList<>();
        int done = 0;
        for (Transcript transcript : study.transcripts()) {
            progress.check();
            progress.report(
                    Words.of("framework.split.reading"),
                    done++,
                    study.transcripts().size());
            if (study.counts(transcript.id()).codes().contains(code)) {
                gather(transcript, code, rows);
            }
        }
        return List.copyOf(rows);
    }

    private void gather(Transcript transcript, Id<Code> code, List<CodedRow> into) {
        List<Quotation> carrying = study.page(transcript.id()).quotations().stream()
                .filter(quotation -> quotation.has(code))
                .sorted(Comparator.comparing(Quotation::span))
                .toList();
        List<Quotation> together = new ArrayList<>();
        Span span = new Span(0, 0);
        for (Quotation next : carrying) {
            if (!together.isEmpty() && !span.overlaps(next.span())) {
                into.add(row(transcript, span, together));
                together.clear();
            }
            span = together.isEmpty() ? next.span() : span.hull(next.span());
            together.add(next);
        }
        if (!together.isEmpty()) {
            into.add(row(transcript, span, together));
        }
    }

    private CodedRow row(Transcript transcript, Span span, List<Quotation> quotations) {
        List<QuotationRef> refs = quotations.stream()
                .map(quotation -> new QuotationRef(transcript.id(), quotation.id()))
                .toList();
        Quote quote = new Quote(transcript, span, List.of(), quotations, false, false);
        TranscriptText text = voices.text(quote);
        Lines lines = Lines.of(text, study.facts().lineLength());
        int first = lines.at(span.start());
        int last = lines.at(Math.max(span.start(), span.end() - 1));
        String cited = first == last ? first + "" : first + "–" + last;
        String where = Words.of("framework.split.where", transcript.name(), cited, last - first + 1);
        String all = text.text();
        int from = edge(all, Math.max(0, span.start() - AROUND), 1, span.start());
        int to = edge(all, Math.min(all.length(), span.end() + AROUND), -1, span.end());
        return new CodedRow(
                transcript.id(),
                span,
                refs,
                new CodedRow.Context(
                        voices.attribution(quote),
                        where,
                        oneLine(all.substring(from, span.start())),
                        oneLine(text.words(span)),
                        oneLine(all.substring(span.end(), to))));
    }

    /** The next blank from a place on, so that no word is cut. */
    private static int edge(String text, int at, int step, int limit) {
        int edge = at;
        while (edge != limit
                && edge > 0
                && edge < text.length()
                && !Character.isWhitespace(text.charAt(step > 0 ? edge - 1 : edge))) {
            edge += step;
        }
        return edge;
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
