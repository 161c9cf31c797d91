package org.sheaf.desktop.importing;

import org.sheaf.intake.Admission;
import org.sheaf.intake.ReadFile;

/** Keeps real names out of what comes into a study to which identities were applied. */
public interface Guarding {

    /** Lets everything in as it is. */
    Guarding NONE = new Guarding() {
        @Override
        public ReadFile masked(ReadFile file) {
            return file;
        }

        @Override
        public void keep(Admission admission, Runnable then) {
            then.run();
        }

        @Override
        public void stored(Admission admission) {
            // nothing waits to be told
        }
    };

    /**
     * A file as it may come in; not on the EDT.
     *
     * @throws org.sheaf.study.Refusal when the vault is not open
     */
    ReadFile masked(ReadFile file);

    /** Puts the raw texts of what is about to go in into the vault, and goes on; a refusal is shown. EDT. */
    void keep(Admission admission, Runnable then);

    /** It has gone in; EDT. */
    void stored(Admission admission);
}
