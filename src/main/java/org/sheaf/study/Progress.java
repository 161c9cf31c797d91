package org.sheaf.study;

import java.util.concurrent.CancellationException;

/** Hears how far long work is, and can stop it. Called from the working thread. */
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
