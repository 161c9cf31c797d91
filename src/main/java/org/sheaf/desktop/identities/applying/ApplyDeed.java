package org.sheaf.desktop.identities.applying;

import org.sheaf.identity.register.Register;
import org.sheaf.identity.vault.Vault;

/** Applies everything that was decided, in the background, and opens the study again; EDT only. */
@FunctionalInterface
public interface ApplyDeed {

    /**
     * Begins. Once it is done the study this was begun in is closed, and nobody here hears of it any more.
     *
     * @param vault open; handed on to the study that is opened again
     * @param register what the vault knows so far
     * @param hearing is told on the EDT how it goes
     */
    void begin(Vault vault, Register register, Hearing hearing);

    /** Hears how it goes. */
    interface Hearing {
        /** How far it is; {@code total} is 0 where that is not known. */
        void progress(String what, long done, long total);

        /** It could not be; everything is as it was. */
        void failed(Throwable why);
    }
}
