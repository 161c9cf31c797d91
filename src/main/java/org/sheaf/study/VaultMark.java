package org.sheaf.study;

import java.util.UUID;

/**
 * Which vault has the originals of a study. It tells nothing about them.
 *
 * @param vault its identity
 * @param trayKey the public key to which files are sealed that come in without the vault; X25519 in X.509 form, hexadecimal
 */
public record VaultMark(UUID vault, String trayKey) {

    /** The mark that remains when the vault was destroyed at the end of retention: names were replaced, and nobody has them. */
    public VaultMark destroyed() {
        return new VaultMark(vault, "");
    }

    /** Whether the vault was destroyed. */
    public boolean isDestroyed() {
        return trayKey.isEmpty();
    }
}
