package org.sheaf.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheaf.study.EarlierStep;
import org.sheaf.study.Entry;
import org.sheaf.study.Journal;

/** What entries of an ended epoch are called: by their kinds alone. One thread. */
final class EarlierTitles {

    private final Journal journal;
    private final Map<Long, Entry> known = new HashMap<>();

    EarlierTitles(Journal journal) {
        this.journal = journal;
    }

    /** The entry as the next epoch has it. */
    Entry of(Entry entry) {
        return new Entry(
                entry.position(),
                entry.epoch(),
                entry.id(),
                entry.kind(),
                EarlierStep.title(entry, original(entry).kind()),
                entry.coder(),
                entry.when(),
                entry.takesBack());
    }

    /** The step that an undo took back, or a redo brought back; itself otherwise. */
    private Entry original(Entry entry) {
        Entry at = entry;
        while (at.takesBack() != 0) {
            Entry target = known.computeIfAbsent(at.takesBack(), this::look);
            if (target == null) {
                return at;
            }
            at = target;
        }
        return at;
    }

    private @org.jspecify.annotations.Nullable Entry look(long position) {
        List<Entry> there = journal.back(position, 1);
        return there.isEmpty() ? null : there.get(0);
    }
}
