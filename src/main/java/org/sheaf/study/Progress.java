package org.sheaf.study;

import java.util.concurrent.CancellationException;

/** Hears how far long work is, can stop it, and may lend threads to it. Called from the working thread. */
public interface Progress {

    /** Hears nothing and never stops. */
    Progress NONE = new Progress() {
        @Override
        public void report(String what, long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * How far the work is.
     *
     * @param what is being done, for instance “Reading su01-robin.docx”
     * @param done units done
     * @param total units in all, 0 when not known
     */
    void report(String what, long done, long total);

    /** Whether the user has asked to stop. */
    boolean cancelled();

    /**
     * Does work of which several threads may take their share, and comes back when all of it is done: here on this thread
     * alone; where there are threads to help, {@code share} runs on each of them at the same time as here. It must end by
     * itself, not throw, and be safe for threads.
     */
    default void together(Runnable share) {
        share.run();
    }

    /**
     * Stops here when the user has asked for it.
     *
     * @throws CancellationException then
     */
    default void check() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
