package org.sheaf.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;
import org.h2.Driver;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Refusal;

/** The H2 database of one study: one connection for the writer, one for readers on any thread, one for backups. */
final class Database implements AutoCloseable {

    static final String FILE = "study";

    /** No spilled results and no trace file: in an encrypted study both would be clear. */
    private static final String SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;MAX_MEMORY_ROWS=2000000000;CACHE_SIZE=32768;TRACE_LEVEL_FILE=0";

    private final Connection writer;
    private final Connection reader;
    /** Backups take seconds, in which reading must go on. */
    private final Connection copier;
    /** Guards {@link #reader}. */
    private final Object reading = new Object();
    /** Guards {@link #copier}. */
    private final Object copying = new Object();

    private Database(Connection writer, Connection reader, Connection copier) {
        this.writer = writer;
        this.reader = reader;
        this.copier = copier;
    }

    /** Work on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * Opens the database file in a folder, making it when {@code create}.
     *
     * @throws Refusal when it is damaged, missing, in use, or the passphrase is wrong
     */
    static Database open(Path folder, @Nullable KeyStretch key, char @Nullable [] passphrase, boolean create) {
        return open(folder, key, passphrase, create ? "" : ";IFEXISTS=TRUE");
    }

    /**
     * Opens the database file in a folder without ever writing to it.
     *
     * @throws Refusal when it is damaged, missing, in use, or the passphrase is wrong
     */
    static Database openToRead(Path folder, @Nullable KeyStretch key, char @Nullable [] passphrase) {
        return open(folder, key, passphrase, ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    private static Database open(Path folder, @Nullable KeyStretch key, char @Nullable [] passphrase, String mode) {
        Properties login = new Properties();
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve(FILE) + SETTINGS + mode;
        login.setProperty("user", "sheaf");
        login.setProperty("password", "");
        char[] secret = null;
        if (key != null && passphrase != null) {
            secret = key.stretch(passphrase);
            url += ";CIPHER=AES";
            login.put("password", new String(secret) + " sheaf");
        }
        try {
            Connection writer = connect(url, login);
            Connection reader = connect(url, login);
            Connection copier = connect(url, login);
            writer.setAutoCommit(false);
            return new Database(writer, reader, copier);
        } catch (SQLException failed) {
            throw refusal(folder, key != null, failed);
        } finally {
            if (secret != null) {
                Arrays.fill(secret, '0');
            }
        }
    }

    /**
     * The position of the last journal entry, read without writing to the file.
     *
     * @throws Refusal when the database is damaged
     */
    static long peek(Path folder, @Nullable KeyStretch key, char @Nullable [] passphrase) {
        try (Database reading = openToRead(folder, key, passphrase)) {
            return reading.has("JOURNAL") ? reading.read(H2Journal::last) : -1;
        }
    }

    private static Connection connect(String url, Properties login) throws SQLException {
        Properties copy = new Properties();
        copy.putAll(login);
        return new Driver().connect(url, copy);
    }

    private static Refusal refusal(Path folder, boolean encrypted, SQLException failed) {
        String study = "‘" + folder.getFileName() + "’";
        int code = failed.getErrorCode();
        if (code == org.h2.api.ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new Refusal(study + " is in use by another program. Close it there, or wait.", failed);
        }
        if (encrypted && code == org.h2.api.ErrorCode.FILE_ENCRYPTION_ERROR_1) {
            return new Refusal("The passphrase does not open " + study + ". Nothing was changed. Try again.", failed);
        }
        if (code == org.h2.api.ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1) {
            return new Refusal(
                    "The study " + study + " has no database file. Bring back a backup with: sheaf restore", failed);
        }
        return new Refusal(
                "The study " + study + " is damaged and was left untouched. Bring back a backup with: sheaf restore",
                failed);
    }

    /**
     * Brings the schema forward by the scripts after {@code from}; a new study begins at 0.
     *
     * @throws Refusal when a script fails; H2 commits each statement that defines tables, so the caller has a backup
     */
    void migrate(int from) {
        for (int schema = from + 1; schema <= Marker.SCHEMA; schema++) {
            String script = script(schema);
            write(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.execute(script);
                }
            });
        }
    }

    private static String script(int schema) {
        try (InputStream in = Database.class.getResourceAsStream("schema-" + schema + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("schema " + schema + " is not part of the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Does work in one transaction on the writer's connection; only the writer thread. */
    void write(Work<?> work) {
        try {
            work.on(writer);
            writer.commit();
        } catch (SQLException | RuntimeException failed) {
            rollBack(failed);
            if (failed instanceof SQLException sql) {
                throw new Refusal("The change was not stored; everything before it was. " + Reasons.of(sql), sql);
            }
            throw (RuntimeException) failed;
        }
    }

    private void rollBack(Exception because) {
        try {
            writer.rollback();
        } catch (SQLException worse) {
            because.addSuppressed(worse);
        }
    }

    /** Reads on any thread, one at a time. */
    <T> T read(Work<T> work) {
        synchronized (reading) {
            try {
                return work.on(reader);
            } catch (SQLException failed) {
                throw new Refusal("The study cannot be read. " + Reasons.of(failed), failed);
            }
        }
    }

    /** Forces everything committed to the disk; only the writer thread. */
    void sync() {
        write(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute("checkpoint sync");
            }
        });
    }

    /** Copies the database, consistent, into a zip file; reading and writing go on meanwhile. */
    void backUpTo(Path zip) {
        synchronized (copying) {
            try (Statement statement = copier.createStatement()) {
                statement.execute(
                        "backup to '" + zip.toAbsolutePath().toString().replace("'", "''") + "'");
            } catch (SQLException failed) {
                throw new Refusal("The study cannot be copied. " + Reasons.of(failed), failed);
            }
        }
    }

    /** Whether a table of this name is there. */
    boolean has(String table) {
        return read(connection -> {
            try (ResultSet rows = connection.getMetaData().getTables(null, null, table, null)) {
                return rows.next();
            }
        });
    }

    @Override
    public void close() {
        synchronized (copying) {
            closeAll();
        }
    }

    private void closeAll() {
        synchronized (reading) {
            try {
                copier.close();
                reader.close();
                writer.close();
            } catch (SQLException failed) {
                throw new Refusal("The study could not be closed properly. " + Reasons.of(failed), failed);
            }
        }
    }
}
