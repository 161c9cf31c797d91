package org.sheaf.store.team.server;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.store.Forms;
import org.sheaf.study.Arrivals;
import org.sheaf.study.Id;
import org.sheaf.study.Membership;
import org.sheaf.study.Outlet;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.TeamMember;
import org.sheaf.study.TeamRole;
import org.sheaf.study.TeamStep;
import org.sheaf.study.TranscriptText;

/** Brings a study and its server to the same state, over one connection. One thread at a time. */
final class Exchange {

    /** As many own steps go in one transaction. */
    private static final int AT_ONCE = 50;
    /** After so many tries in which others were faster, the order is held. */
    private static final int TRIES = 2;

    private static final String READER_NOW = "You are a reader of this study now, and readers change nothing.";

    private final ServerStudy server;
    private final ServerJournal journal;
    private final Arrivals study;
    private final Outlet gate;
    /** The newest position on the server at the beginning, to tell how far fetching is. */
    private final long newest;

    /**
     * Checks that the server's study is this one, and takes over who the member is.
     *
     * @throws ServerTrouble when it is another, of another epoch, or newer than this program
     */
    Exchange(ServerStudy server, Arrivals study, Outlet gate) {
        this.server = server;
        this.journal = new ServerJournal(server);
        this.study = study;
        this.gate = gate;
        ServerStudy.Facts facts = server.facts();
        this.newest = facts.newest();
        check(facts, study.study().facts().id(), study.study().epoch());
        TeamMember me = server.me();
        Membership membership = membership();
        if (!server.knows(membership.server())) {
            throw ServerTrouble.behind(null);
        }
        if (!membership.coder().equals(me.coder()) || membership.role() != me.role()) {
            become(membership.as(me.coder(), me.role()));
        }
        journal.learnBlind();
    }

    /** Somebody else now, the member may see what was withheld before. */
    private void become(Membership other) {
        List<TeamStep> missed = journal.late(other.server(), study);
        study.follow(other);
        if (!missed.isEmpty()) {
            study.arrive(missed, other.server());
        }
    }

    static void check(ServerStudy.Facts facts, Id<StudyFacts> study, int epoch) {
        if (!facts.id().equals(study)) {
            throw new ServerTrouble(
                    ServerTrouble.Kind.STRANGER,
                    "The study on the server is another one, “" + facts.title()
                            + "”. Nothing was sent or fetched. Check the address.",
                    null);
        }
        if (facts.epoch() != epoch) {
            throw ServerTrouble.epoch(null);
        }
        if (facts.program() > Forms.SCHEMA) {
            throw ServerTrouble.version(null);
        }
    }

    private Membership membership() {
        return study.membership().orElseThrow(() -> new Refusal("The study follows no server any more."));
    }

    /** Fetches and sends until both have the same. */
    void run(Progress progress) {
        fetch(progress);
        for (int tries = 1; !send(progress); tries++) {
            if (tries < TRIES) {
                fetch(progress);
            } else {
                hold(progress);
            }
        }
    }

    /** Fetches what has come. */
    void fetch(Progress progress) {
        boolean more = true;
        while (more) {
            progress.check();
            long known = membership().server();
            progress.report("Fetching what others did", Math.min(known, newest), newest);
            ServerJournal.Batch batch = journal.after(known);
            take(batch, known);
            more = batch.more();
        }
    }

    private void take(ServerJournal.Batch batch, long known) {
        if (batch.steps().isEmpty()) {
            return;
        }
        List<TeamStep> steps = new ArrayList<>();
        boolean rounds = false;
        for (TeamStep step : batch.steps()) {
            if (!ServerJournal.rounds(step.edits()).isEmpty()) {
                rounds = true;
                steps.addAll(journal.late(known, step.position(), study));
            }
            steps.add(step);
        }
        study.arrive(steps, batch.to());
        if (rounds) {
            journal.learnBlind();
        }
    }

    /** Sends own steps; says whether all are sent, false when something has come before them. */
    boolean send(Progress progress) {
        while (true) {
            progress.check();
            progress.report("Sending", membership().settled(), study.study().position());
            List<TeamStep> steps = study.pending(AT_ONCE);
            if (steps.isEmpty()) {
                return true;
            }
            TeamStep first = steps.get(0);
            if (membership().role() == TeamRole.READER) {
                study.refuse(first.id(), READER_NOW);
                continue;
            }
            if (!passes(first)) {
                continue;
            }
            if (!send(steps)) {
                return false;
            }
        }
    }

