package org.sheaf.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.Hit;
import org.sheaf.analysis.Hits;
import org.sheaf.analysis.Retrieval;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.search.QueryFault;
import org.sheaf.search.StudyIndex;
import org.sheaf.study.Place;
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
    private @Nullable QueryFault fault;
    private Runnable stop = () -> {};

    /** Queries over a desk's study. */
    public SearchModel(Desk desk, StudyIndex index) {
        this.desk = desk;
        this.index = index;
    }

    /** Asks a query; an empty one clears the results. What was being asked is given up. */
    public void ask(String words) {
        stop.run();
        query = words.strip();
        if (query.isEmpty()) {
            settle(null, null);
            return;
        }
        String asked = query;
        Study study = desk.study();
        stop = desk.stoppable(
                Words.of("search.asking"),
                progress -> Retrieval.ask(asked, study, desk.texts(), index, MOST),
                found -> settle(asked, found, null),
                failure -> failed(asked, failure));
    }

    private void failed(String asked, Throwable failure) {
        if (failure instanceof QueryFault misread) {
            settle(asked, null, misread);
        } else {
            settle(asked, null, null);
            desk.notices().complain(failure);
        }
    }

    private void settle(String asked, @Nullable Hits found, @Nullable QueryFault misread) {
        if (asked.equals(query)) {
            settle(found, misread);
        }
    }

    private void settle(@Nullable Hits found, @Nullable QueryFault misread) {
        hits = found;
        fault = misread;
        rows = found == null ? List.of() : SearchRow.of(found.hits());
        List.copyOf(listeners).forEach(Runnable::run);
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

    /** How many hits there are, as a sentence; empty while nothing was found or misread. */
    String summary() {
        if (hits == null || fault != null) {
            return "";
        }
        String counted = Words.of("search.summary", hits.total(), hits.transcripts());
        return hits.total() > hits.hits().size()
                ? counted + Words.of("search.first", hits.hits().size())
                : counted;
    }

    /** How the query was understood. */
    String understood() {
        return hits == null ? "" : hits.understood();
    }

    /** What could not be understood, with the query and a mark under the place. */
    Optional<String> fault() {
        return Optional.ofNullable(fault).map(QueryFault::why);
    }

    /** The part of the query that was not understood. */
    Optional<Span> faultAt() {
        return Optional.ofNullable(fault).map(QueryFault::at);
    }

    /** The query that was asked. */
    String query() {
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
