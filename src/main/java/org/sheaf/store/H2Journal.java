package org.sheaf.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Journal;
import org.sheaf.study.Refusal;

/** The journal in the database. Any thread. */
final class H2Journal implements Journal {

    private final Database database;

    H2Journal(Database database) {
        this.database = database;
    }

    @Override
    public long last() {
        return database.read(H2Journal::last);
    }

    static long last(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select coalesce(max(position), 0) from journal")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public List<Entry> back(long from, int limit) {
        return database.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select position, epoch, id, kind, name, coder, made, takes_back from journal"
                            + " where position <= ? order by position desc fetch first ? rows only")) {
                select.setLong(1, from);
                select.setInt(2, limit);
                List<Entry> entries = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        entries.add(entry(rows));
                    }
                }
                return entries;
            }
        });
    }

    /** The entry with an identity, if it is there. */
    static Optional<Entry> find(Connection connection, Id<Entry> id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select position, epoch, id, kind, name, coder, made, takes_back from journal where id = ?")) {
            select.setObject(1, id.value());
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(entry(rows)) : Optional.empty();
            }
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong(1),
                row.getInt(2),
                new Id<>(row.getObject(3, UUID.class)),
                row.getString(4),
                row.getString(5),
                new Id<>(row.getObject(6, UUID.class)),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getLong(8));
    }

    @Override
    public boolean holds(long position) {
        return database.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select part from journal_edits where position = ? fetch first row only")) {
                select.setLong(1, position);
                try (ResultSet rows = select.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }

    @Override
    public List<Edit> edits(long position) {
        return EditsForm.read(database.read(connection -> body(connection, position)));
    }

    private static byte[] body(Connection connection, long position) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select body from journal_edits where position = ? order by part")) {
            select.setLong(1, position);
            try (ResultSet rows = select.executeQuery()) {
                byte[] body = Parts.join(rows);
                if (body == null) {
                    throw new Refusal("The history no longer holds what that step did.");
                }
                return body;
            }
        }
    }

    /** Stores an entry within the writer's transaction. */
    static void insert(Connection connection, Entry entry, List<Edit> edits) throws SQLException {
        insert(connection, List.of(entry));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into journal_edits (position, part, body) values (?, ?, ?)")) {
            Parts.add(
                    insert,
                    statement -> {
                        statement.setLong(1, entry.position());
                        return 2;
                    },
                    EditsForm.write(edits));
            insert.executeBatch();
        }
    }

    /** Stores entries within the writer's transaction, without what they did. */
    static void insert(Connection connection, List<Entry> entries) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into journal (position, epoch, id, kind, name, coder, made, takes_back)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Entry entry : entries) {
                insert.setLong(1, entry.position());
                insert.setInt(2, entry.epoch());
                insert.setObject(3, entry.id().value());
                insert.setString(4, entry.kind());
                insert.setString(5, entry.name());
                insert.setObject(6, entry.coder().value());
                insert.setObject(7, OffsetDateTime.ofInstant(entry.when(), ZoneOffset.UTC));
                insert.setLong(8, entry.takesBack());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
