package org.sheaf.store.team;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sheaf.merge.Apart;
import org.sheaf.study.Entry;
import org.sheaf.study.EpochChange;
import org.sheaf.study.Id;
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
        refuseClosedApart();
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

    /** Two copies in which names were replaced each for itself know different people under the same names. */
    private void refuseClosedApart() {
        Optional<Id<Entry>> here = latest(ours, EpochChange::isOf).map(Entry::id);
        Optional<Id<Entry>> there = latest(theirs, EpochChange::isOf).map(Entry::id);
        if (here.isPresent() && there.isPresent() && !here.equals(there)) {
            throw new Refusal(
                    "In the copy and in this study names were replaced, or a participant withdrew, each for itself."
                            + " What stands for whom is not the same in both, so they cannot be merged. Hand out a new copy of the one"
                            + " that the team goes on with.");
        }
    }

    private boolean knows(Entry head) {
        return latest(ours, entry -> entry.id().equals(head.id())).isPresent();
    }

    private static Optional<Entry> latest(Journal journal, Predicate<Entry> which) {
        long from = journal.last();
        while (from > 0) {
            List<Entry> back = journal.back(from, STRIDE);
            Optional<Entry> found = back.stream().filter(which).findFirst();
            if (found.isPresent()) {
                return found;
            }
            from = back.isEmpty() ? 0 : back.get(back.size() - 1).position() - 1;
        }
        return Optional.empty();
    }
}
