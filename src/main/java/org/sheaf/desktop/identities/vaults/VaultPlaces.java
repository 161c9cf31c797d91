package org.sheaf.desktop.identities.vaults;

import java.nio.file.Path;
import java.util.Optional;

/** Asks where a vault lies or shall lie. EDT only. */
public interface VaultPlaces {

    /** Where a new file shall lie. */
    Optional<Path> save(String title, String suggested);

    /** Which vault is meant. */
    Optional<Path> find(String title);
}
