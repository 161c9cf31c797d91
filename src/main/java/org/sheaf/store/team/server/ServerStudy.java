package org.sheaf.store.team.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.sheaf.store.Forms;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.TeamMember;
import org.sheaf.study.TeamRole;

/** A connection to one study on a server. One thread at a time. */
final class ServerStudy implements AutoCloseable {

    /** What the tables look like; another number is another program's. */
    static final int FORM = 1;

    private static final Pattern HOSTS = Pattern.compile("^jdbc:postgresql://([^/?]+)");
    private static final Pattern LOCAL = Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::\\d+)?");
    private static final Pattern ROOM = Pattern.compile("sheaf_[a-z0-9_]{1,56}");

    private final Connection connection;
    private final String room;
    private final String login;

    private ServerStudy(Connection connection, String room, String login) {
        this.connection = connection;
        this.room = room;
        this.login = login;
    }

    /**
     * What the server says of the study.
     *
     * @param id the study's identity
     * @param title as it was when it was shared
     * @param epoch of the study
     * @param program the schema of the newest program that has written to it
     * @param birth the study's facts before its first step
     * @param sealKey the key of the epoch
     * @param newest the position of the newest step that the login may see
     */
    @SuppressWarnings("ArrayRecordComponent") // a key
    record Facts(
            Id<StudyFacts> id, String title, int epoch, int program, StudyFacts birth, byte[] sealKey, long newest) {}

    /** Work on the connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * Signs in.
     *
     * @param room the study's schema
     * @throws ServerTrouble when that is not possible
     */
    static ServerStudy open(Login login, String room) {
        if (!ROOM.matcher(room).matches()) {
            throw new ServerTrouble(
                    ServerTrouble.Kind.STRANGER, "‘" + room + "’ is no name of a study on a server.", null);
        }
        return new ServerStudy(connect(login), room, login.name());
    }

    /** The studies on a server that a login may see, by the names of their schemas. */
    static List<String> rooms(Login login) {
        try (Connection connection = connect(login);
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select nspname from pg_namespace where nspname like 'sheaf\\_%'"
                                + " and has_schema_privilege(oid, 'usage') order by nspname")) {
            List<String> rooms = new ArrayList<>();
            while (rows.next()) {
                rooms.add(rows.getString(1));
            }
            return rooms;
        } catch (SQLException failed) {
            throw ServerTrouble.of(failed, login.name());
        }
    }

    private static Connection connect(Login login) {
        Properties properties = new Properties();
        properties.setProperty("user", login.name());
        if (login.password() != null) {
            properties.setProperty("password", new String(login.password()));
        }
        properties.setProperty("ApplicationName", "Sheaf");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("socketTimeout", "60");
        properties.setProperty("tcpKeepAlive", "true");
        if (!isOnThisMachine(login.address())) {
            // Interviews do not travel in clear unless the address says so: sslmode=disable there has the last word.
            properties.setProperty("sslmode", "require");
        }
        try {
            Connection connection = new Driver().connect(login.address(), properties);
            if (connection == null) {
                throw new ServerTrouble(
                        ServerTrouble.Kind.STRANGER,
                        "‘" + login.address() + "’ is not the address of a PostgreSQL server. It begins with"
                                + " jdbc:postgresql://",
                        null);
            }
            return connection;
        } catch (SQLException failed) {
            throw ServerTrouble.of(failed, login.name());
        }
    }

    /** Whether every server that an address names is this machine. */
    static boolean isOnThisMachine(String address) {
        Matcher hosts = HOSTS.matcher(address);
        return !hosts.find()
                || Arrays.stream(hosts.group(1).split(","))
                        .allMatch(host -> LOCAL.matcher(host).matches());
    }

    String room() {
        return room;
    }

    String login() {
        return login;
    }

    /** Replaces the word {@code {room}} by the schema's name. */
    String sql(String text) {
        return text.replace("{room}", room);
    }

    /** Does work, each statement by itself. */
    <T> T ask(Work<T> work) {
        try {
            return work.on(connection);
        } catch (SQLException failed) {
            throw trouble(failed);
        }
    }

    /** A member who lacks a right is told so, not that there is no such member. */
    private ServerTrouble trouble(SQLException failed) {
        if (ServerTrouble.lacksRight(failed)) {
            try (PreparedStatement select =
                            connection.prepareStatement(sql("select 1 from {room}.member where login = session_user"));
                    ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    return ServerTrouble.onlyLead(login, failed);
                }
            } catch (SQLException noMember) {
                failed.addSuppressed(noMember);
            }
        }
        return ServerTrouble.of(failed, login);
    }

    /** Does work in one transaction. */
    <T> T together(Work<T> work) {
        try {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failed) {
                rollBack(failed);
                throw failed;
            } finally {
                if (!connection.isClosed()) {
                    connection.setAutoCommit(true);
                }
            }
        } catch (SQLException failed) {
            throw trouble(failed);
        }
    }

    private void rollBack(Exception because) {
        try {
            connection.rollback();
        } catch (SQLException worse) {
            because.addSuppressed(worse);
        }
    }

    /**
     * What the server says of the study.
     *
     * @throws ServerTrouble when there is none, or this program does not know its form
     */
    Facts facts() {
        try {
            return read();
        } catch (ServerTrouble trouble) {
            throw trouble.kind() == ServerTrouble.Kind.SHUT_OUT && isSharedAnew()
                    ? ServerTrouble.epoch(trouble)
                    : trouble;
        }
    }

    /** Whether the login may see the same study here in a later epoch. */
    private boolean isSharedAnew() {
        return ask(on -> {
            try (PreparedStatement select = on.prepareStatement("select nspname from pg_namespace"
                            + " where nspname like 'sheaf\\_%' and has_schema_privilege(oid, 'usage')");
                    ResultSet rows = select.executeQuery()) {
                boolean anew = false;
                while (rows.next()) {
                    anew |= RoomName.isLater(rows.getString(1), room);
                }
                return anew;
            }
        });
    }

    private Facts read() {
        return ask(on -> {
            try (PreparedStatement select =
                            on.prepareStatement(sql("select id, title, form, epoch, program, facts, seal_key,"
                                    + " (select coalesce(max(position), 0) from {room}.parcel) from {room}.study"));
                    ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw notThere();
                }
                if (row.getInt(3) > FORM) {
                    throw ServerTrouble.version(null);
                }
                return new Facts(
                        new Id<>(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getInt(4),
                        row.getInt(5),
                        Forms.facts(row.getString(6)),
                        row.getBytes(7),
                        row.getLong(8));
            }
        });
    }

    /** Whether the server has had a position. */
    boolean knows(long position) {
        return ask(on -> {
            try (PreparedStatement select = on.prepareStatement(sql("select {room}.knows(?)"))) {
                select.setLong(1, position);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() && row.getBoolean(1);
                }
            }
        });
    }

    /** Who put the study there, by login. */
    String owner() {
        return ask(on -> {
            try (PreparedStatement select =
                    on.prepareStatement("select pg_get_userbyid(nspowner) from pg_namespace where nspname = ?")) {
                select.setString(1, room);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? row.getString(1) : "";
                }
            }
        });
    }

    private ServerTrouble notThere() {
        return ServerTrouble.shutOut(login, null);
    }

    /**
     * Who the login is in the team.
     *
     * @throws ServerTrouble when it is no member
     */
    TeamMember me() {
        return members().stream()
                .filter(member -> member.login().equals(login))
                .findFirst()
                .orElseThrow(this::notThere);
    }

    /** The team. */
    List<TeamMember> members() {
        return ask(on -> {
            List<TeamMember> members = new ArrayList<>();
            try (PreparedStatement select = on.prepareStatement(
                            sql("select login, coder, name, role from {room}.member order by role, login"));
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Id<Coder> coder = new Id<>(row.getObject(2, UUID.class));
                    TeamRole role = TeamRole.of(row.getString(4)).orElse(TeamRole.READER);
                    members.add(new TeamMember(row.getString(1), coder, row.getString(3), role));
                }
            }
            return members;
        });
    }

    /** Makes a login a member, or changes what it is. */
    void setMember(TeamMember member) {
        ask(on -> {
            try (PreparedStatement call = on.prepareStatement(sql("select {room}.set_member(?, ?, ?, ?)"))) {
                call.setString(1, member.login());
                call.setObject(2, member.coder().value());
                call.setString(3, member.name());
                call.setString(4, member.role().word());
                return call.execute();
            }
        });
    }

    /** Takes a member out. */
    void dropMember(String name) {
        ask(on -> {
            try (PreparedStatement call = on.prepareStatement(sql("select {room}.drop_member(?)"))) {
                call.setString(1, name);
                return call.execute();
            }
        });
    }

    /** Whether the server knows a login. */
    boolean hasLogin(String name) {
        return ask(on -> {
            try (PreparedStatement select = on.prepareStatement("select 1 from pg_roles where rolname = ?")) {
                select.setString(1, name);
                try (ResultSet row = select.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    /** Lets nobody else add steps until the transaction ends. */
    void hold(Connection on) throws SQLException {
        try (PreparedStatement call = on.prepareStatement(sql("select {room}.hold()"))) {
            call.execute();
        }
    }

    /** Asks to be woken when something happens. */
    void listen() {
        ask(on -> {
            try (Statement statement = on.createStatement()) {
                try (ResultSet own = statement.executeQuery(sql("select channel from {room}.ear"))) {
                    if (!own.next() || !ROOM.matcher(own.getString(1)).matches()) {
                        throw notThere();
                    }
                    return statement.execute("listen " + own.getString(1));
                }
            }
        });
    }

    /** Waits until something has happened on the server, or the time is over; says whether something has. */
    boolean awaitWord(int millis) {
        return ask(on -> {
            @Nullable Object[] words = on.unwrap(PGConnection.class).getNotifications(millis);
            return words != null && words.length > 0;
        });
    }

    /** Ends the connection at once, also from another thread. */
    void abort() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException ended) {
            throw ServerTrouble.of(ended, login);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException ended) {
            throw ServerTrouble.of(ended, login);
        }
    }
}
