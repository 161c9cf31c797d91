package org.sheaf.desktop.framework;

import org.sheaf.study.Code;
import org.sheaf.study.Totals;

/**
 * One line of the tree.
 *
 * @param code the code, or null for the heading of the pool
 * @param depth 0 at the top
 * @param branch whether there are codes below it
 * @param open whether those are shown
 * @param passages in the usual layer; for a branch with everything below it
 * @param transcripts with at least one; for a branch of the code itself or of anything below it
 */
public record CodeRow(
        @org.jspecify.annotations.Nullable Code code,
        int depth,
        boolean branch,
        boolean open,
        int passages,
        int transcripts) {

    /** Whether this is the heading above the open codes that have no place yet. */
    public boolean isPoolHeading() {
        return code == null;
    }

    static CodeRow of(Code code, int depth, boolean branch, boolean open, Totals.Total total) {
        return new CodeRow(code, depth, branch, open, total.passages(), total.transcripts());
    }
}
