package org.sheaf.study;

import java.util.UUID;

/**
 * Which vault has the originals of a study. It tells nothing about them.
 *
 * @param vault its identity
 * @param trayKey the public key to which files are sealed that come in without the vault; X25519 in X.509 form, hexadecimal
 */
public record VaultMark(UUID vault, String trayKey) {}