    private boolean send(List<TeamStep> steps) {
        long known = membership().server();
        TeamStep first = steps.get(0);
        try {
            if (steps.size() == 1) {
                long at = journal.push(known, first);
                if (at > 0) {
                    study.settle(first.id(), at);
                }
                return at > 0;
            }
            Sent sent = server.together(on -> several(on, known, steps));
            if (sent.last != null) {
                study.settle(sent.last.id(), sent.at);
            }
            return sent.last != null;
        } catch (ServerTrouble trouble) {
            if (trouble.kind() != ServerTrouble.Kind.STEP) {
                throw trouble;
            }
            return sendAlone(known, steps.get(0));
        }
    }

    /** One step by itself: if the server does not want it, it is taken back here. */
    private boolean sendAlone(long known, TeamStep step) {
        try {
            long at = journal.push(known, step);
            if (at > 0) {
                study.settle(step.id(), at);
            }
            return at > 0;
        } catch (ServerTrouble trouble) {
            if (trouble.kind() != ServerTrouble.Kind.STEP) {
                throw trouble;
            }
            study.refuse(step.id(), server.me().role() == TeamRole.READER ? READER_NOW : trouble.why());
            return true;
        }
    }

    private record Sent(@Nullable TeamStep last, long at) {}

    private Sent several(Connection on, long known, List<TeamStep> steps) throws SQLException {
        TeamStep last = null;
        long at = known;
        for (TeamStep step : steps) {
            if (last != null && !step.texts().isEmpty()) {
                break; // passes the gate first, in its turn
            }
            long position = journal.add(on, at, step);
            if (position < 0) {
                break;
            }
            last = step;
            at = position;
        }
        return new Sent(last, at);
    }

    /** What leaves with a step passes the gate; what does not pass is taken back. */
    private boolean passes(TeamStep step) {
        try {
            for (TranscriptText text : step.texts().values()) {
                gate.stream(
                        OutputStream.nullOutputStream(),
                        Outlet.Kind.TRANSCRIPT,
                        out -> out.write(text.text().getBytes(StandardCharsets.UTF_8)));
            }
            return true;
        } catch (Refusal held) {
            study.refuse(step.id(), held.why());
            return false;
        }
    }

    /**
     * Takes the study off the server, unless something has come that is not here.
     *
     * @throws Refusal when something has come; nothing has happened then
     */
    void takeOff() {
        server.together(on -> {
            server.hold(on);
            if (!journal.within(on, membership().server()).steps().isEmpty()
                    || !study.pending(1).isEmpty()) {
                throw new Refusal("Somebody is at work in the study. Try again when everybody has finished.");
            }
            try (Statement statement = on.createStatement()) {
                return statement.execute(server.sql("drop schema {room} cascade"));
            }
        });
    }

    /** Takes a study off the server that was only being put there. */
    void breakOff() {
        server.ask(on -> {
            try (Statement statement = on.createStatement()) {
                return statement.execute(server.sql("drop schema {room} cascade"));
            }
        });
        study.unfollow();
    }

    private void hold(Progress progress) {
        try {
            fetchAndSend(progress);
        } catch (ServerTrouble trouble) {
            if (trouble.kind() != ServerTrouble.Kind.STEP) {
                throw trouble;
            }
            // What the server does not want is found out, and taken back, by sending it alone.
        }
    }

    /** Holds the order while fetching, fitting and sending, so that nobody waits for ever. */
    private void fetchAndSend(Progress progress) {
        server.together(on -> {
            server.hold(on);
            long known = membership().server();
            ServerJournal.Batch batch = journal.within(on, known);
            take(batch, known);
            List<TeamStep> steps = batch.more() ? List.of() : study.pending(AT_ONCE);
            if (!steps.isEmpty() && passes(steps.get(0))) {
                Sent sent = several(on, batch.to(), steps);
                on.commit();
                if (sent.last != null) {
                    study.settle(sent.last.id(), sent.at);
                }
            }
            return batch;
        });
        progress.check();
    }
}
