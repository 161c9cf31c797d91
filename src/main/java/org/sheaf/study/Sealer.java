package org.sheaf.study;

import java.nio.file.Path;

/** Keeps what an epoch leaves behind where only its holders can read it; the vault does. */
@FunctionalInterface
public interface Sealer {

    /**
     * Seals the old material, in one step that is on the disk when this returns.
     *
     * @param epoch that ends, from 1
     * @param database the whole database of the epoch, closed, in its file; deleted by the caller afterwards
     * @throws Refusal when it cannot be; then the epoch does not end
     */
    void seal(int epoch, Path database);
}
