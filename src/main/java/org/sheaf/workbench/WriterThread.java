package org.sheaf.workbench;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.sheaf.study.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The single thread that writes a study, and the clock that forces the disk and keeps the lock alive. */
final class WriterThread {

    private static final Logger LOG = LoggerFactory.getLogger(WriterThread.class);
    /** After a change the disk is forced within a second, however many changes follow. */
    private static final long SYNC_AFTER_MILLIS = 500;

    private static final long BEAT_SECONDS = 30;

    private final ScheduledExecutorService executor;
    private final ScheduledExecutorService clock;
    private final Runnable sync;
    /** Guarded by the writer thread. */
    private boolean syncWaits;

    private volatile boolean closed;
    /** Set by the writer thread when it has done what nothing may follow. */
    private volatile boolean ended;

    WriterThread(String study, Runnable sync, Runnable beat) {
        this.sync = sync;
        executor = Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "writer of " + study));
        clock = Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "clock of " + study));
        var unused = clock.scheduleWithFixedDelay(() -> quietly(beat), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.warn("the study's folder did not answer", failed);
        }
    }

    /** Does work on the writer thread, after everything given to it before. */
    <T> CompletableFuture<T> run(Supplier<T> work) {
        if (closed) {
            return CompletableFuture.failedFuture(new Refusal("The study is closed."));
        }
        try {
            return CompletableFuture.supplyAsync(() -> unlessEnded(work), executor)
                    .exceptionallyCompose(failed -> {
                        Throwable cause = failed instanceof CompletionException && failed.getCause() != null
                                ? failed.getCause()
                                : failed;
                        if (!(cause instanceof Refusal || cause instanceof CancellationException)) {
                            LOG.error("a change failed", cause);
                        }
                        return CompletableFuture.failedFuture(cause);
                    });
        } catch (RejectedExecutionException shut) {
            return CompletableFuture.failedFuture(new Refusal("The study is closed.", shut));
        }
    }

    private <T> T unlessEnded(Supplier<T> work) {
        if (ended) {
            throw new Refusal("The study is closed.");
        }
        return work.get();
    }

    /** Does work after which, once it has succeeded, nothing more is done; where it fails all goes on. */
    CompletableFuture<Void> last(Runnable work) {
        return run(() -> {
            work.run();
            ended = true;
            return null;
        });
    }

    /** Forces the disk soon; called on the writer thread. */
    void syncSoon() {
        if (!syncWaits && !closed) {
            syncWaits = true;
            var unused = executor.schedule(
                    () -> {
                        syncWaits = false;
                        if (!closed && !ended) { // closing forces the disk itself
                            quietly(sync);
                        }
                    },
                    SYNC_AFTER_MILLIS,
                    TimeUnit.MILLISECONDS);
        }
    }

    /** Finishes what was given, does the last work, and ends; a second call does nothing. */
    void close(Runnable last) {
        if (closed) {
            return;
        }
        closed = true;
        clock.shutdownNow();
        try {
            CompletableFuture.runAsync(last, executor).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } finally {
            executor.shutdownNow();
        }
    }
}
