package org.sheaf.desktop.framework;

import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.TextCount;

/**
 * One line of the tree.
 *
 * @param code the code, or null for the heading of the pool
 * @param depth 0 at the top
 * @param branch whether there are codes below it
 * @param open whether those are shown
 * @param figures how often it is used; for a branch with everything below it
 */
public record CodeRow(@Nullable Code code, int depth, boolean branch, boolean open, Figures figures) {

    /**
     * How often a code is used, in the usual layer.
     *
     * @param passages quotations, those of several coders on the same words counted once
     * @param texts with at least one
     * @param participants who are heard in them; -1 while nobody has counted
     */
    public record Figures(int passages, TextCount texts, int participants) {}

    /** Whether this is the heading above the open codes that have no place yet. */
    public boolean isPoolHeading() {
        return code == null;
    }

    /** Whether it is a line of the pool: its heading or one of its codes. */
    public boolean isPool() {
        Code shown = code;
        return shown == null || shown.pooled();
    }

    /** Quotations of the code. */
    public int passages() {
        return figures.passages();
    }

    /** Transcripts of interviews in which it stands. */
    public int transcripts() {
        return figures.texts().transcripts();
    }
}
