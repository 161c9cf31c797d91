package org.sheaf.analysis;

import java.util.List;

/**
 * What a query found.
 *
 * @param total how many hits there are in all
 * @param transcripts how many transcripts hold them
 * @param hits as many as were asked for, in order of the study's transcripts, then of the text, the shorter first
 * @param understood how the query was understood, as a sentence
 */
public record Hits(int total, int transcripts, List<Hit> hits, String understood) {

    /** Copies the hits. */
    public Hits {
        hits = List.copyOf(hits);
    }
}
