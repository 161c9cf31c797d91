package org.sheaf.study;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A study on disk. {@link #commit} and {@link #sync} belong to the writer thread; everything else is safe on any thread.
 */
public interface StudyStore extends AutoCloseable {

    /** Where it lies. */
    Path folder();

    /** The study as stored; pages are loaded when asked for. */
    Study load();

    /** The texts. */
    Texts texts();

    /** What has happened. */
    Journal journal();

    /** What it knows of its team. */
    TeamStore team();

    /**
     * Writes state and journal entry in one transaction; on failure nothing has happened.
     *
     * @param entry the journal entry, at {@code after.position()}
     * @param edits what became of which object
     * @param after the snapshot that results
     * @param newTexts texts that the change brings
     * @throws Refusal when the disk does not take it
     */
    void commit(Entry entry, List<Edit> edits, Study after, Map<TextKey, TranscriptText> newTexts);

    /** Forces everything committed to the disk. */
    void sync();

    /** Says that the holder of the lock is alive. */
    void beat();

    /** Whether the study has changed since its newest backup, and that is at least so old; or there is none. */
    boolean backupIsDue(Duration age);

    /** Writes a verified backup into the study's folder and keeps the newest ten; returns the file. */
    Path backup();

    /** The key of the epoch, for {@link Seals}. */
    byte[] sealKey();

    /** Everything in the stored study that is not as it should be, a sentence each; empty when it is whole. */
    List<String> check(Progress progress);

    /**
     * Closes the epoch: writes a new database, has the old one sealed, and puts the new one in its place, after which this store
     * is closed and nothing of the old epoch lies in the folder. Whatever fails before leaves all as it was, and open.
     *
     * @param next what the new epoch begins with
     * @param sealer gets a file that holds the whole old database
     * @throws Refusal when it cannot be done; when only the tidying up is left, that is done at the next opening
     */
    void closeEpoch(NextEpoch next, Sealer sealer, Progress progress);

    /** Forces, closes and gives up the lock. */
    @Override
    void close();
}
