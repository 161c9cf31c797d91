package org.sheaf.intake;

import org.jspecify.annotations.Nullable;
import org.sheaf.intake.convention.Convention;
import org.sheaf.intake.format.Limits;

/**
 * How files are read.
 *
 * @param convention chosen by the user for all of them, or null to judge each by its own evidence
 * @param onlyWhereFound whether files without turns so marked are judged by their own evidence
 * @param keepsPageLines whether headers, footers and page numbers of a PDF stay in the text
 * @param mostBytes a larger file is refused
 * @param mostCharacters a longer text is refused
 */
public record Options(
        @Nullable Convention convention,
        boolean onlyWhereFound,
        boolean keepsPageLines,
        long mostBytes,
        int mostCharacters) {

    /** Judges by evidence; up to 64 MiB and 20 million characters a file. */
    public static final Options DEFAULT = new Options(null, 64L << 20, 20_000_000);

    /** Without headers, footers and page numbers. */
    public Options(@Nullable Convention convention, long mostBytes, int mostCharacters) {
        this(convention, false, false, mostBytes, mostCharacters);
    }

    /** How much one file may hold, and what of it is text. */
    public Limits limits() {
        return new Limits(mostBytes, mostCharacters, keepsPageLines);
    }

    /** The same with a convention chosen by the user. */
    public Options choosing(@Nullable Convention chosen) {
        return new Options(chosen, false, keepsPageLines, mostBytes, mostCharacters);
    }

    /** The same with a convention for those files that have turns so marked. */
    public Options whereFound(Convention usual) {
        return new Options(usual, true, keepsPageLines, mostBytes, mostCharacters);
    }

    /** The same with headers, footers and page numbers in the text, or out of it. */
    public Options keepingPageLines(boolean keeps) {
        return new Options(convention, onlyWhereFound, keeps, mostBytes, mostCharacters);
    }
}
