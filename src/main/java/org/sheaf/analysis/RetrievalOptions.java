package org.sheaf.analysis;

import org.sheaf.study.Layer;

/**
 * How much of an answer is wanted.
 *
 * @param layer whose codings count where the query names no coder
 * @param from the first hit wanted, from 0
 * @param limit how many hits at most; the total counts all
 */
public record RetrievalOptions(Layer layer, int from, int limit) {

    /** Refuses negative numbers. */
    public RetrievalOptions {
        if (from < 0 || limit < 0) {
            throw new IllegalArgumentException("from " + from + ", limit " + limit);
        }
    }

    /** The first hits in the usual layer. */
    public static RetrievalOptions first(int limit) {
        return new RetrievalOptions(Layer.USUAL, 0, limit);
    }
}
