package org.sheaf.identity.register;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the vault of a study is open, and what it knows; asked by the gate, told by whoever opens and closes it. Any thread. */
public final class OpenVault {

    private volatile @Nullable Register register;

    /** What the vault knows; empty while it is closed. */
    public Optional<Register> register() {
        return Optional.ofNullable(register);
    }

    /** The vault was opened, or what it knows has changed. */
    public void opened(Register known) {
        register = known;
    }

    /** The vault was closed. */
    public void closed() {
        register = null;
    }
}
