package org.sheaf.desktop.importing;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.intake.Candidate;
import org.sheaf.intake.Options;
import org.sheaf.intake.Origin;
import org.sheaf.intake.ReadFile;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.intake.Versions.Version;
import org.sheaf.intake.convention.Doubt;

/**
 * One file of the preview.
 *
 * @param file as it was read, or refused
 * @param options how it was read
 * @param pasted its text, where it is no file but was pasted; else null
 * @param ticked whether it is to go in
 * @param candidate what was decided for it; null for a refused file
 * @param standing what the study has of it; null for nothing
 * @param settled labels of which somebody has said that they are right as proposed
 * @param corrects whether it corrects the transcript of which it is another version, rather than stand beside it
 */
record FileRow(
        ReadFile file,
        Options options,
        @Nullable String pasted,
        boolean ticked,
        @Nullable Candidate candidate,
        @Nullable Version standing,
        Set<String> settled,
        boolean corrects) {

    /** Copies the labels. */
    FileRow {
        settled = Set.copyOf(settled);
    }

    /** A file as it arrives: it goes in unless the study has it, and corrects a transcript of which it is another version. */
    static FileRow of(ReadFile file, Options options, @Nullable String pasted, @Nullable Version standing) {
        Candidate candidate = file instanceof ReadTranscript read ? Candidate.of(read, "") : null;
        boolean present = standing != null && standing.same();
        return new FileRow(
                file, options, pasted, candidate != null && !present, candidate, standing, Set.of(), standing != null);
    }

    Origin origin() {
        return file.origin();
    }

    /** The transcript, unless it was refused or belongs to another file. */
    Optional<ReadTranscript> transcript() {
        return candidate == null ? Optional.empty() : Optional.of(candidate.read());
    }

    FileRow ticked(boolean yes) {
        return new FileRow(file, options, pasted, yes && canGoIn(), candidate, standing, settled, corrects);
    }

    FileRow decided(Candidate decision) {
        return new FileRow(file, options, pasted, ticked, decision, standing, settled, corrects);
    }

    /** The same with a label that is right as it was proposed. */
    FileRow settling(String label) {
        Set<String> all = new HashSet<>(settled);
        all.add(label);
        return new FileRow(file, options, pasted, ticked, candidate, standing, all, corrects);
    }

    /** The same, correcting the transcript of which it is another version, or going in beside it. */
    FileRow correcting(boolean yes) {
        return new FileRow(file, options, pasted, true, candidate, standing, settled, yes);
    }

    /** The same file read anew; what was decided stays as far as it fits. */
    FileRow anew(ReadFile again, Options by) {
        if (again instanceof ReadTranscript read && candidate != null) {
            return new FileRow(again, by, pasted, ticked, candidate.of(read), standing, settled, corrects);
        }
        return of(again, by, pasted, standing);
    }

    /** Whether it can go in: it was read, and is not in the study already. */
    boolean canGoIn() {
        return candidate != null && (standing == null || !standing.same());
    }

    /** Whether it goes in as a transcript of its own. */
    boolean arrives() {
        return ticked && candidate != null && !isCorrection();
    }

    /** Whether it is to correct a transcript of the study. */
    boolean isCorrection() {
        return ticked && standing != null && !standing.same() && corrects;
    }

    /** Whether a person should look at it before importing: something is doubtful that was not settled yet. */
    boolean isDoubtful() {
        return canGoIn()
                && transcript()
                        .filter(read -> read.doubts().stream().anyMatch(doubt -> !isSettled(doubt))
                                || read.warnings().stream().anyMatch(warning -> !isOfDoubt(read, warning)))
                        .isPresent();
    }

    /** Whether somebody has decided what a doubt asks. */
    boolean isSettled(Doubt doubt) {
        return settled.contains(doubt.label())
                || candidate != null && !(candidate.choice(doubt.label()).who() instanceof Candidate.Who.Proposed);
    }

    /** Whether a warning repeats what a doubt says. */
    static boolean isOfDoubt(ReadTranscript read, String warning) {
        return read.doubts().stream().anyMatch(doubt -> doubt.sentence().equals(warning));
    }
}
