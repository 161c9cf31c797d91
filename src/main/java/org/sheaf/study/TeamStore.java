package org.sheaf.study;

import java.util.List;
import java.util.Optional;

/** What a study on disk knows of its team. Reading on any thread, writing on the writer thread. */
public interface TeamStore {

    /** The membership, if the study follows a server. */
    Optional<Membership> membership();

    /** Begins to follow a server, or notes how far the study has come. */
    void follow(Membership membership);

    /** Follows no longer; everything else stays. */
    void leave();

    /**
     * Writes the end of the journal anew, and the state that follows from it, in one transaction.
     *
     * @throws Refusal when the disk does not take it; nothing has happened then
     */
    void rewrite(Tail tail);

    /** Own steps that could not become part of the team's study, oldest first. */
    List<RefusedStep> refused();

    /** Strikes a refused step off the list. */
    void forget(Id<Entry> step);

    /** The entry with this identity, if it is in the journal. */
    Optional<Entry> find(Id<Entry> id);

    /** Whether a text is stored. */
    boolean has(TextKey text);
}
