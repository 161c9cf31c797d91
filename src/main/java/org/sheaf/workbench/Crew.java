package org.sheaf.workbench;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.study.Progress;

/** As many threads as the machine has processors, for work that several can share. */
public final class Crew {

    private Crew() {}

    /** Progress that nobody watches or stops, for work on all processors. */
    public static Progress unwatched() {
        return new Progress() {
            @Override
            public void report(String what, long done, long total) {}

            @Override
            public boolean cancelled() {
                return false;
            }

            @Override
            public void together(Runnable share) {
                run(share);
            }
        };
    }

    /**
     * Runs the work on this thread and at the same time on others, one for each further processor, and waits for all.
     * When this thread is interrupted it waits nevertheless, and stays interrupted.
     */
    public static void run(Runnable share) {
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < Runtime.getRuntime().availableProcessors(); i++) {
            Thread thread = new Thread(share, "crew " + i);
            thread.setDaemon(true);
            thread.start();
            others.add(thread);
        }
        try {
            share.run();
        } finally {
            boolean interrupted = false;
            for (Thread thread : others) {
                interrupted |= waited(thread);
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Waits for a thread's end; whether it was interrupted meanwhile. */
    private static boolean waited(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                return interrupted;
            } catch (InterruptedException stopped) {
                interrupted = true;
            }
        }
    }
}
