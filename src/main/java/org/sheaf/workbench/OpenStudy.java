package org.sheaf.workbench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.sheaf.study.Arrivals;
import org.sheaf.study.Change;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.EpochChange;
import org.sheaf.study.Id;
import org.sheaf.study.Journal;
import org.sheaf.study.Membership;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.RefusedStep;
import org.sheaf.study.Sealer;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.StudyListener;
import org.sheaf.study.StudyStore;
import org.sheaf.study.TeamStep;
import org.sheaf.study.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A study that is open: the one door by which anything is changed. Changes are checked, stored and told in order on the
 * study's single writer thread; every method may be called from any thread.
 */
public final class OpenStudy implements Arrivals, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenStudy.class);

    private final StudyStore store;
    private final Executor delivery;
    private final WriterThread writer;
    private final Writing writing;
    private final Undoing undoing;
    private final Arriving arriving;
    private final Tasks tasks;
    private final List<StudyListener> listeners = new CopyOnWriteArrayList<>();

    private volatile Study study;
    private volatile Coder coder;
    private volatile boolean saved = true;
    private volatile Optional<Entry> nextUndo = Optional.empty();
    private volatile Optional<Entry> nextRedo = Optional.empty();

    private OpenStudy(StudyStore store, Executor delivery, Study study) {
        this.store = store;
        this.delivery = delivery;
        this.study = study;
        this.coder = Coder.CONSENSUS;
        this.writing = new Writing(store);
        this.undoing = new Undoing(store.journal(), writing);
        this.arriving = new Arriving(store);
        this.writer = new WriterThread(store.folder().getFileName() + "", this::syncNow, store::beat);
        this.tasks = new Tasks(delivery);
    }

    /**
     * Opens the door of a stored study.
     *
     * @param store is closed with this study
     * @param coderName who acts; joins the study when it is new to it
     * @param delivery where listeners are called: the EDT in the window, {@code Runnable::run} in the command line
     * @throws Refusal when the study cannot be read; the store is then closed
     */
    public static OpenStudy over(StudyStore store, String coderName, Executor delivery) {
        try {
            OpenStudy open = new OpenStudy(store, delivery, store.load());
            try {
                open.actAs(coderName);
                return open;
            } catch (RuntimeException failed) {
                open.writer.close(() -> {});
                open.tasks.close();
                throw failed;
            }
        } catch (RuntimeException failed) {
            store.close();
            throw failed;
        }
    }

    @Override
    public Study study() {
        return study;
    }

    @Override
    public Texts texts() {
        return store.texts();
    }

    /** What has happened. */
    public Journal journal() {
        return store.journal();
    }

    /** Where it lies. */
    public Path folder() {
        return store.folder();
    }

    /** Who acts. */
    public Coder coder() {
        return study.coders().find(coder.id()).orElse(coder);
    }

    /** Work in the background. */
    public Tasks tasks() {
        return tasks;
    }

    /**
     * Lets someone else act; who is not known joins the study with their first change. Waits for the writer thread.
     *
     * @throws Refusal when the name is empty
     */
    public void actAs(String name) {
        String wanted = name.strip();
        if (wanted.isEmpty()) {
            throw new Refusal("A coder needs a name.");
        }
        await(writer.run(() -> {
            coder = study.coders().named(wanted, Coder::name).orElseGet(() -> new Coder(Id.random(), wanted));
            look();
            return coder;
        }));
    }

    /** Submits a change; the result fails with a {@link Refusal} when it cannot be, and then nothing has happened. */
    public CompletableFuture<Receipt> submit(Change change) {
        return enter(() -> {
            join(change);
            return writing.write(study, change, coder.id());
        });
    }

    /**
     * Submits a change and waits. Not for the EDT.
     *
     * @throws Refusal when it cannot be
     */
    public Receipt run(Change change) {
        return await(submit(change));
    }

    /**
     * Closes the epoch: what the study was is sealed, and what it becomes takes its place on the disk, in a new database. When this
     * returns the study is closed, and is opened again by its folder; when it fails, all is as it was, and open. Whoever has the
     * study's search index open closes that before. Waits for the writer thread; not for the EDT.
     *
     * @param change what becomes of what
     * @param sealer keeps what was
     * @throws Refusal when it cannot be, as while the study follows a server
     * @throws java.util.concurrent.CancellationException when it was asked to stop
     */
    public void closeEpoch(EpochChange change, Sealer sealer, Progress progress) {
        await(writer.last(() -> store.closeEpoch(Closing.next(store, study, change, coder()), sealer, progress)));
        writer.close(() -> {});
    }

    /** Takes the coder's own latest step back, unless something later rests on it. */
    public CompletableFuture<Receipt> undo() {
        return enter(() -> undoing.undo(study, coder.id()));
    }

    /** Does again what the coder's latest undo took back. */
    public CompletableFuture<Receipt> redo() {
        return enter(() -> undoing.redo(study, coder.id()));
    }

    /** What {@link #undo} would take back. */
    public Optional<Entry> nextUndo() {
        return nextUndo;
    }

    /** What {@link #redo} would do again: the step itself. */
    public Optional<Entry> nextRedo() {
        return nextRedo;
    }

    /** Whether everything has reached the disk. */
    public boolean isSaved() {
        return saved;
    }

    @Override
    public void listen(StudyListener listener) {
        listeners.add(listener);
    }

    @Override
    public void unlisten(StudyListener listener) {
        listeners.remove(listener);
    }

    /** Makes a verified backup when the study has changed since the last one. */
    public Optional<Path> backUpIfDue() {
        return backUpIfOlderThan(Duration.ZERO);
    }

    /** The same where the newest backup is older than {@code age}, or there is none. */
    public Optional<Path> backUpIfOlderThan(Duration age) {
        return store.backupIsDue(age) ? Optional.of(store.backup()) : Optional.empty();
    }

    /** Everything that is not as it should be, a sentence each; waits until what was submitted is stored. */
    public List<String> check(Progress progress) {
        return await(writer.run(() -> store.check(progress)));
    }

    @Override
    public byte[] sealKey() {
        return store.sealKey();
    }

    @Override
    public Optional<Membership> membership() {
        return store.team().membership();
    }

    @Override
    public void follow(Membership membership) {
        await(writer.run(() -> {
            store.team().follow(membership);
            writing.member(Optional.of(membership));
            return membership;
        }));
    }

    @Override
    public void unfollow() {
        await(writer.run(() -> {
            store.team().leave();
            writing.member(Optional.empty());
            return study;
        }));
    }

    @Override
    public long born() {
        return await(writer.run(() -> Birth.before(study, store.journal())));
    }

    @Override
    public List<TeamStep> pending(int limit) {
        return await(writer.run(() -> arriving.pending(study, limit)));
    }

    @Override
    public Landing arrive(List<TeamStep> steps, long server) {
        return await(writer.run(() -> land(arriving.arrive(study, steps, server))));
    }

    @Override
    public Landing refuse(Id<Entry> step, String why) {
        return await(writer.run(() -> land(arriving.refuse(study, step, why))));
    }

    @Override
    public void settle(Id<Entry> last, long server) {
        await(writer.run(() -> {
            arriving.settle(last, server);
            return study;
        }));
    }

    @Override
    public boolean has(Id<Entry> id) {
        return store.team().find(id).isPresent();
    }

    /** Own steps that could not become part of the team's study, oldest first. */
    public List<RefusedStep> refused() {
        return store.team().refused();
    }

    /** Strikes a refused step off the list. */
    public void forget(Id<Entry> step) {
        await(writer.run(() -> {
            store.team().forget(step);
            return study;
        }));
    }

    private Landing land(Arriving.Landed landed) {
        if (landed.steps().isEmpty() && landed.net().isEmpty()) {
            return landed.landing();
        }
        Study before = study;
        study = landed.study();
        boolean mine = landed.own()
                || landed.steps().stream().anyMatch(step -> step.entry().coder().equals(coder.id()));
        if (mine) {
            look();
        }
        landed.last().ifPresent(entry -> tell(before, landed.study(), entry, landed.net()));
        return landed.landing();
    }

    /** A coder's first change brings the coder in, as an entry of its own. */
    private void join(Change change) {
        boolean joins = change instanceof StudyChange.CoderNamed named
                && named.coder().id().equals(coder.id());
        if (!joins && !study.coders().has(coder.id())) {
            apply(writing.write(study, new StudyChange.CoderNamed(coder), coder.id()));
        }
    }

    private CompletableFuture<Receipt> enter(Supplier<Receipt> work) {
        return writer.run(() -> {
            Receipt receipt = work.get();
            apply(receipt);
            return receipt;
        });
    }

    private void apply(Receipt receipt) {
        Entry entry = receipt.written();
        if (entry == null) {
            return;
        }
        Study before = study;
        study = receipt.study();
        if (entry.takesBack() == 0 && entry.coder().equals(coder.id())) {
            // What a coder has just done is what can be undone; nothing is left to be redone. The history need not be
            // asked.
            nextUndo = Optional.of(entry);
            nextRedo = Optional.empty();
        } else {
            look();
        }
        tell(before, receipt.study(), entry, receipt.edits());
    }

    private void tell(Study before, Study after, Entry entry, List<Edit> edits) {
        boolean wasSaved = saved;
        saved = false;
        writer.syncSoon();
        delivery.execute(() -> {
            for (StudyListener listener : listeners) {
                guard(() -> listener.changed(before, after, entry, edits));
                if (wasSaved) {
                    guard(() -> listener.saved(false));
                }
            }
        });
    }

    private void look() {
        nextUndo = undoing.nextUndo(study, coder.id());
        nextRedo = undoing.nextRedo(study, coder.id()).map(undoing::original);
    }

    private void syncNow() {
        store.sync();
        saved = true;
        delivery.execute(() -> listeners.forEach(listener -> guard(() -> listener.saved(true))));
    }

    /** One listener's fault is not another's. */
    private static void guard(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException fault) {
            LOG.error("a listener failed", fault);
        }
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** Stores what was submitted, forces it to the disk, and closes the study. */
    @Override
    public void close() {
        tasks.close();
        writer.close(store::close);
    }
}
