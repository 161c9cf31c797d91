package org.sheaf.intake;

import org.jspecify.annotations.Nullable;
import org.sheaf.intake.convention.Convention;
import org.sheaf.intake.format.Limits;

/**
 * How files are read.
 *
 * @param convention chosen by the user for all of them, or null to judge each by its own evidence
 * @param mostBytes a larger file is refused
 * @param mostCharacters a longer text is refused
 */
public record Options(@Nullable Convention convention, long mostBytes, int mostCharacters) {

    /** Judges by evidence; up to 64 MiB and 20 million characters a file. */
    public static final Options DEFAULT = new Options(null, 64L << 20, 20_000_000);

    /** How much one file may hold. */
    public Limits limits() {
        return new Limits(mostBytes, mostCharacters);
    }

    /** The same with a convention chosen by the user. */
    public Options choosing(@Nullable Convention chosen) {
        return new Options(chosen, mostBytes, mostCharacters);
    }
}
