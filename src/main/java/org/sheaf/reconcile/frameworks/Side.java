package org.sheaf.reconcile.frameworks;

import java.util.List;
import java.util.Set;
import org.sheaf.study.Code;
import org.sheaf.study.Framework;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;

/**
 * One of the coding frameworks that are brought into one.
 *
 * @param name what the team calls it, for instance “Mira”, “version 2” or the name of a file
 * @param kind where it comes from
 * @param codes its codes, in its own words
 * @param above those of {@code codes} that stand there only because something of this side stands under them
 * @param layer whose quotations count for it
 * @param placed whether it says which code stands under which
 */
public record Side(String name, Kind kind, List<Code> codes, Set<Id<Code>> above, Layer layer, boolean placed) {

    /** Where a framework comes from. */
    public enum Kind {
        /** What one coder made or uses, open codes among it. */
        CODER,
        /** A frozen version. */
        VERSION,
        /** The framework and the pool as they stand. */
        PRESENT,
        /** A codebook in a file. */
        FILE
    }

    /** Copies the lists. */
    public Side {
        codes = List.copyOf(codes);
        above = Set.copyOf(above);
    }

    /** Its codes as a tree. */
    public Framework framework() {
        return Framework.of(codes);
    }
}
