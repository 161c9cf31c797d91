package org.sheaf.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Journal;
import org.sheaf.study.NextEpoch;
import org.sheaf.study.Page;
import org.sheaf.study.Progress;
import org.sheaf.study.Sealer;
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
    private final Marker marker;
    private final Database database;
    private final StudyLock lock;
    private final Backups backups;
    private final Contents contents;
    private final H2Team team;

    H2Store(Path folder, Marker marker, Database database, StudyLock lock, Backups backups) {
        this.folder = folder;
        this.marker = marker;
        this.database = database;
        this.lock = lock;
        this.backups = backups;
        this.contents = new Contents(database, marker.epoch());
        this.team = new H2Team(folder, database, contents.texts(), contents.pages());
    }

    /** Fills a new study with its first objects, within one transaction. */
    static void begin(Database database, List<Edit> edits, byte[] sealKey, int epoch) {
        database.write(connection -> {
            Rows.write(connection, edits, 0);
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into meta (name, content) values (?, ?)")) {
                insert.setString(1, Contents.SEAL_KEY);
                insert.setBytes(2, sealKey);
                insert.addBatch();
                insert.setString(1, Contents.EPOCH);
                insert.setBytes(2, String.valueOf(epoch).getBytes(StandardCharsets.US_ASCII));
                insert.addBatch();
                return insert.executeBatch();
            }
        });
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public Study load() {
        return contents.study();
    }

    @Override
    public Texts texts() {
        return contents.texts();
    }

    @Override
    public Journal journal() {
        return contents.journal();
    }

    @Override
    public TeamStore team() {
        return team;
    }

    @Override
    public void commit(Entry entry, List<Edit> edits, Study after, Map<TextKey, TranscriptText> newTexts) {
        Map<Id<Transcript>, @Nullable Page> changed = changedPages(edits, after);
        contents.pages().writing();
        database.write(connection -> {
            H2Texts.insert(connection, newTexts);
            Rows.write(connection, edits, entry.position());
            Rows.writePages(connection, changed);
            H2Journal.insert(connection, entry, edits);
            return entry;
        });
        contents.pages().written(changed);
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
        long position = journal().last();
        database.sync();
        DurableStep.write(folder, position);
    }

    @Override
    public void beat() {
        lock.beat();
    }

    @Override
    public Path backup() {
        return backups.make(database, journal().last());
    }

    @Override
    public boolean backupIsDue(Duration age) {
        return backups.isDue(journal().last(), age);
    }

    @Override
    public byte[] sealKey() {
        return contents.sealKey();
    }

    @Override
    public List<String> check(Progress progress) {
        return new StoreCheck(contents, database).run(progress);
    }

    @Override
    public void closeEpoch(NextEpoch next, Sealer sealer, Progress progress) {
        EpochSwap swap = new EpochSwap(folder, marker);
        backups.pause();
        try {
            swap.clear();
            swap.write(contents, next, backups, progress);
            progress.report("Sealing what was", 0, 0);
            sealer.seal(marker.epoch(), swap.ended(database, backups, journal().last()));
            swap.commit();
        } catch (RuntimeException failed) {
            swap.clear();
            backups.goOn();
            throw failed;
        }
        finish(swap, progress);
    }

    /** The new epoch stands: what fails now is done, or told, when the study is opened again. */
    private void finish(EpochSwap swap, Progress progress) {
        try {
            database.close();
            swap.finish(progress);
        } catch (RuntimeException atTheNextOpening) {
            return;
        } finally {
            lock.close();
        }
    }

    @Override
    public void close() {
        try {
            long position = journal().last();
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
