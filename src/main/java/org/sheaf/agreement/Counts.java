package org.sheaf.agreement;

import java.util.List;

/**
 * The counts that stand beside the figures of a column, in units; where quotations are the units, quotations that match and
 * those that do not, summed over the pairs of coders.
 *
 * @param all coded by every coder
 * @param only by one coder alone, coder by coder
 * @param own by a coder, coder by coder
 * @param any by at least one
 * @param none by nobody
 */
public record Counts(long all, List<Long> only, List<Long> own, long any, long none) {

    /** Copies the lists. */
    public Counts {
        only = List.copyOf(only);
        own = List.copyOf(own);
    }

    /** Coded by some, but neither by all nor by one alone. */
    public long some() {
        return any - all - only.stream().mapToLong(Long::longValue).sum();
    }
}
