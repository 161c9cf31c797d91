package org.sheaf.desktop;

import java.util.List;
import org.sheaf.store.Replay;
import org.sheaf.study.Entry;
import org.sheaf.study.Journal;
import org.sheaf.study.Study;

/** Follows a journal step by step and says where the study is another than its journal leads to. Not for two threads. */
public final class Follower {

    private final Replay replay = new Replay();
    private long read;

    /** Reads what has come since the last time; what the study has otherwise than its journal says, a sentence each. */
    public List<String> differences(Journal journal, Study study) {
        long last = journal.last();
        while (read < last) {
            read++;
            journal.edits(read).forEach(replay::follow);
        }
        return replay.compare(study);
    }

    /** The newest entries, oldest first. */
    public static List<Entry> newest(Journal journal, int count) {
        List<Entry> back = new java.util.ArrayList<>(journal.back(journal.last(), count));
        java.util.Collections.reverse(back);
        return back;
    }
}
