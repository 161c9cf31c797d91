package org.sheaf.study;

import java.util.List;
import java.util.Optional;

/**
 * Where a follower hands in what has happened on the server, and asks what has happened here. Everything waits for the
 * study's writer thread; not for the EDT.
 */
public interface Arrivals {

    /**
     * What came of own steps that met others'.
     *
     * @param mapped how many follow changed, because something else had changed before them
     * @param refused those that could not follow and were taken back
     */
    record Landing(int mapped, List<RefusedStep> refused) {}

    /** The study as it is. */
    Study study();

    /** Its texts. */
    Texts texts();

    /** The key of its epoch, for {@link Seals}; the same in every copy. */
    byte[] sealKey();

    /** The membership, if the study follows a server. */
    Optional<Membership> membership();

    /** Begins to follow, or takes over what the server says about the member. */
    void follow(Membership membership);

    /** Follows no longer. */
    void unfollow();

    /**
     * The position before the first step that can be sent: 0 in the first epoch; in a later one the history before its first step no
     * longer tells what was done, and that step brings all there was then.
     */
    long born();

    /** Own steps that the server has not taken, oldest first, at most {@code limit}. */
    List<TeamStep> pending(int limit);

    /**
     * The server's entries become part of the study, in the server's order, before the own ones that it does not have yet.
     *
     * @param steps in order, all after what the study has
     * @param server the position the study has come to with them
     */
    Landing arrive(List<TeamStep> steps, long server);

    /**
     * The server has taken own steps, the first of those {@link #pending}.
     *
     * @param last the last of them
     * @param server the position the study has come to with them
     */
    void settle(Id<Entry> last, long server);

    /** Whether the journal has an entry. */
    boolean has(Id<Entry> id);

    /** Takes back own steps that the server refused, by itself; those that rest on them go with them. */
    Landing refuse(Id<Entry> step, String why);

    /** Tells a listener of what happens from now on. */
    void listen(StudyListener listener);

    /** Stops telling a listener. */
    void unlisten(StudyListener listener);
}
