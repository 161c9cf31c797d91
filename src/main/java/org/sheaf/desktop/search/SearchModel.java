package org.sheaf.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.Hit;
import org.sheaf.analysis.Hits;
import org.sheaf.analysis.QueryReading;
import org.sheaf.analysis.Retrieval;
import org.sheaf.analysis.RetrievalOptions;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.search.StudyIndex;
import org.sheaf.study.Place;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.text.Span;

/** Asks queries in the background and holds what came of the latest. EDT only. */
public final class SearchModel {

    private static final int MOST = 500;

    private final Desk desk;
    private final StudyIndex index;
    private final List<Runnable> listeners = new ArrayList<>();
    private String query = "";
    private List<SearchRow> rows = List.of();
    private @Nullable Hits hits;
    private QueryReading.@Nullable Misread misread;
    private Runnable stop = () -> {};
    private boolean stopped;

    /** What comes of a query: it could not be understood, or it found something. */
    private record Answer(
            QueryReading.@Nullable Misread misread,
            @Nullable Hits hits) {}

    /** Queries over a desk's study. */
    public SearchModel(Desk desk, StudyIndex index) {
        this.desk = desk;
        this.index = index;
    }

    /** Asks a query; an empty one clears the results. What was being asked is given up. */
    public void ask(String words) {
        stop.run();
        stopped = false;
        query = words.strip();
        if (query.isEmpty()) {
            settle(query, new Answer(null, null));
            return;
        }
        String asked = query;
        Study study = desk.study();
        stop = desk.stoppable(
                Words.of("search.asking"),
                progress -> answer(asked, study, progress),
                answer -> settle(asked, answer),
                failure -> {
                    settle(asked, new Answer(null, null));
                    desk.notices().complain(failure);
                },
                () -> giveUp(asked));
    }

    /** What an earlier query found is no answer to one that was stopped. */
    private void giveUp(String asked) {
        stopped = true;
        settle(asked, new Answer(null, null));
    }

    /** Asks the same once more. */
    void again() {
        ask(query);
    }

    /** Whether the user has stopped the search. */
    boolean isStopped() {
        return stopped;
    }

    private Answer answer(String asked, Study study, Progress progress) {
        RetrievalOptions wanted = RetrievalOptions.first(MOST);
        if (Retrieval.read(asked, study, wanted.layer()) instanceof QueryReading.Misread wrong) {
            return new Answer(wrong, null);
        }
        return new Answer(null, Retrieval.ask(asked, study, desk.texts(), index, wanted, progress));
    }

    private void settle(String asked, Answer answer) {
        if (asked.equals(query)) {
            hits = answer.hits();
            misread = answer.misread();
            Hits found = hits;
            rows = found == null ? List.of() : SearchRow.of(found.hits());
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    /** Is told when other results stand there. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** The rows to show. */
    List<SearchRow> rows() {
        return rows;
    }

    /** Whether a query was asked. */
    public boolean isAsked() {
        return !query.isEmpty();
    }

    /** The hits of a transcript, for marking them in the reader. */
    public List<Span> marks(org.sheaf.study.Id<org.sheaf.study.Transcript> transcript) {
        return hits == null
                ? List.of()
                : hits.hits().stream()
                        .filter(hit -> hit.transcript().id().equals(transcript))
                        .map(Hit::span)
                        .toList();
    }

    /** How many hits there are, or that the search was stopped, as a sentence; else empty. */
    String summary() {
        if (stopped) {
            return Words.of("search.stopped");
        }
        if (hits == null) {
            return "";
        }
        String counted = Words.of("search.summary", hits.total(), Words.texts(hits.texts()));
        return hits.total() > hits.hits().size()
                ? counted + Words.of("search.first", hits.hits().size())
                : counted;
    }

    /** How the query was understood. */
    String understood() {
        return hits == null ? "" : hits.understood();
    }

    /** What could not be understood, and where. */
    Optional<QueryReading.Misread> misread() {
        return Optional.ofNullable(misread);
    }

    /** How many hits there are. */
    public int total() {
        return hits == null ? 0 : hits.total();
    }

    /** The query that was asked, empty when none is. */
    public String query() {
        return query;
    }

    /** Shows a hit in its transcript. */
    void show(SearchRow row) {
        if (row instanceof SearchRow.Found found) {
            desk.go(Place.at(found.hit().transcript().id(), found.hit().span()));
        } else if (row instanceof SearchRow.Head head) {
            desk.go(Place.of(head.transcript()));
        }
    }
}
