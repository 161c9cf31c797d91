package org.sheaf.store.team.server;

import org.jspecify.annotations.Nullable;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Transcript;

/**
 * Whose layer of which transcript something belongs to.
 *
 * @param owner the coder; null for what everyone shares
 * @param transcript null for what everyone shares
 */
record Layer(@Nullable Id<Coder> owner, @Nullable Id<Transcript> transcript) {

    /** What everyone shares. */
    static final Layer COMMON = new Layer(null, null);
}
