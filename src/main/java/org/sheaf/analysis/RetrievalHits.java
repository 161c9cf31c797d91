package org.sheaf.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;
import org.sheaf.study.Page;
import org.sheaf.study.Participant;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.CodePoints;
import org.sheaf.text.Span;

/** Makes hits that can be shown from spans: with words, context, speaker and codes. */
final class RetrievalHits {

    private static final int CONTEXT = 60;

    private final Study study;
    private final Texts texts;
    private final List<Layer> layers;
    private final List<Code> codes;
    private final Map<Id<Code>, Integer> order = new HashMap<>();

    /** Takes the layers whose codes are shown. */
    RetrievalHits(Study study, Texts texts, List<Layer> layers) {
        this.study = study;
        this.texts = texts;
        this.layers = layers;
        this.codes = study.framework().inOrder();
        for (int i = 0; i < codes.size(); i++) {
            order.put(codes.get(i).id(), i);
        }
    }

    List<Hit> hits(RetrievalFindings found, RetrievalOptions options, Progress progress) {
        List<Hit> hits = new ArrayList<>();
        int skip = options.from();
        int ordinal = 0;
        for (Transcript transcript : study.transcripts()) {
            int size = found.size(ordinal);
            if (hits.size() == options.limit()) {
                break;
            }
            if (skip >= size) {
                skip -= size;
            } else {
                progress.check();
                TranscriptText text = texts.of(transcript);
                Page page = study.page(transcript.id());
                for (int i = skip; i < size && hits.size() < options.limit(); i++) {
                    hits.add(hit(new Place(transcript, text, page), found.span(ordinal, i), found.turn(ordinal, i)));
                }
                skip = 0;
            }
            ordinal++;
        }
        return hits;
    }

    private record Place(Transcript transcript, TranscriptText text, Page page) {}

    private Hit hit(Place place, Span span, int foundInTurn) {
        int turn = foundInTurn >= 0 ? foundInTurn : firstTurn(place.text(), span);
        int speaker = turn < 0 ? -1 : place.text().turns().get(turn).speaker();
        boolean named = speaker >= 0 && speaker < place.transcript().speakers().size();
        return new Hit(
                place.transcript(),
                turn,
                named ? place.transcript().speakers().get(speaker).label() : "",
                named ? person(place.transcript(), speaker) : null,
                span,
                place.text().words(span),
                before(place.text(), span.start()),
                after(place.text(), span.end()),
                codes(place.page(), span));
    }

    private @Nullable Participant person(Transcript transcript, int speaker) {
        Id<Participant> id = transcript.speakers().get(speaker).participant();
        return id == null ? null : study.participants().find(id).orElse(null);
    }

    /** The first turn whose speech is overlapped, else the one whose label is, else -1. */
    private static int firstTurn(TranscriptText text, Span span) {
        int first = text.turnAt(span.start());
        for (int i = Math.max(first, 0); i < text.turns().size(); i++) {
            Turn turn = text.turns().get(i);
            if (turn.whole().start() >= span.end()) {
                break;
            }
            if (turn.speech().overlaps(span)
                    && !text.words(turn.speech().intersect(span)).isBlank()) {
                return i;
            }
        }
        return first >= 0 && text.turns().get(first).whole().overlaps(span) ? first : -1;
    }

    private List<Code> codes(Page page, Span span) {
        Set<Integer> found = new TreeSet<>();
        Page.Columns columns = page.columns();
        Predicate<Id<Coder>> counts =
                layers.stream().map(layer -> layer.coders(page)).reduce(coder -> false, Predicate::or);
        for (int i = 0; i < page.size() && columns.starts()[i] < span.end(); i++) {
            if (columns.ends()[i] > span.start() && counts.test(page.coder(i))) {
                for (int j = columns.firstCoding()[i]; j < columns.firstCoding()[i + 1]; j++) {
                    Integer at = order.get(columns.codes().get(columns.code()[j]));
                    if (at != null) {
                        found.add(at);
                    }
                }
            }
        }
        return found.stream().map(codes::get).toList();
    }

    private static String before(TranscriptText text, int at) {
        int floor = borders(text, at).start();
        int from = Math.max(floor, at - CONTEXT);
        if (from > floor) {
            // Whole words only, unless one alone is longer.
            int word = from;
            while (word < at && isInsideWord(text.text(), word)) {
                word++;
            }
            from = word < at ? word : from;
            from += CodePoints.splitsPair(text.text(), from) ? 1 : 0;
        }
        return text.text().substring(from, at);
    }

    private static String after(TranscriptText text, int at) {
        int ceiling = borders(text, at).end();
        int to = Math.min(ceiling, at + CONTEXT);
        if (to < ceiling) {
            int word = to;
            while (word > at && isInsideWord(text.text(), word)) {
                word--;
            }
            to = word > at ? word : to;
            to -= CodePoints.splitsPair(text.text(), to) ? 1 : 0;
        }
        return text.text().substring(at, to);
    }

    private static boolean isInsideWord(String text, int at) {
        return !Character.isWhitespace(text.charAt(at - 1)) && !Character.isWhitespace(text.charAt(at));
    }

    /** The speech of the turn, or the line outside turns, in which a position lies. */
    private static Span borders(TranscriptText text, int at) {
        int turn = text.turnAt(at);
        if (turn >= 0) {
            Turn here = text.turns().get(turn);
            if (here.speech().start() <= at && at <= here.speech().end()) {
                return here.speech();
            }
        }
        int start = text.text().lastIndexOf('\n', at - 1) + 1;
        int end = text.text().indexOf('\n', at);
        return new Span(start, end < 0 ? text.text().length() : end);
    }
}
