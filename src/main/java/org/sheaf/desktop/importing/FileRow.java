package org.sheaf.desktop.importing;

import org.jspecify.annotations.Nullable;
import org.sheaf.intake.Candidate;
import org.sheaf.intake.Origin;
import org.sheaf.intake.ReadFile;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.intake.convention.Doubt;

/**
 * One file of the preview.
 *
 * @param file as it was read, or refused
 * @param ticked whether it is to go in
 * @param candidate what was decided for its labels; null for a refused file
 */
record FileRow(ReadFile file, boolean ticked, @Nullable Candidate candidate) {

    static FileRow of(ReadFile file) {
        return file instanceof ReadTranscript read
                ? new FileRow(file, true, Candidate.of(read, ""))
                : new FileRow(file, false, null);
    }

    Origin origin() {
        return file.origin();
    }

    FileRow ticked(boolean yes) {
        return new FileRow(file, yes && candidate != null, candidate);
    }

    FileRow decided(Candidate decision) {
        return new FileRow(file, ticked, decision);
    }

    /** Whether a person should look at it before importing: something is doubtful that was not settled yet. */
    boolean isDoubtful() {
        return file instanceof ReadTranscript read
                && (read.doubts().stream().anyMatch(doubt -> !isSettled(doubt))
                        || read.warnings().stream().anyMatch(warning -> !isOfDoubt(read, warning)));
    }

    /** Whether somebody has decided what a doubt asks. */
    boolean isSettled(Doubt doubt) {
        return candidate != null && candidate.choices().containsKey(doubt.label());
    }

    /** Whether a warning repeats what a doubt says. */
    static boolean isOfDoubt(ReadTranscript read, String warning) {
        return read.doubts().stream().anyMatch(doubt -> doubt.sentence().equals(warning));
    }
}
