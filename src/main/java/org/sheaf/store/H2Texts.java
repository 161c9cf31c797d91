package org.sheaf.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sheaf.study.Id;
import org.sheaf.study.Refusal;
import org.sheaf.study.TextKey;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;

/** The texts in the database, the latest read ones at hand. Any thread. */
final class H2Texts implements Texts {

    /** Two bytes each at most, mostly one: a study of a thousand hours of speech is read from the disk once. */
    private static final long MOST_CHARACTERS = 48_000_000;

    private final Database database;
    private final LinkedHashMap<TextKey, TranscriptText> recent = new LinkedHashMap<>(64, 0.75f, true);
    private long characters;

    H2Texts(Database database) {
        this.database = database;
    }

    @Override
    public TranscriptText text(Id<Transcript> transcript, int revision) {
        TextKey key = new TextKey(transcript, revision);
        synchronized (recent) {
            TranscriptText known = recent.get(key);
            if (known != null) {
                return known;
            }
        }
        TranscriptText text = TextForm.read(database.read(connection -> body(connection, key)));
        keep(key, text);
        return text;
    }

    @Override
    public int newest(Transcript transcript) {
        return database.read(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select max(revision) from text where transcript = ?")) {
                select.setObject(1, transcript.id().value());
                try (ResultSet rows = select.executeQuery()) {
                    rows.next();
                    return Math.max(rows.getInt(1), transcript.revision());
                }
            }
        });
    }

    private static byte[] body(Connection connection, TextKey key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select body from text where transcript = ? and revision = ? order by part")) {
            select.setObject(1, key.transcript().value());
            select.setInt(2, key.revision());
            try (ResultSet rows = select.executeQuery()) {
                byte[] body = Parts.join(rows);
                if (body == null) {
                    throw new Refusal("The text of a transcript is missing. Bring back a backup with: sheaf restore");
                }
                return body;
            }
        }
    }

    /** Whether a text is stored. */
    boolean has(TextKey key) {
        return database.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select 1 from text where transcript = ? and revision = ? and part = 0")) {
                select.setObject(1, key.transcript().value());
                select.setInt(2, key.revision());
                try (ResultSet rows = select.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }

    /** Takes a text out within the writer's transaction. */
    static void delete(Connection connection, TextKey key) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from text where transcript = ? and revision = ?")) {
            delete.setObject(1, key.transcript().value());
            delete.setInt(2, key.revision());
            delete.executeUpdate();
        }
    }

    /** Lets texts go that were taken out of the database. */
    void forget(Set<TextKey> keys) {
        synchronized (recent) {
            for (TextKey key : keys) {
                TranscriptText gone = recent.remove(key);
                characters -= gone == null ? 0 : gone.text().length();
            }
        }
    }

    private void keep(TextKey key, TranscriptText text) {
        synchronized (recent) {
            if (recent.put(key, text) == null) {
                characters += text.text().length();
            }
            Iterator<TranscriptText> oldest = recent.values().iterator();
            while (characters > MOST_CHARACTERS && recent.size() > 1) {
                characters -= oldest.next().text().length();
                oldest.remove();
            }
        }
    }

    /** Stores texts within the writer's transaction. */
    static void insert(Connection connection, Map<TextKey, TranscriptText> texts) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into text (transcript, revision, part, body) values (?, ?, ?, ?)")) {
            int waiting = 0;
            for (Map.Entry<TextKey, TranscriptText> entry : texts.entrySet()) {
                TextKey key = entry.getKey();
                Parts.add(
                        insert,
                        statement -> {
                            statement.setObject(1, key.transcript().value());
                            statement.setInt(2, key.revision());
                            return 3;
                        },
                        TextForm.write(entry.getValue()));
                if (++waiting % 100 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
