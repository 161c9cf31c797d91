package org.sheaf.desktop.quotations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.Group;
import org.sheaf.analysis.Hit;
import org.sheaf.analysis.Quote;
import org.sheaf.analysis.QuoteThemes;
import org.sheaf.analysis.Quotes;
import org.sheaf.analysis.Voices;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;
import org.sheaf.study.Lines;
import org.sheaf.study.Page;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.study.Target;
import org.sheaf.study.Texts;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;

/**
 * Gathers the rows of a table in one snapshot. Reads each text once; what was read of rows that are still what they were is
 * taken from the gathering before. Any thread.
 */
final class QuoteGathering {

    private static final int OPENING = 48;

    private final Study study;
    private final Texts texts;
    private final Layer layer;
    private final Asker asker;

    /** Answers a query; the shell gives it the index. */
    @FunctionalInterface
    public interface Asker {
        /** All hits of a query in a snapshot, in order of transcripts and text. */
        List<Hit> ask(String query, Study study, Layer layer, Progress progress);
    }

    /**
     * What was gathered.
     *
     * @param study in which snapshot
     * @param rows in order of transcripts and text, those left out among them
     */
    record Gathered(Study study, List<TableRow> rows) {
        /** Copies the rows. */
        Gathered {
            rows = List.copyOf(rows);
        }
    }

    QuoteGathering(Study study, Texts texts, Layer layer, Asker asker) {
        this.study = study;
        this.texts = texts;
        this.layer = layer;
        this.asker = asker;
    }

    /** The rows of a source; what it names must be there. */
    Gathered of(TableSource source, @Nullable Gathered before, Progress progress) {
        List<Quote> quotes = quotes(source, progress);
        List<Quote> leftOut = source instanceof TableSource.OfTheme one
                ? leftOut(study.themes().get(one.theme()), progress)
                : List.of();
        Map<Id<Transcript>, List<Quote>> byTranscript = new HashMap<>();
        Set<Quote> out = new LinkedHashSet<>(leftOut);
        quotes.forEach(q -> byTranscript
                .computeIfAbsent(q.transcript().id(), t -> new ArrayList<>())
                .add(q));
        leftOut.forEach(q -> byTranscript
                .computeIfAbsent(q.transcript().id(), t -> new ArrayList<>())
                .add(q));
        Map<Object, RowPlace> known = known(before);
        QuoteThemes themes = new QuoteThemes(study);
        Voices voices = new Voices(study, texts);
        List<TableRow> rows = new ArrayList<>(quotes.size() + leftOut.size());
        for (Transcript transcript : study.transcripts()) {
            List<Quote> here = byTranscript.getOrDefault(transcript.id(), new ArrayList<>());
            here.sort(java.util.Comparator.comparing(Quote::span));
            progress.check();
            @Nullable Lines lines = null;
            for (Quote quote : here) {
                RowPlace place = known.get(quote.place());
                if (place == null) {
                    TranscriptText text = texts.of(transcript);
                    lines = lines == null ? Lines.of(text, study.facts().lineLength()) : lines;
                    place = place(quote, text, lines, voices);
                }
                rows.add(TableRow.of(study, rows.size(), quote, out.contains(quote), place, themes.of(quote)));
            }
        }
        return new Gathered(study, rows);
    }

    /** What was read before of texts, speakers and people that are the same objects still. */
    @SuppressWarnings("ReferenceEquality") // an untouched object is the same object
    private Map<Object, RowPlace> known(@Nullable Gathered before) {
        Map<Object, RowPlace> known = new HashMap<>();
        if (before != null
                && before.study.participants() == study.participants()
                && before.study.facts().equals(study.facts())) {
            for (TableRow row : before.rows) {
                Transcript then = row.quote().transcript();
                if (study.transcripts().find(then.id()).orElse(null) == then) {
                    known.put(row.quote().place(), row.place());
                }
            }
        }
        return known;
    }

    private static RowPlace place(Quote quote, TranscriptText text, Lines lines, Voices voices) {
        String words = text.words(quote.span()).strip();
        String opening = words.substring(0, Math.min(OPENING, words.length()))
                .replaceAll("^\\P{L}+", "")
                .toLowerCase(Locale.ROOT);
        return new RowPlace(
                voices.attribution(quote),
                voices.participants(quote),
                QuoteReader.lines(lines, quote.span()),
                QuoteReader.millis(text, quote.span()),
                opening);
    }

    private List<Quote> quotes(TableSource source, Progress progress) {
        Quotes asked = Quotes.in(study, layer);
        if (source instanceof TableSource.OfCodes of) {
            List<Code> codes = of.known(study);
            return asked.of(codes.stream().map(Code::id).toList(), progress);
        }
        if (source instanceof TableSource.OfTheme of) {
            return ofTheme(study.themes().get(of.theme())).of(study.themes().get(of.theme()), progress);
        }
        if (source instanceof TableSource.OfQuery of) {
            return hits(of.query(), progress);
        }
        return asked.all(progress);
    }

    private List<Quote> leftOut(Theme theme, Progress progress) {
        return ofTheme(theme).leftOutOf(theme, progress);
    }

    /** A theme speaks of the group of its analysis alone, as on the board and in reports. */
    private Quotes ofTheme(Theme theme) {
        String group = study.analyses().get(theme.analysis()).group();
        return Quotes.in(study, layer).within(new Group(group, study, texts));
    }

    /** Hits as rows; a hit that is just what a quotation of the layer covers stands for it. */
    private List<Quote> hits(String query, Progress progress) {
        Set<UUID> withMemo = study.memos().stream()
                .filter(memo -> memo.on().kind() == Target.Kind.QUOTATION)
                .map(memo -> memo.on().id())
                .collect(Collectors.toSet());
        List<Quote> quotes = new ArrayList<>();
        for (Hit hit : asker.ask(query, study, layer, progress)) {
            Page page = study.page(hit.transcript().id());
            java.util.function.Predicate<Id<Coder>> counts = layer.coders(page);
            List<Quotation> same = page.overlapping(hit.span()).stream()
                    .filter(q -> q.span().equals(hit.span()) && counts.test(q.coder()))
                    .toList();
            boolean memo = same.stream().anyMatch(q -> withMemo.contains(q.id().value()));
            List<Id<Code>> codes = hit.codes().stream().map(Code::id).toList();
            quotes.add(new Quote(hit.transcript(), hit.span(), codes, same, false, memo));
        }
        return quotes;
    }
}
