package org.sheaf.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A study on disk. {@link #commit} and {@link #sync} belong to the writer thread; reading is safe on any thread.
 */
public interface StudyStore extends AutoCloseable {

    /** The study as stored; pages are loaded when asked for. */
    Study load();

    /** The texts. */
    Texts texts();

    /** What has happened. */
    Journal journal();

    /**
     * Writes state and journal entry in one transaction; on failure nothing has happened.
     *
     * @param entry the journal entry, at {@code after.position()}
     * @param change the change's own words for the journal, or null for an undo
     * @param edits what became of which object
     * @param after the snapshot that results
     * @param newTexts texts that the change brings
     * @throws Refusal when the disk does not take it
     */
    void commit(
            Entry entry,
            @org.jspecify.annotations.Nullable Change change,
            List<Edit> edits,
            Study after,
            Map<TextKey, TranscriptText> newTexts);

    /** Forces everything committed to the disk. */
    void sync();

    /** Says that the holder of the lock is alive. */
    void beat();

    /** Writes a verified backup into the study's folder and keeps the newest ten; returns the file. */
    Path backup();

    /** The key of the epoch, for seals of quotations. */
    byte[] sealKey();

    /** Everything in the stored study that is not as it should be, a sentence each; empty when it is whole. */
    List<String> check(Progress progress);

    /** Forces, closes and gives up the lock. */
    @Override
    void close();
}
