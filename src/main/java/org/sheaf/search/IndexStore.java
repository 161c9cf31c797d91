package org.sheaf.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Study;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of an open index. */
final class IndexStore implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexStore.class);

    private static final double BUFFER_MEGABYTES = 64;
    private static final String VERSION = "sheaf.version";
    private static final String STUDY = "sheaf.study";
    private static final String EPOCH = "sheaf.epoch";
    private static final String POSITION = "sheaf.position";

    private final Directory directory;
    private final IndexWriter writer;
    private final ReaderManager readers;
    private final UnitWriter units;
    private final Map<String, String> identity;
    /** The position in the last commit, -1 before the first. */
    private long committed;

    private IndexStore(Directory directory, Map<String, String> identity, long committed) throws IOException {
        this.directory = directory;
        this.identity = identity;
        this.committed = committed;
        IndexWriter opened = new IndexWriter(directory, config());
        try {
            this.readers = new ReaderManager(opened);
        } catch (IOException | RuntimeException damaged) {
            IOUtils.closeWhileHandlingException(opened);
            throw damaged;
        }
        this.writer = opened;
        this.units = new UnitWriter(opened);
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(new SpeechAnalyzer())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
    }

    /**
     * Opens what is there when it fits the study; anything else is thrown away and begun anew.
     *
     * @param folder of the index, or null for one in memory
     */
    static IndexStore open(@Nullable Path folder, Study study) throws IOException {
        Directory directory = folder == null ? new ByteBuffersDirectory() : FSDirectory.open(folder);
        try {
            return open(directory, study);
        } catch (IOException | RuntimeException failed) {
            IOUtils.closeWhileHandlingException(directory);
            throw failed;
        }
    }

    private static IndexStore open(Directory directory, Study study) throws IOException {
        Map<String, String> identity = identity(study);
        OptionalLong position = committed(directory, identity);
        // A backup brought back leaves an index that is ahead and may hold words that were never said.
        if (position.isPresent() && position.getAsLong() <= study.position()) {
            try {
                return checked(new IndexStore(directory, identity, position.getAsLong()));
            } catch (LockObtainFailedException inUse) {
                throw inUse;
            } catch (IOException | RuntimeException damaged) {
                LOG.info("The search index is damaged and made anew", damaged);
            }
        }
        empty(directory);
        return new IndexStore(directory, identity, -1);
    }

    private static IndexStore checked(IndexStore store) throws IOException {
        try {
            store.checkIntegrity();
            return store;
        } catch (IOException | RuntimeException damaged) {
            store.abandon();
            throw damaged;
        }
    }

    private static Map<String, String> identity(Study study) {
        return Map.of(
                VERSION, String.valueOf(SpeechAnalyzer.VERSION),
                STUDY, study.facts().id().toString(),
                EPOCH, String.valueOf(study.epoch()));
    }

    /** The position of the last commit, if that was made by this version for this study and epoch. */
    private static OptionalLong committed(Directory directory, Map<String, String> identity) {
        try {
            if (DirectoryReader.indexExists(directory)) {
                Map<String, String> data =
                        SegmentInfos.readLatestCommit(directory).getUserData();
                if (data.entrySet().containsAll(identity.entrySet())) {
                    return OptionalLong.of(Long.parseLong(data.getOrDefault(POSITION, "")));
                }
            }
        } catch (IOException | RuntimeException damaged) {
            LOG.info("The search index cannot be read and is made anew", damaged);
        }
        return OptionalLong.empty();
    }

    private static void empty(Directory directory) throws IOException {
        // Taking the lock first keeps an index that somebody else has open.
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
            lock.ensureValid();
        }
    }

    private void checkIntegrity() throws IOException {
        DirectoryReader reader = readers.acquire();
        try {
            for (LeafReaderContext segment : reader.leaves()) {
                segment.reader().checkIntegrity();
            }
        } finally {
            readers.release(reader);
        }
    }

    /** The state in which each object is held. */
    Map<Owner, Stamp> stamps() throws IOException {
        Map<Owner, Stamp> stamps = new HashMap<>();
        DirectoryReader reader = readers.acquire();
        try {
            for (LeafReaderContext segment : reader.leaves()) {
                addStamps(segment.reader(), stamps);
            }
        } finally {
            readers.release(reader);
        }
        return stamps;
    }

    private static void addStamps(LeafReader segment, Map<Owner, Stamp> into) throws IOException {
        TermsEnum owners = Terms.getTerms(segment, IndexFields.OWNER).iterator();
        for (BytesRef owner = owners.next(); owner != null; owner = owners.next()) {
            StudyWords.stamp(segment, owner).ifPresent(stamp -> into.put(stamp.owner(), stamp));
        }
    }

    UnitWriter units() {
        return units;
    }

    ReaderManager readers() {
        return readers;
    }

    /** Makes everything written so far visible to new readers. */
    void refresh() throws IOException {
        readers.maybeRefreshBlocking();
    }

    /** Forces everything to the disk, with the position of the journal up to which it is true. */
    void commit(long position) throws IOException {
        Map<String, String> data = new HashMap<>(identity);
        data.put(POSITION, String.valueOf(position));
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
        committed = position;
    }

    /** Whether there is any commit. */
    boolean wasCommitted() {
        return committed >= 0;
    }

    /** Whether nothing at that position needs to be committed. */
    boolean isCommitted(long position) {
        return committed >= position && !writer.hasUncommittedChanges();
    }

    /** Closes without writing what is not committed. */
    void abandon() {
        IOUtils.closeWhileHandlingException(readers);
        try {
            writer.rollback();
        } catch (IOException | RuntimeException damaged) {
            LOG.debug("The search index could not be closed in order", damaged);
        }
        IOUtils.closeWhileHandlingException(directory);
    }

    /** Closes; what is not committed is lost, and found missing at the next opening. */
    @Override
    public void close() throws IOException {
        IOUtils.close(readers, writer, directory);
    }
}
