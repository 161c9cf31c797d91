package org.sheaf.desktop.search;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.analysis.Hit;
import org.sheaf.study.Transcript;

/** A row of the results: the head of a transcript's hits, or one hit. */
sealed interface SearchRow {

    /**
     * The head of one transcript's hits.
     *
     * @param transcript where
     * @param shown how many hits follow
     */
    record Head(Transcript transcript, int shown) implements SearchRow {}

    /**
     * One hit.
     *
     * @param hit what was found
     */
    record Found(Hit hit) implements SearchRow {}

    /** The rows of hits, which come in the order of transcripts. */
    static List<SearchRow> of(List<Hit> hits) {
        List<SearchRow> rows = new ArrayList<>();
        int from = 0;
        while (from < hits.size()) {
            Transcript transcript = hits.get(from).transcript();
            int to = from;
            while (to < hits.size() && hits.get(to).transcript().id().equals(transcript.id())) {
                to++;
            }
            rows.add(new Head(transcript, to - from));
            hits.subList(from, to).forEach(hit -> rows.add(new Found(hit)));
            from = to;
        }
        return rows;
    }
}
