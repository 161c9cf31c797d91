package org.sheaf.analysis;

import java.util.List;
import org.sheaf.study.TextCount;

/**
 * What a query found.
 *
 * @param total how many hits there are in all
 * @param texts how many transcripts and documents hold them
 * @param hits as many as were asked for, in order of the study's transcripts, then of the text, the shorter first
 * @param understood how the query was understood, as a sentence
 */
public record Hits(int total, TextCount texts, List<Hit> hits, String understood) {

    /** Copies the hits. */
    public Hits {
        hits = List.copyOf(hits);
    }
}
