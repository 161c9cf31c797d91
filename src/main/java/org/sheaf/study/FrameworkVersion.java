package org.sheaf.study;

import java.time.Instant;
import java.util.List;

/**
 * A frozen coding framework.
 *
 * @param id its identity
 * @param number from 1, in order of freezing
 * @param note what this version is for
 * @param frozen when
 * @param coder who froze it
 * @param codes as they stood
 */
public record FrameworkVersion(
        Id<FrameworkVersion> id, int number, String note, Instant frozen, Id<Coder> coder, List<Code> codes)
        implements Entity {

    /** Copies the codes. */
    public FrameworkVersion {
        codes = List.copyOf(codes);
    }
}
