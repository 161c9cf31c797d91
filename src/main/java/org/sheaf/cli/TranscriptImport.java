package org.sheaf.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sheaf.correction.Amendment;
import org.sheaf.correction.Correction;
import org.sheaf.correction.Corrections;
import org.sheaf.intake.Admission;
import org.sheaf.intake.Candidate;
import org.sheaf.intake.Intake;
import org.sheaf.intake.Neighbours;
import org.sheaf.intake.Options;
import org.sheaf.intake.Origin;
import org.sheaf.intake.PassedOver;
import org.sheaf.intake.ReadFile;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.intake.RefusedFile;
import org.sheaf.intake.Versions;
import org.sheaf.intake.Versions.Version;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.study.Change;
import org.sheaf.study.Id;
import org.sheaf.study.ImportHabits;
import org.sheaf.study.Progress;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Together;
import org.sheaf.study.Transcript;
import org.sheaf.workbench.OpenStudy;

/**
 * Brings files into a study as transcripts: all that can be read, as one step that can be undone.
 *
 * @param files all, in order
 * @param passed what of folders and archives was not looked at
 * @param versions files of which the study has another version, by place
 * @param admission of those that could be read and are new
 */
record TranscriptImport(
        List<ReadFile> files, List<PassedOver> passed, Map<Origin, Version> versions, Admission admission) {

    /** Reads the files and judges what they would become; nothing is stored. */
    static TranscriptImport of(List<Path> paths, ImportChoice choice, OpenStudy open, Progress progress) {
        return of(paths, choice, open, progress, file -> file);
    }

    /** The same with each file as {@code masking} writes it anew. */
    static TranscriptImport of(
            List<Path> paths, ImportChoice choice, OpenStudy open, Progress progress, UnaryOperator<ReadFile> masking) {
        ImportHabits habits = choice.habits(open.study().facts().habits());
        Options options = choice.options(habits);
        List<ReadFile> files = Neighbours.in(open.study())
                .compare(
                        Intake.read(paths, options, progress),
                        progress,
                        (file, convention) -> options.convention() != null && !options.onlyWhereFound()
                                ? file
                                : Intake.read(file.origin(), options.choosing(convention)))
                .stream()
                .map(masking)
                .toList();
        List<ReadTranscript> read = new ArrayList<>();
        for (ReadFile file : files) {
            if (file instanceof ReadTranscript transcript) {
                read.add(transcript);
            }
        }
        Map<Origin, Version> versions = Versions.of(open.study(), open.texts(), read);
        List<Candidate> candidates = read.stream()
                .filter(file -> {
                    Version version = versions.get(file.origin());
                    return version == null || !version.same() && choice.changed() == ImportChoice.Changed.BESIDE;
                })
                .map(file -> choice.candidate(file, habits))
                .toList();
        return new TranscriptImport(
                files, Intake.passedOver(paths, options), versions, Admission.of(open.study(), candidates));
    }

    /**
     * Stores what is new.
     *
     * @throws org.sheaf.study.Refusal when the study does not take it; then nothing went in
     */
    void store(ImportChoice choice, OpenStudy open, Progress progress) {
        List<Change> changes = changes(choice, open);
        progress.report("Storing the transcripts", files.size(), files.size());
        if (changes.size() == 1) {
            open.run(changes.get(0));
        } else if (!changes.isEmpty()) {
            open.run(together(changes, open));
        }
    }

    /** A correction and all else that goes in, as one step. */
    Change with(Change correction, ImportChoice choice, OpenStudy open) {
        List<Change> changes = new ArrayList<>(changes(choice, open));
        changes.add(correction);
        return changes.size() == 1 ? correction : together(changes, open);
    }

    private static Change together(List<Change> changes, OpenStudy open) {
        Change last = changes.get(changes.size() - 1);
        return new Together(last.kind(), last.name(open.study()), changes);
    }

    private List<Change> changes(ImportChoice choice, OpenStudy open) {
        List<Change> changes = new ArrayList<>();
        ImportHabits known = open.study().facts().habits();
        ImportHabits habits = choice.habits(known);
        if (choice.remembers() && !habits.equals(known)) {
            changes.add(new StudyChange.ImportRemembered(habits));
        }
        if (!admission.isEmpty()) {
            changes.add(admission.change(open.coder().id(), Instant.now()));
        }
        return changes;
    }

    /** The corrections that changed files would be; of several files of one transcript the first. */
    Corrections corrections(OpenStudy open) {
        List<Correction> corrections = new ArrayList<>();
        Set<Id<Transcript>> corrected = new HashSet<>();
        for (ReadFile file : files) {
            Version version = versions.get(file.origin());
            if (version != null
                    && !version.same()
                    && file instanceof ReadTranscript read
                    && corrected.add(version.transcript().id())) {
                Transcript old = version.transcript();
                List<String> labels =
                        read.speakers().stream().map(FoundSpeaker::label).toList();
                corrections.add(
                        Correction.of(old, open.texts().of(old)).with(new Amendment.Taken(read.text(), labels)));
            }
        }
        return new Corrections(corrections);
    }

    /** Those that could not be read. */
    List<RefusedFile> refused() {
        return files.stream()
                .filter(RefusedFile.class::isInstance)
                .map(RefusedFile.class::cast)
                .toList();
    }
}
