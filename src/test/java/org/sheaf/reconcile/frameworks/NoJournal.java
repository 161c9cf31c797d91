package org.sheaf.reconcile.frameworks;

import java.util.List;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Journal;

/** The history of a study that lives in a test's memory alone. */
enum NoJournal implements Journal {
    NONE;

    @Override
    public long last() {
        return 0;
    }

    @Override
    public List<Entry> back(long from, int limit) {
        return List.of();
    }

    @Override
    public boolean holds(long position) {
        return false;
    }

    @Override
    public List<Edit> edits(long position) {
        return List.of();
    }
}
