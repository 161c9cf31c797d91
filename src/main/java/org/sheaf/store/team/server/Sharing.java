package org.sheaf.store.team.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.sheaf.store.Forms;
import org.sheaf.store.Opening;
import org.sheaf.store.StudyFolder;
import org.sheaf.study.Arrivals;
import org.sheaf.study.Coder;
import org.sheaf.study.Membership;
import org.sheaf.study.Outlet;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.StudyStore;
import org.sheaf.study.TeamMember;
import org.sheaf.study.TeamRole;

/** Puts a study on a server, gets it from there, takes it back, and says who is in the team. Any thread but the EDT. */
public final class Sharing {

    private Sharing() {}

    /**
     * Puts a study on a server; interrupted, it goes on the next time; cancelled, nothing of it stays there.
     *
     * @param study follows the server from then on
     * @param login becomes the lead, and the owner of the study's schema
     * @param coder under whom the lead's steps are taken
     * @param gate reads what leaves
     * @throws Refusal when it cannot be
     */
    public static void share(Arrivals study, Login login, Coder coder, Outlet gate, Progress progress) {
        StudyFacts facts = study.study().facts();
        study.membership().ifPresent(known -> {
            throw new Refusal("“" + facts.title() + "” follows a server already: " + known.address() + ".");
        });
        refuseBlind(study.study());
        passGate(study, gate, progress);
        String room = RoomName.of(facts.id(), study.study().epoch());
        plainly(() -> {
            boolean there = ServerStudy.rooms(login).contains(room);
            TeamMember lead = new TeamMember(login.name(), coder.id(), coder.name(), TeamRole.LEAD);
            try (ServerStudy server = ServerStudy.open(login, room)) {
                if (!there) {
                    found(server, study, lead);
                } else if (!isBegun(server, facts)) {
                    throw thereAlready(login, facts);
                }
                study.follow(new Membership(
                        login.address(), room, login.name(), coder.id(), TeamRole.LEAD, 0, study.born()));
                send(new Exchange(server, study, gate), progress);
            }
            return room;
        });
    }

    /** What an epoch begins with is one step, of which nothing could be withheld and brought later. */
    private static void refuseBlind(Study study) {
        boolean blind = study.team().rounds().stream().anyMatch(round -> round.blind() && round.isOpen());
        if (study.epoch() > 1 && blind) {
            throw new Refusal(
                    "A blind round is open. Close it before the study is shared anew, and open another one then.");
        }
    }

    private static void send(Exchange exchange, Progress progress) {
        try {
            exchange.run(progress);
        } catch (CancellationException stopped) {
            exchange.breakOff();
            throw stopped;
        }
    }

    /** Whether the same login began to share the same study there and came no further than that. */
    private static boolean isBegun(ServerStudy server, StudyFacts facts) {
        ServerStudy.Facts known = server.facts();
        return server.owner().equals(server.login()) && known.id().equals(facts.id()) && known.newest() == 0;
    }

    private static Refusal thereAlready(Login login, StudyFacts facts) {
        return new Refusal("“" + facts.title() + "” is on this server already. Get it from there: Study ▸ Get a"
                + " study from a server, or sheaf share NAME.sheaf --join " + login.address());
    }

    /** Every text passes before anything is sent. */
    private static void passGate(Arrivals study, Outlet gate, Progress progress) {
        study.study().transcripts().forEach(transcript -> {
            progress.check();
            byte[] text = study.texts().of(transcript).text().getBytes(StandardCharsets.UTF_8);
            gate.stream(OutputStream.nullOutputStream(), Outlet.Kind.TRANSCRIPT, out -> out.write(text));
        });
    }

    private static void found(ServerStudy server, Arrivals study, TeamMember lead) {
        String script = server.sql(script());
        StudyFacts facts = study.study().facts();
        make(server, on -> {
            try (Statement statement = on.createStatement()) {
                statement.execute(script);
            }
            try (PreparedStatement insert = on.prepareStatement(server.sql("insert into {room}.study"
                    + " (id, title, form, program, epoch, facts, seal_key) values (?, ?, ?, ?, ?, ?, ?)"))) {
                insert.setObject(1, facts.id().value());
                insert.setString(2, facts.title());
                insert.setInt(3, ServerStudy.FORM);
                insert.setInt(4, Forms.SCHEMA);
                insert.setInt(5, study.study().epoch());
                insert.setString(6, Forms.facts(facts));
                insert.setBytes(7, study.sealKey());
                insert.execute();
            }
            server.setMember(lead); // in the same transaction, so that no study is there without a lead
            return script;
        });
    }

    /** Makes a study's tables; a login without the right to is told so. */
    private static void make(ServerStudy server, ServerStudy.Work<?> tables) {
        try {
            server.together(tables);
        } catch (ServerTrouble trouble) {
            if (trouble.kind() != ServerTrouble.Kind.SHUT_OUT) {
                throw trouble;
            }
            throw new Refusal(
                    "‘" + server.login()
                            + "’ may not put studies in this database. Whoever looks after the server allows"
                            + " it with: grant create on database NAME to " + server.login(),
                    trouble);
        }
    }

