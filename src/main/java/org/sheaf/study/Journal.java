package org.sheaf.study;

import java.util.List;

/** What has happened to a study, in order. Any thread. */
public interface Journal {

    /** The position of the newest entry, 0 when there is none. */
    long last();

    /** At most {@code limit} entries with positions up to {@code from}, newest first. */
    List<Entry> back(long from, int limit);

    /**
     * Whether the history still holds what an entry did. A copy that was handed out was not given all of it, and of an ended epoch
     * it is gone.
     */
    boolean holds(long position);

    /**
     * What an entry did.
     *
     * @throws Refusal when the entry cannot be read
     */
    List<Edit> edits(long position);
}
