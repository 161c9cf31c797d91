package org.sheaf.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Membership;
import org.sheaf.study.Page;
import org.sheaf.study.RefusedStep;
import org.sheaf.study.Tail;
import org.sheaf.study.TeamStore;
import org.sheaf.study.TextKey;
import org.sheaf.study.Transcript;

/** What the database knows of the team. */
final class H2Team implements TeamStore {

    private final Path folder;
    private final Database database;
    private final H2Texts texts;
    private final PageCache pages;
    /** As the database has it; null until somebody asks. Asked several times a step. */
    private volatile @Nullable Known known;

    private record Known(Optional<Membership> membership) {}

    H2Team(Path folder, Database database, H2Texts texts, PageCache pages) {
        this.folder = folder;
        this.database = database;
        this.texts = texts;
        this.pages = pages;
    }

    @Override
    public Optional<Membership> membership() {
        Known mine = known;
        return mine != null ? mine.membership : learn();
    }

    private synchronized Optional<Membership> learn() {
        Known mine = known;
        if (mine == null) {
            mine = new Known(database.read(H2Team::read));
            known = mine;
        }
        return mine.membership;
    }

    /** Called after what is known stands in the database. */
    private synchronized void know(Optional<Membership> now) {
        known = new Known(now);
    }

    private static Optional<Membership> read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select body from team")) {
            return rows.next() ? Optional.of(ObjectForm.read(rows.getString(1), Membership.class)) : Optional.empty();
        }
    }

    @Override
    public void follow(Membership membership) {
        database.write(connection -> write(connection, membership));
        know(Optional.of(membership));
    }

    private static int write(Connection connection, Membership membership) throws SQLException {
        String body = ObjectForm.write(membership);
        try (PreparedStatement update = connection.prepareStatement("update team set body = ? where one = 1")) {
            update.setString(1, body);
            if (update.executeUpdate() == 1) {
                return 1;
            }
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into team (one, body) values (1, ?)")) {
            insert.setString(1, body);
            return insert.executeUpdate();
        }
    }

    @Override
    public void leave() {
        database.write(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate("delete from team");
            }
        });
        know(Optional.empty());
    }

    @Override
    public void rewrite(Tail tail) {
        long position = tail.after().position();
        Map<Id<Transcript>, @Nullable Page> changed = H2Store.changedPages(tail.net(), tail.after());
        if (DurableStep.reached(folder) > position) {
            DurableStep.write(folder, position); // else a history that became shorter would look damaged
        }
        pages.writing();
        database.write(connection -> {
            cut(connection, tail.keep());
            for (TextKey text : tail.withdrawn()) {
                H2Texts.delete(connection, text);
            }
            H2Texts.insert(connection, tail.texts());
            Rows.write(connection, tail.net(), position);
            Rows.writePages(connection, changed);
            for (Tail.Step step : tail.steps()) {
                H2Journal.insert(connection, step.entry(), step.edits());
            }
            for (RefusedStep refused : tail.refused()) {
                insert(connection, refused, position);
            }
            return write(connection, tail.membership());
        });
        know(Optional.of(tail.membership()));
        texts.forget(tail.withdrawn());
        pages.written(changed);
    }

    private static void cut(Connection connection, long keep) throws SQLException {
        for (String table : List.of("journal", "journal_edits")) {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from " + table + " where position > ?")) {
                delete.setLong(1, keep);
                delete.executeUpdate();
            }
        }
    }

    private static void insert(Connection connection, RefusedStep refused, long arrival) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into refused (id, arrival, part, body) values (?, ?, ?, ?)")) {
            Parts.add(
                    insert,
                    statement -> {
                        statement.setObject(1, refused.step().id().value());
                        statement.setLong(2, arrival);
                        return 3;
                    },
                    StepForm.write(refused));
            insert.executeBatch();
        }
    }

    @Override
    public List<RefusedStep> refused() {
        return database.read(connection -> {
            List<RefusedStep> all = new ArrayList<>();
            try (PreparedStatement ids =
                            connection.prepareStatement("select id from refused where part = 0 order by arrival, id");
                    PreparedStatement body =
                            connection.prepareStatement("select body from refused where id = ? order by part");
                    ResultSet rows = ids.executeQuery()) {
                while (rows.next()) {
                    body.setObject(1, rows.getObject(1, UUID.class));
                    try (ResultSet parts = body.executeQuery()) {
                        byte[] joined = Parts.join(parts);
                        if (joined != null) {
                            all.add(StepForm.read(joined));
                        }
                    }
                }
            }
            return all;
        });
    }

    @Override
    public void forget(Id<Entry> step) {
        database.write(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("delete from refused where id = ?")) {
                delete.setObject(1, step.value());
                return delete.executeUpdate();
            }
        });
    }

    @Override
    public Optional<Entry> find(Id<Entry> id) {
        return database.read(connection -> H2Journal.find(connection, id));
    }

    @Override
    public boolean has(TextKey text) {
        return texts.has(text);
    }
}