    private static String script() {
        try (InputStream in = Sharing.class.getResourceAsStream("server-1.sql")) {
            if (in == null) {
                throw new IllegalStateException("the server's tables are not part of the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * A study on a server, as somebody finds it who wants to join.
     *
     * @param room its schema
     * @param title as it was when it was shared
     * @param me who the login is in its team
     */
    public record Found(String room, String title, TeamMember me) {}

    /** The studies of whose teams a login is a member. */
    public static List<Found> find(Login login) {
        return plainly(() -> ServerStudy.rooms(login).stream()
                .map(room -> found(login, room))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Found> found(Login login, String room) {
        try (ServerStudy server = ServerStudy.open(login, room)) {
            return Optional.of(new Found(room, server.facts().title(), server.me()));
        } catch (ServerTrouble notMine) {
            if (notMine.kind() == ServerTrouble.Kind.AWAY) {
                throw notMine;
            }
            return Optional.empty();
        }
    }

    /**
     * Makes an empty study here that follows one on a server; {@link #exchange} fills it.
     *
     * @param room as {@link #find} tells
     * @param folder must not exist
     * @return the store, open
     */
    public static StudyStore join(Login login, String room, Path folder, Opening opening) {
        return plainly(() -> {
            try (ServerStudy server = ServerStudy.open(login, room)) {
                ServerStudy.Facts facts = server.facts();
                if (facts.program() > Forms.SCHEMA) {
                    throw ServerTrouble.version(null);
                }
                StudyStore store =
                        StudyFolder.createCopy(folder, facts.birth(), facts.sealKey(), facts.epoch(), opening);
                TeamMember me = server.me();
                store.team().follow(new Membership(login.address(), room, login.name(), me.coder(), me.role(), 0, 0));
                return store;
            }
        });
    }

    /** Fetches and sends until both have the same. */
    public static void exchange(Arrivals study, char @Nullable [] password, Outlet gate, Progress progress) {
        plainly(() -> {
            try (ServerStudy server = open(study, password)) {
                new Exchange(server, study, gate).run(progress);
                return server.room();
            }
        });
    }

    private static ServerStudy open(Arrivals study, char @Nullable [] password) {
        Membership membership = study.membership()
                .orElseThrow(() -> new Refusal("“" + study.study().facts().title()
                        + "” follows no server. Put it on one with: sheaf share STUDY jdbc:postgresql://…"));
        return ServerStudy.open(new Login(membership.address(), membership.login(), password), membership.room());
    }

    /** The team, as the server has it. */
    public static List<TeamMember> members(Arrivals study, char @Nullable [] password) {
        return plainly(() -> {
            try (ServerStudy server = open(study, password)) {
                return server.members();
            }
        });
    }

    /** Makes a login a member, or gives a member another role. The coder must be part of the study there. */
    public static void setMember(Arrivals study, char @Nullable [] password, TeamMember member) {
        plainly(() -> {
            try (ServerStudy server = open(study, password)) {
                if (!server.hasLogin(member.login())) {
                    throw new Refusal("The server knows no login ‘" + member.login()
                            + "’. Whoever looks after it makes one with: create role " + member.login()
                            + " login password '…'");
                }
                server.setMember(member);
                return member;
            }
        });
    }

    /** Takes a member out; what they did stays, and what they have stays with them. */
    public static void dropMember(Arrivals study, char @Nullable [] password, String login) {
        plainly(() -> {
            try (ServerStudy server = open(study, password)) {
                if (server.members().stream().noneMatch(member -> member.login().equals(login))) {
                    throw new Refusal("There is no member ‘" + login + "’.");
                }
                server.dropMember(login);
                return login;
            }
        });
    }

    /**
     * Takes the study back: fetches everything, takes it off the server and follows no more.
     *
     * @throws Refusal when the login is not the owner, or something could not be fetched; the server is then as it was
     */
    public static void takeBack(Arrivals study, char @Nullable [] password, Outlet gate, Progress progress) {
        plainly(() -> {
            try (ServerStudy server = open(study, password)) {
                Exchange exchange = new Exchange(server, study, gate);
                if (server.me().role() != TeamRole.LEAD) {
                    throw new Refusal("Only the lead can take the study off the server. You can leave it yourself, with"
                            + " Team ▸ Leave the server or sheaf share STUDY --leave.");
                }
                if (!server.owner().equals(server.login())) {
                    throw new Refusal(
                            "Only ‘" + server.owner() + "’, who put the study on the server, can take it off.");
                }
                exchange.run(progress);
                exchange.takeOff();
                study.unfollow();
                return server.room();
            }
        });
    }

    private interface Asked<T> {
        T done();
    }

    /** Turns trouble with a server into a sentence for the user. */
    private static <T> T plainly(Asked<T> work) {
        try {
            return work.done();
        } catch (ServerTrouble trouble) {
            throw new Refusal(trouble.why(), trouble);
        }
    }
}
