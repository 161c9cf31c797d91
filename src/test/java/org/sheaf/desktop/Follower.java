package org.sheaf.desktop;

import java.util.List;
import org.sheaf.store.Replay;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Journal;
import org.sheaf.study.Page;
import org.sheaf.study.Study;

/** Follows a journal step by step and says where the study is another than its journal leads to. Not for two threads. */
public final class Follower {

    private final Replay replay = new Replay();
    private long read;

    /** Reads what has come since the last time; what the study has otherwise than its journal says, a sentence each. */
    public List<String> differences(Journal journal, Study study) {
        long last = journal.last();
        if (read == 0 && last > 0 && !journal.holds(1)) {
            begin(study); // an epoch was closed: what was before is nobody's to read any more
            read = last;
        }
        while (read < last) {
            read++;
            journal.edits(read).forEach(replay::follow);
        }
        return replay.compare(study);
    }

    private void begin(Study study) {
        replay.follow(Edit.add(study.facts()));
        study.tables().everything().stream()
                .filter(entity -> !entity.equals(Coder.CONSENSUS))
                .forEach(entity -> replay.follow(Edit.add(entity)));
        study.transcripts()
                .forEach(transcript ->
                        replay.follow(new Edit.OfPage(transcript.id(), Page.EMPTY, study.page(transcript.id()))));
    }

    /** The newest entries, oldest first. */
    public static List<Entry> newest(Journal journal, int count) {
        List<Entry> back = new java.util.ArrayList<>(journal.back(journal.last(), count));
        java.util.Collections.reverse(back);
        return back;
    }
}
