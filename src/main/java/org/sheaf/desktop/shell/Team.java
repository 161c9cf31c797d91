package org.sheaf.desktop.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Coder;
import org.sheaf.study.Following;
import org.sheaf.study.Membership;
import org.sheaf.study.Outlet;
import org.sheaf.study.Progress;
import org.sheaf.study.StudyChange;
import org.sheaf.study.TeamMember;
import org.sheaf.study.TeamStatus;
import org.sheaf.study.Teams;
import org.sheaf.workbench.OpenStudy;

/**
 * The team of the open study: follows its server while it has one, and begins or ends to. The password lives here, in
 * memory, until it is wiped at the end. Any thread but the EDT, where it is not said otherwise.
 */
public final class Team implements AutoCloseable {

    private final OpenStudy study;
    private final Teams teams;
    private final Outlet gate;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private volatile @Nullable Following following;
    private volatile Optional<Standing> standing = Optional.empty();
    /** Which following is the present one: a former one may still have something to tell. */
    private final AtomicInteger turn = new AtomicInteger();

    private char @Nullable [] password;
    private boolean closed;

    /**
     * How the study stands with its server.
     *
     * @param membership what the server says of whoever is signed in
     * @param status of what is sent and fetched
     */
    public record Standing(Membership membership, TeamStatus status) {}

    /**
     * The team of a study; {@link #begin} lets it follow.
     *
     * @param study closed after this
     * @param teams reaches servers
     * @param gate reads what leaves
     */
    public Team(OpenStudy study, Teams teams, Outlet gate) {
        this.study = study;
        this.teams = teams;
        this.gate = gate;
    }

    /** How the study stands; empty where it follows no server. Also for the EDT. */
    Optional<Standing> standing() {
        return standing;
    }

    /** Tells whenever {@link #standing} has changed, on a thread of its own. Also for the EDT. */
    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** Asks the server now, if there is one. Also for the EDT. */
    void hurry() {
        Following now = following;
        if (now != null) {
            now.hurry();
        }
    }

    /**
     * Follows the server, where the study has one.
     *
     * @param secret the login's password, of which a copy is kept; null to look into PostgreSQL's password file
     */
    public synchronized void begin(char @Nullable [] secret) {
        keep(secret);
        go();
    }

    /**
     * Puts the study on a server and follows it; whoever acts becomes the lead.
     *
     * @throws org.sheaf.study.Refusal when it cannot be
     */
    synchronized void share(Teams.SignIn signIn, Progress progress) {
        study.run(new StudyChange.CoderNamed(study.coder()));
        keep(signIn.password());
        alone(() -> {
            teams.share(study, signIn, study.coder(), gate, progress);
            return signIn;
        });
    }

    /**
     * Signs in with another password.
     *
     * @throws org.sheaf.study.Refusal when the server does not take it; the one before stays
     */
    synchronized void signIn(char @Nullable [] secret) {
        teams.members(study, secret);
        keep(secret);
        alone(() -> study);
    }

    /** Who is in the team. */
    synchronized List<TeamMember> members() {
        return teams.members(study, password);
    }

    /** Makes a login a member; its coder becomes part of the study. Returns the team then. */
    synchronized List<TeamMember> add(TeamMember member, Progress progress) {
        study.run(new StudyChange.CoderNamed(new Coder(member.coder(), member.name())));
        return alone(() -> {
            teams.exchange(study, password, gate, progress); // the server must know the coder
            return change(member);
        });
    }

    /** Gives a member another role. Returns the team then. */
    synchronized List<TeamMember> change(TeamMember member) {
        teams.setMember(study, password, member);
        return teams.members(study, password);
    }

    /** Takes a member out. Returns the team then. */
    synchronized List<TeamMember> drop(String login) {
        teams.dropMember(study, password, login);
        return teams.members(study, password);
    }

    /** Follows no longer; nothing changes, here or on the server. */
    synchronized void leave() {
        alone(() -> {
            study.unfollow();
            return study;
        });
    }

    /**
     * Takes the study off the server, with everything it holds.
     *
     * @throws org.sheaf.study.Refusal when that cannot be; the study follows on
     */
    synchronized void takeBack(Progress progress) {
        alone(() -> {
            teams.takeBack(study, password, gate, progress);
            return study;
        });
    }

    /** Does what nothing must be exchanged beside, and then follows the server that the study has. */
    private <T> T alone(Supplier<T> work) {
        stop();
        try {
            return work.get();
        } finally {
            go();
        }
    }

    private void go() {
        if (closed || following != null) {
            return;
        }
        if (study.membership().isEmpty()) {
            keep(null);
            stand(Optional::empty);
            return;
        }
        int mine = turn.get();
        Following begun = teams.follow(study, password, gate);
        following = begun;
        begun.watch(told -> stand(() -> mine == turn.get()
                ? study.membership().map(membership -> new Standing(membership, begun.status()))
                : standing));
    }

    /** What is true now is found out and noted in one, for it is told of by two threads. */
    private void stand(Supplier<Optional<Standing>> now) {
        synchronized (watchers) {
            standing = now.get();
        }
        watchers.forEach(Runnable::run);
    }

    private void stop() {
        Following now = following;
        turn.incrementAndGet();
        following = null;
        if (now != null) {
            now.close();
        }
    }

    private void keep(char @Nullable [] secret) {
        char[] before = password;
        password = secret == null ? null : secret.clone();
        if (before != null) {
            Arrays.fill(before, '0');
        }
    }

    /** Follows no more for this time. What is under way should have been asked to stop, because it is waited for. */
    @Override
    public synchronized void close() {
        closed = true;
        stop();
        keep(null);
    }
}
