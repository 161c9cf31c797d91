package org.sheaf.desktop.quotations;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sheaf.analysis.Quote;
import org.sheaf.analysis.Voices;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Id;
import org.sheaf.study.Lines;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.text.Span;

/**
 * Reads the words of the quotations that are in sight, in the background, so that a list of thousands costs what is seen
 * of it. EDT only, but for the reading itself.
 */
final class QuoteReader {

    private static final int KEPT = 400;

    /** How many characters of what is said around a quotation are kept. */
    private static final int CONTEXT = 180;

    /** A passage of a transcript, told apart by revision. */
    private record Key(Id<Transcript> transcript, int revision, Span span) {}

    private final Desk desk;
    private final Runnable arrived;
    private final Map<Key, QuoteWords> known = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, QuoteWords> eldest) {
            return size() > KEPT;
        }
    };
    private final Set<Quote> wanted = new LinkedHashSet<>();
    private boolean reading;

    /** Reads for a list that is told when words have arrived. */
    QuoteReader(Desk desk, Runnable arrived) {
        this.desk = desk;
        this.arrived = arrived;
    }

    /** The words, if they are at hand; else they are fetched. */
    Optional<QuoteWords> of(Quote quote) {
        QuoteWords words = known.get(key(quote));
        if (words == null && wanted.add(quote)) {
            fetch();
        }
        return Optional.ofNullable(words);
    }

    /** Forgets who speaks, because that has changed. */
    void forget() {
        known.clear();
    }

    private static Key key(Quote quote) {
        return new Key(quote.transcript().id(), quote.transcript().revision(), quote.span());
    }

    private void fetch() {
        if (reading) {
            return;
        }
        reading = true;
        List<Quote> batch = List.copyOf(wanted);
        Study study = desk.study();
        Texts texts = desk.texts();
        desk.work(
                Words.of("quotations.reading"),
                progress -> read(batch, study, texts, progress),
                read -> {
                    known.putAll(read);
                    wanted.removeAll(Set.copyOf(batch));
                    reading = false;
                    arrived.run();
                    if (!wanted.isEmpty()) {
                        fetch();
                    }
                },
                failure -> {
                    wanted.clear();
                    reading = false;
                    desk.notices().complain(failure);
                },
                () -> {
                    wanted.clear();
                    reading = false;
                });
    }

    private static Map<Key, QuoteWords> read(List<Quote> batch, Study study, Texts texts, Progress progress) {
        Voices voices = new Voices(study, texts);
        Map<Key, QuoteWords> read = new LinkedHashMap<>();
        Map<Id<Transcript>, Lines> lines = new LinkedHashMap<>();
        for (Quote quote : batch) {
            progress.check();
            TranscriptText text = voices.text(quote);
            Lines numbered = lines.computeIfAbsent(
                    quote.transcript().id(), id -> Lines.of(text, study.facts().lineLength()));
            read.put(
                    key(quote),
                    new QuoteWords(
                            oneLine(text.words(quote.span())),
                            voices.attribution(quote),
                            lines(numbered, quote.span()),
                            time(text, quote.span()),
                            before(text, quote.span().start()),
                            after(text, quote.span().end())));
        }
        return read;
    }

    private static String before(TranscriptText text, int start) {
        int turn = text.turnAt(start);
        int from = turn < 0
                ? text.text().lastIndexOf('\n', start - 1) + 1
                : Math.min(start, text.turns().get(turn).speech().start());
        if (from >= start - CONTEXT) {
            return oneLine(text.text().substring(from, start));
        }
        int blank = text.text().indexOf(' ', start - CONTEXT);
        return blank < 0 || blank >= start ? "" : "…" + oneLine(text.text().substring(blank, start));
    }

    private static String after(TranscriptText text, int end) {
        int turn = text.turnAt(end - 1);
        int paragraph = text.text().indexOf('\n', end);
        int to = turn < 0
                ? (paragraph < 0 ? text.text().length() : paragraph)
                : Math.max(end, text.turns().get(turn).speech().end());
        if (to <= end + CONTEXT) {
            return oneLine(text.text().substring(end, to));
        }
        int blank = text.text().lastIndexOf(' ', end + CONTEXT);
        return blank <= end ? "" : oneLine(text.text().substring(end, blank)) + "…";
    }

    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** The citable lines of a span. */
    static String lines(Lines lines, Span span) {
        int first = lines.at(span.start());
        int last = lines.at(Math.max(span.start(), span.end() - 1));
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    /** When a span begins on the recording, empty where nobody knows. */
    static String time(TranscriptText text, Span span) {
        return time(millis(text, span));
    }

    /** When a span begins on the recording, in milliseconds; -1 where nobody knows. */
    static long millis(TranscriptText text, Span span) {
        int turn = text.turnAt(span.start());
        return turn < 0 ? -1 : text.turns().get(turn).startMillis();
    }

    /** A place on a recording as hours, minutes and seconds; empty where nobody knows. */
    static String time(long millis) {
        if (millis < 0) {
            return "";
        }
        long seconds = millis / 1000;
        return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
