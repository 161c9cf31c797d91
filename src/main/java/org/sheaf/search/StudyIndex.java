package org.sheaf.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Table;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of a study's words. It may be deleted at any time: it catches up with the study by itself, and builds itself
 * anew when it is missing, damaged, or of another version. Coding, and arranging codes and themes, changes nothing in it.
 * Any thread; changes wait for one another, questions do not wait for changes of later snapshots.
 */
public final class StudyIndex implements AutoCloseable {

    /** The folder's name inside a study. */
    public static final String FOLDER = "index";

    private static final Logger LOG = LoggerFactory.getLogger(StudyIndex.class);
    private static final int COMMIT_EVERY = 250;

    private final @Nullable Path folder;
    private final ReentrantLock changing = new ReentrantLock();
    private final Map<Owner, Stamp> held = new HashMap<>();
    private volatile @Nullable IndexStore store;
    private boolean closed;
    private volatile Seen seen = Seen.NOTHING;

    /** With what the index agrees. */
    private record Seen(int epoch, long position, Table<Transcript> transcripts, Table<Memo> memos, Table<Code> codes) {

        static final Seen NOTHING = new Seen(0, -1, Table.empty(), Table.empty(), Table.empty());

        static Seen of(Study study) {
            return new Seen(study.epoch(), study.position(), study.transcripts(), study.memos(), study.codes());
        }

        @SuppressWarnings("ReferenceEquality") // an untouched table is the same object
        boolean hasAll(Study study) {
            return epoch == study.epoch()
                    && transcripts == study.transcripts()
                    && memos == study.memos()
                    && codes == study.codes();
        }
    }

