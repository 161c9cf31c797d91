package org.sheaf.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Progress;

/**
 * Files that are read together: each thread that helps takes one after the other, so that no more are in memory at once than
 * there are threads. A large file is read while no other is, and so is one for which the memory did not suffice beside others.
 */
final class Batch {

    /** Larger files and archives are read alone, in bytes. */
    private static final long LARGE = 4L << 20;

    private final List<Path> files;
    private final Partners partners;
    private final Options options;
    private final Progress progress;
    private final ReadWriteLock memory = new ReentrantReadWriteLock(true);
    private final AtomicReferenceArray<List<? extends ReadFile>> results;
    private int begun;
    private @Nullable RuntimeException stopped;

    Batch(List<Path> files, Options options, Progress progress) {
        this.files = files;
        this.partners = Partners.of(files);
        this.options = options;
        this.progress = progress;
        this.results = new AtomicReferenceArray<>(files.size());
    }

    /**
     * Reads all.
     *
     * @return what became of each file, in order
     * @throws java.util.concurrent.CancellationException when the user has asked to stop; what was being read is thrown away
     */
    List<ReadFile> read() {
        if (files.size() > 1) {
            progress.together(this::share);
        } else {
            share();
        }
        RuntimeException why = why();
        if (why != null) {
            throw why;
        }
        List<ReadFile> all = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            all.addAll(results.get(i));
        }
        return all;
    }

    /** One thread's share: the next file until there is none, or the user has asked to stop. */
    private void share() {
        for (int i = next(); i >= 0; i = next()) {
            results.set(i, one(files.get(i)));
        }
    }

    /** The next file, of which the progress hears; -1 when there is none. */
    private synchronized int next() {
        if (stopped != null || begun == files.size()) {
            return -1;
        }
        try {
            progress.check();
            progress.report("Reading " + files.get(begun).getFileName(), begun, files.size());
        } catch (RuntimeException why) {
            stopped = why;
            return -1;
        }
        return begun++;
    }

    private synchronized @Nullable RuntimeException why() {
        return stopped;
    }

    private List<? extends ReadFile> one(Path file) {
        if (partners.isSecond(file)) {
            return List.of(new PartnerFile(Origin.of(file), Origin.of(partners.first(file))));
        }
        Interview interview = new Interview(partners.with(file), partners.names());
        if (!isLarge(file)) {
            memory.readLock().lock();
            try {
                return Intake.all(interview, options);
            } catch (OutOfMemoryError perhapsForOthers) {
                // Once more, alone.
            } finally {
                memory.readLock().unlock();
            }
        }
        memory.writeLock().lock();
        try {
            return Intake.alone(interview, options);
        } finally {
            memory.writeLock().unlock();
        }
    }

    private static boolean isLarge(Path file) {
        try {
            return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip")
                    || Files.size(file) > LARGE;
        } catch (IOException unread) {
            return false;
        }
    }
}
