package org.sheaf.store;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/** What the database of a study holds, as it is read. Any thread. */
final class Contents {

    /** Where the seal key stands among what holds for the whole study. */
    static final String SEAL_KEY = "seal key";
    /** Where the epoch stands there; a study that does not say is in its first. */
    static final String EPOCH = "epoch";

    private final Database database;
    private final int epoch;
    private final PageCache pages = new PageCache();
    private final H2Texts texts;
    private final H2Journal journal;

    /**
     * Reads a database.
     *
     * @param epoch of the study, as its marker says
     */
    Contents(Database database, int epoch) {
        this.database = database;
        this.epoch = epoch;
        this.texts = new H2Texts(database);
        this.journal = new H2Journal(database);
    }

    /** The study as stored; pages are loaded when asked for. */
    Study study() {
        return database.read(connection -> {
            Map<Class<?>, List<Entity>> objects = Rows.load(connection);
            return Study.stored(
                    epoch,
                    H2Journal.last(connection),
                    Rows.facts(objects),
                    Rows.tables(objects),
                    Rows.counts(connection),
                    this::loader);
        });
    }

    private Supplier<Page> loader(Id<Transcript> transcript) {
        return () -> pages.get(transcript, () -> page(transcript));
    }

    /** The page as the disk holds it, past the cache. */
    Page page(Id<Transcript> transcript) {
        return database.read(connection -> Rows.page(connection, transcript));
    }

    /** The pages at hand. */
    PageCache pages() {
        return pages;
    }

    H2Texts texts() {
        return texts;
    }

    H2Journal journal() {
        return journal;
    }

    /** The key of the epoch. */
    byte[] sealKey() {
        return meta(database, SEAL_KEY)
                .orElseThrow(
                        () -> new Refusal("The study has lost its seal key. Bring back a backup with: sheaf restore"));
    }

    /** The epoch that a database says it is of. */
    static int epoch(Database database) {
        return meta(database, EPOCH)
                .map(bytes -> Integer.parseInt(new String(bytes, StandardCharsets.US_ASCII)))
                .orElse(1);
    }

    private static Optional<byte[]> meta(Database database, String name) {
        return database.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select content from meta where name = ?")) {
                select.setString(1, name);
                try (ResultSet rows = select.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
                }
            }
        });
    }
}