    private StudyIndex(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The index beside a study, in {@value #FOLDER} of its folder; nothing is read before it is needed. */
    public static StudyIndex beside(Path study) {
        return new StudyIndex(study.resolve(FOLDER));
    }

    /** An index that leaves no trace, for encrypted studies and for tests; made anew each time. */
    public static StudyIndex inMemory() {
        return new StudyIndex(null);
    }

    /**
     * Brings the index up to the snapshot; does nothing when it is there or further. Reads only texts that are new.
     *
     * @throws CancellationException when cancelled; the next call goes on from there
     * @throws Refusal when a text cannot be read or the index cannot be written
     */
    public void catchUp(Study study, Texts texts, Progress progress) {
        if (isUpTo(study)) {
            return;
        }
        lock(progress);
        try {
            if (closed) {
                throw new Refusal("The study has been closed.");
            }
            if (!isUpTo(study)) {
                catchUpOrRebuild(study, texts, progress);
            }
        } finally {
            changing.unlock();
        }
    }

    /** Whether nothing of the snapshot is missing; true for snapshots older than the index too. */
    public boolean isUpTo(Study study) {
        Seen now = seen;
        if (now.epoch() == study.epoch() && study.position() < now.position()) {
            return true;
        }
        boolean all = now.position() >= 0 && now.hasAll(study);
        if (all && study.position() > now.position()) {
            seen = Seen.of(study);
        }
        return all;
    }

    private void lock(Progress progress) {
        try {
            while (!changing.tryLock(50, TimeUnit.MILLISECONDS)) {
                progress.check();
                progress.report("Waiting for the search index", 0, 0);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(stopped);
        }
    }

    private void catchUpOrRebuild(Study study, Texts texts, Progress progress) {
        try {
            catchUpFrom(study, texts, progress);
        } catch (LockObtainFailedException inUse) {
            throw new Refusal(
                    "The search index of this study is in use by another program. Close the study there.", inUse);
        } catch (IOException damaged) {
            LOG.info("The search index failed and is made anew", damaged);
            discard();
            try {
                catchUpFrom(study, texts, progress);
            } catch (IOException again) {
                discard();
                throw new Refusal(
                        "The search index could not be written (" + again.getMessage()
                                + "). Make room on the disk, or delete the folder “" + FOLDER + "” in the study.",
                        again);
            }
        }
    }

    private void catchUpFrom(Study study, Texts texts, Progress progress) throws IOException {
        IndexStore open = opened(study);
        Map<Owner, Stamp> wanted = wanted(study);
        Set<Owner> gone = new HashSet<>(held.keySet());
        gone.removeAll(wanted.keySet());
        for (Owner owner : gone) {
            open.units().remove(owner);
            held.remove(owner);
        }
        wanted.values().removeIf(stamp -> stamp.equals(held.get(stamp.owner())));
        try {
            write(open, wanted.values(), new Source(study, texts), progress);
        } finally {
            open.refresh();
        }
        seen = Seen.of(study);
        boolean onlyNotes = gone.stream().noneMatch(StudyIndex::isTranscript)
                && wanted.keySet().stream().noneMatch(StudyIndex::isTranscript);
        // A memo lost with the machine's power is found missing at the next opening; it need not wait for the disk.
        if (!onlyNotes || !open.wasCommitted()) {
            open.commit(study.position());
        }
    }

    private static boolean isTranscript(Owner owner) {
        return owner.kind() == Owner.Kind.TRANSCRIPT;
    }

    /** Where words come from. */
    private record Source(Study study, Texts texts) {

        void add(Stamp stamp, UnitWriter to) throws IOException {
            UUID id = stamp.owner().id();
            switch (stamp.owner().kind()) {
                case TRANSCRIPT -> to.add(stamp, texts.of(study.transcripts().get(new Id<>(id))));
                case MEMO -> to.add(stamp, study.memos().get(new Id<>(id)).text());
                case DEFINITION -> to.add(stamp, Stamp.words(study.codes().get(new Id<>(id))));
            }
        }
    }

    private void write(IndexStore open, Collection<Stamp> missing, Source source, Progress progress)
            throws IOException {
        long done = 0;
        for (Stamp stamp : missing) {
            progress.check();
            progress.report("Indexing words", done++, missing.size());
            if (held.remove(stamp.owner()) != null) {
                open.units().remove(stamp.owner());
            }
            source.add(stamp, open.units());
            held.put(stamp.owner(), stamp);
            if (done % COMMIT_EVERY == 0) {
                // True up to nowhere yet; the next opening goes on from here.
                open.commit(0);
            }
        }
    }

    private static Map<Owner, Stamp> wanted(Study study) {
        Map<Owner, Stamp> wanted = new LinkedHashMap<>();
        study.transcripts().forEach(t -> put(wanted, Stamp.of(t)));
        study.memos().forEach(m -> put(wanted, Stamp.of(m)));
        study.codes().stream().filter(c -> !Stamp.words(c).isEmpty()).forEach(c -> put(wanted, Stamp.of(c)));
        return wanted;
    }

    private static void put(Map<Owner, Stamp> stamps, Stamp stamp) {
        stamps.put(stamp.owner(), stamp);
    }

    private IndexStore opened(Study study) throws IOException {
        if (store != null && seen.epoch() != 0 && seen.epoch() != study.epoch()) {
            discard();
        }
        IndexStore known = store;
        if (known == null) {
            known = IndexStore.open(folder, study);
            store = known;
            held.clear();
            held.putAll(known.stamps());
        }
        return known;
    }

    private void discard() {
        IndexStore known = store;
        if (known != null) {
            known.abandon();
        }
        store = null;
        held.clear();
        seen = Seen.NOTHING;
    }

    /**
     * Asks the index, brought up to the snapshot before. An index that turns out to be damaged is made anew, and asked again.
     *
     * @param question asked on this thread, perhaps twice
     * @throws CancellationException when cancelled
     * @throws Refusal as {@link #catchUp}
     */
    public <T> T ask(Study study, Texts texts, Progress progress, Function<StudyWords, T> question) {
        catchUp(study, texts, progress);
        try {
            return answer(study, progress, question);
        } catch (UncheckedIOException damaged) {
            LOG.info("The search index failed and is made anew", damaged);
            rebuild(study, texts, progress);
        } catch (AlreadyClosedException madeAnew) {
            // Another question found it damaged.
            catchUp(study, texts, progress);
        }
        return answer(study, progress, question);
    }

    private <T> T answer(Study study, Progress progress, Function<StudyWords, T> question) {
        IndexStore open = store;
        if (open == null) {
            throw new Refusal("The study has been closed.");
        }
        try {
            DirectoryReader reader = open.readers().acquire();
            try {
                return question.apply(new StudyWords(reader, study, progress));
            } finally {
                open.readers().release(reader);
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private void rebuild(Study study, Texts texts, Progress progress) {
        lock(progress);
        try {
            discard();
        } finally {
            changing.unlock();
        }
        catchUp(study, texts, progress);
    }

    /**
     * A listener that keeps the index up to a study while it changes.
     *
     * @param texts of the study
     * @param work where indexing runs; in the window a background thread
     * @param progress told while it runs
     */
    public StudyListener following(Texts texts, Executor work, Progress progress) {
        AtomicReference<@Nullable Study> newest = new AtomicReference<>();
        return (Study before, Study after, Entry entry, List<Edit> edits) -> {
            if (!isUpTo(after) && newest.getAndSet(after) == null) {
                work.execute(() -> follow(newest, texts, progress));
            }
        };
    }

    private void follow(AtomicReference<@Nullable Study> newest, Texts texts, Progress progress) {
        Study study = newest.getAndSet(null);
        try {
            if (study != null) {
                catchUp(study, texts, progress);
            }
        } catch (Refusal | CancellationException notNow) {
            // The next question catches up, and says so when it cannot.
            LOG.info("The search index is behind", notNow);
        }
    }

    /** Writes the position and closes; waits for a change under way. */
    @Override
    public void close() {
        changing.lock();
        try {
            IndexStore open = store;
            store = null;
            closed = true;
            if (open != null) {
                long position = Math.max(0, seen.position());
                if (!open.isCommitted(position)) {
                    open.commit(position);
                }
                open.close();
            }
        } catch (IOException failed) {
            LOG.info("The search index could not be closed in order", failed);
        } finally {
            changing.unlock();
        }
    }
}
