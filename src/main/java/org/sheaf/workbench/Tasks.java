package org.sheaf.workbench;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.sheaf.study.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work in the background, with progress and cancelling. Any thread; watchers are told where the study delivers. */
public final class Tasks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tasks.class);
    private static final int THREADS = 2;

    private final Executor delivery;
    private final ExecutorService pool;
    private final List<Task<?>> running = new CopyOnWriteArrayList<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    /** Takes where watchers are told. */
    public Tasks(Executor delivery) {
        this.delivery = delivery;
        AtomicInteger number = new AtomicInteger();
        this.pool = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "background " + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Long work.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    public interface Work<T> {
        /** Does the work on a background thread, reporting to and obeying {@code progress}. */
        T run(Progress progress) throws Exception;
    }

    /**
     * How far a piece of work is.
     *
     * @param name of the work
     * @param what it is doing now
     * @param done units done
     * @param total units in all, 0 when not known
     * @param cancel asks it to stop
     */
    public record Running(String name, String what, long done, long total, Runnable cancel) {}

    /**
     * Starts work; the result fails with what the work threw, or with a {@link CancellationException}: when it was asked to
     * stop, or when all this was closed before, as by somebody who hears of the last change while the study closes.
     */
    public <T> CompletableFuture<T> start(String name, Work<T> work) {
        Task<T> task = new Task<>(name, work);
        running.add(task);
        try {
            pool.execute(task);
            tell();
        } catch (RejectedExecutionException closed) {
            running.remove(task);
            task.result.completeExceptionally(new CancellationException("closed before ‘" + name + "’ began"));
        }
        return task.result;
    }

    /** What is going on, oldest first. */
    public List<Running> running() {
        return running.stream().map(Task::view).toList();
    }

    /** Calls the watcher whenever {@link #running} has changed. */
    public void onChange(Runnable watcher) {
        watchers.add(watcher);
    }

    private void tell() {
        delivery.execute(() -> watchers.forEach(Runnable::run));
    }

    /** Asks everything to stop and takes no more. */
    @Override
    public void close() {
        running.forEach(Task::cancel);
        pool.shutdown();
    }

    private final class Task<T> implements Runnable, Progress {

        private final String name;
        private final Work<T> work;
        private final CompletableFuture<T> result = new CompletableFuture<>();
        private volatile String what = "";
        private volatile long done;
        private volatile long total;
        private volatile boolean stop;
        private long told;

        Task(String name, Work<T> work) {
            this.name = name;
            this.work = work;
        }

        Running view() {
            return new Running(name, what, done, total, this::cancel);
        }

        void cancel() {
            stop = true;
        }

        @Override
        public void run() {
            try {
                check();
                T value = work.run(this);
                running.remove(this);
                result.complete(value);
            } catch (CancellationException stopped) {
                running.remove(this);
                result.completeExceptionally(stopped);
            } catch (Exception failed) {
                running.remove(this);
                LOG.info("background work failed: {}", name, failed);
                result.completeExceptionally(failed);
            } finally {
                running.remove(this);
                // Does nothing where there is a result; where an error has broken the work off, whoever waits must hear
                // it.
                result.completeExceptionally(new IllegalStateException("‘" + name + "’ was broken off"));
                tell();
            }
        }

        @Override
        public void report(String doing, long unitsDone, long unitsTotal) {
            what = doing;
            done = unitsDone;
            total = unitsTotal;
            long now = System.nanoTime();
            if (now - told > 50_000_000L || unitsDone == unitsTotal) {
                told = now;
                tell();
            }
        }

        @Override
        public void together(Runnable share) {
            Crew.run(share);
        }

        @Override
        public boolean cancelled() {
            return stop || result.isCancelled();
        }
    }
}
