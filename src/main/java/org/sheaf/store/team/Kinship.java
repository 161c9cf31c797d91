package org.sheaf.store.team;

import java.util.List;
import java.util.Optional;
import org.sheaf.merge.Apart;
import org.sheaf.study.Entry;
import org.sheaf.study.Journal;
import org.sheaf.study.Refusal;

/**
 * Whether two copies of one study may be merged into one another: a part goes into what it was taken from, and into nothing
 * else.
 *
 * @param ours history of the study that takes the copy in
 * @param theirs history of the copy
 */
record Kinship(Journal ours, Journal theirs) {

    private static final int STRIDE = 500;

    static Optional<Entry> first(Journal journal) {
        return journal.back(1, 1).stream().findFirst();
    }

    /** Whether the history is that of a copy which was handed out and holds a part. */
    static boolean isPart(Optional<Entry> first) {
        return first.filter(entry -> entry.kind().equals(Apart.HANDED_OUT)).isPresent();
    }

    /**
     * Refuses what does not belong together.
     *
     * @throws Refusal saying what to do instead
     */
    void refuseStrangers() {
        Optional<Entry> here = first(ours);
        Optional<Entry> there = first(theirs);
        boolean twins = isPart(here) && isPart(there) && here.map(Entry::id).equals(there.map(Entry::id));
        if (isPart(here) && !twins) {
            throw new Refusal(
                    "This study is a copy that was handed out and holds only a part. Merge it into the study it"
                            + " was taken from, not the other way round.");
        }
        if (isPart(there) && !twins && !knows(there.orElseThrow())) {
            throw new Refusal(
                    "The copy was handed out from a copy of this study that is not merged here, or after a step"
                            + " that was taken out here. Merge it into the study it was taken from.");
        }
    }

    private boolean knows(Entry head) {
        long from = ours.last();
        while (from > 0) {
            List<Entry> back = ours.back(from, STRIDE);
            if (back.stream().anyMatch(entry -> entry.id().equals(head.id()))) {
                return true;
            }
            from = back.isEmpty() ? 0 : back.get(back.size() - 1).position() - 1;
        }
        return false;
    }
}
