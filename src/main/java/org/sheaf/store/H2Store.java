package org.sheaf.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Edit;
import org.sheaf.study.Entity;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Journal;
import org.sheaf.study.Page;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.StudyStore;
import org.sheaf.study.TeamStore;
import org.sheaf.study.TextKey;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;

/** One study in H2. Reading is safe on any thread; {@link #commit} and {@link #sync} belong to the writer thread. */
final class H2Store implements StudyStore {

    private final Path folder;
    private final Database database;
    private final StudyLock lock;
    private final Marker marker;
    private final Backups backups;
    private final H2Texts texts;
    private final H2Journal journal;
    private final PageCache pages = new PageCache();
    private final H2Team team;

    H2Store(Path folder, Marker marker, Database database, StudyLock lock, Backups backups) {
        this.folder = folder;
        this.marker = marker;
        this.database = database;
        this.lock = lock;
        this.backups = backups;
        this.texts = new H2Texts(database);
        this.journal = new H2Journal(database);
        this.team = new H2Team(folder, database, texts, pages);
    }

    /** Fills a new study within one transaction. */
    static void begin(Database database, List<Edit> edits, byte[] sealKey) {
        database.write(connection -> {
            Rows.write(connection, edits, 0);
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into meta (name, content) values (?, ?)")) {
                insert.setString(1, "seal key");
                insert.setBytes(2, sealKey);
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public Study load() {
        return database.read(connection -> {
            Map<Class<?>, List<Entity>> objects = Rows.load(connection);
            return Study.stored(
                    marker.epoch(),
                    H2Journal.last(connection),
                    Rows.facts(objects),
                    Rows.tables(objects),
                    Rows.counts(connection),
                    this::loader);
        });
    }

    private Supplier<Page> loader(Id<Transcript> transcript) {
        return () -> pages.get(transcript, () -> stored(transcript));
    }

    /** The page as the disk holds it, past the cache. */
    Page stored(Id<Transcript> transcript) {
        return database.read(connection -> Rows.page(connection, transcript));
    }

    @Override
    public Texts texts() {
        return texts;
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public TeamStore team() {
        return team;
    }

    @Override
    public void commit(Entry entry, List<Edit> edits, Study after, Map<TextKey, TranscriptText> newTexts) {
        Map<Id<Transcript>, @Nullable Page> changed = changedPages(edits, after);
        pages.writing();
        database.write(connection -> {
            H2Texts.insert(connection, newTexts);
            Rows.write(connection, edits, entry.position());
            Rows.writePages(connection, changed);
            H2Journal.insert(connection, entry, edits);
            return entry;
        });
        pages.written(changed);
    }

    /** The pages that edits leave behind; null where a transcript is gone. */
    static Map<Id<Transcript>, @Nullable Page> changedPages(List<Edit> edits, Study after) {
        Map<Id<Transcript>, @Nullable Page> changed = new LinkedHashMap<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfQuotation q) {
                changed.put(q.transcript(), null);
            } else if (edit instanceof Edit.OfPage p) {
                changed.put(p.transcript(), null);
            } else if (edit instanceof Edit.OfEntity e
                    && e.after() == null
                    && e.before() instanceof Transcript transcript) {
                changed.put(transcript.id(), null);
            }
        }
        changed.replaceAll((transcript, none) -> after.transcripts().has(transcript) ? after.page(transcript) : null);
        return changed;
    }

    @Override
    public void sync() {
        long position = journal.last();
        database.sync();
        DurableStep.write(folder, position);
    }

    @Override
    public void beat() {
        lock.beat();
    }

    @Override
    public Path backup() {
        return backups.make(database, journal.last());
    }

    @Override
    public boolean backupIsDue(Duration age) {
        return backups.isDue(journal.last(), age);
    }

    @Override
    public byte[] sealKey() {
        return database.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select content from meta where name = ?")) {
                select.setString(1, "seal key");
                return only(select);
            }
        });
    }

    private static byte[] only(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            if (!rows.next()) {
                throw new Refusal("The study has lost its seal key. Bring back a backup with: sheaf restore");
            }
            return rows.getBytes(1);
        }
    }

    @Override
    public List<String> check(Progress progress) {
        return new StoreCheck(this, database).run(progress);
    }

    @Override
    public void close() {
        try {
            long position = journal.last();
            try {
                database.sync();
            } finally {
                database.close();
            }
            DurableStep.write(folder, position);
        } finally {
            lock.close();
        }
    }
}
