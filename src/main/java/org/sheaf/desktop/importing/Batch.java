package org.sheaf.desktop.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.intake.Candidate;
import org.sheaf.intake.Habits;
import org.sheaf.intake.Intake;
import org.sheaf.intake.Neighbours;
import org.sheaf.intake.Options;
import org.sheaf.intake.Origin;
import org.sheaf.intake.PassedOver;
import org.sheaf.intake.ReadFile;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.intake.Versions;
import org.sheaf.intake.Versions.Version;
import org.sheaf.intake.convention.Convention;
import org.sheaf.study.ImportHabits;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;

/**
 * Reads files for the preview. Not for the EDT.
 *
 * @param study to which they may go
 * @param texts of the study
 * @param guard keeps real names out
 */
record Batch(Study study, Texts texts, Guarding guard) {

    /** Files and folders, read as the study remembers it. */
    List<FileRow> read(List<Path> paths, Progress progress) {
        Options options = Habits.options(study.facts().habits());
        List<ReadFile> files = Neighbours.in(study)
                .compare(
                        Intake.read(paths, options, progress),
                        progress,
                        (file, convention) -> Intake.read(file.origin(), options.choosing(convention)));
        return rows(files.stream().map(guard::masked).toList(), options, null);
    }

    /** Which files of the folders and archives are passed over, a sentence for each folder. */
    static List<String> passedOver(List<Path> paths) {
        return Intake.passedOver(paths, Options.DEFAULT).stream()
                .map(PassedOver::sentence)
                .toList();
    }

    /** A text that was pasted. */
    List<FileRow> pasted(String name, String text) {
        Options options = Habits.options(study.facts().habits());
        return rows(List.of(guard.masked(Intake.read(name, text, options))), options, text);
    }

    private List<FileRow> rows(List<ReadFile> files, Options options, @Nullable String pasted) {
        List<ReadTranscript> transcripts = new ArrayList<>();
        files.forEach(file -> {
            if (file instanceof ReadTranscript read) {
                transcripts.add(read);
            }
        });
        Map<Origin, Version> versions = Versions.of(study, texts, transcripts);
        ImportHabits habits = study.facts().habits();
        return files.stream()
                .map(file -> FileRow.of(file, options, pasted, versions.get(file.origin())))
                .map(row -> with(row, habits))
                .toList();
    }

    private static FileRow with(FileRow row, ImportHabits habits) {
        Candidate candidate = row.candidate();
        return candidate == null ? row : row.decided(Habits.apply(habits, candidate));
    }

    /** What of a file's decisions is worth remembering. */
    static Optional<ImportHabits> habits(FileRow row, String namePattern) {
        Candidate decided = row.candidate();
        return decided == null
                ? Optional.empty()
                : Optional.of(Habits.of(
                        decided, row.options().choosing(decided.read().marking().convention()), namePattern));
    }

    /** A file read anew, in another way. */
    FileRow anew(FileRow row, Options options) {
        String pasted = row.pasted();
        ReadFile again = pasted == null
                ? Intake.read(row.origin(), options)
                : Intake.read(row.origin().file(), pasted, options);
        return row.anew(guard.masked(again), options);
    }

    /**
     * What became of the files for which another one's decisions were to serve.
     *
     * @param rows anew, by place
     * @param others how many have no turns marked in that way and stay as they were
     */
    record Served(Map<Origin, FileRow> rows, int others) {}

    /**
     * Lets what was decided for one file serve for others. A file that has no turns so marked stays as it is marked; roles
     * and persons serve for every label that reads the same.
     */
    Served serve(FileRow by, List<FileRow> others, String namePattern, Progress progress) {
        Candidate decided = by.candidate();
        Map<Origin, FileRow> rows = new HashMap<>();
        int without = 0;
        if (decided == null) {
            return new Served(rows, 0);
        }
        ImportHabits habits = Habits.of(decided, by.options(), namePattern);
        Convention convention = decided.read().marking().convention();
        for (int i = 0; i < others.size(); i++) {
            progress.check();
            progress.report(others.get(i).file().file(), i, others.size());
            FileRow row = others.get(i);
            Optional<ReadTranscript> read = row.transcript();
            if (read.isEmpty()) {
                continue;
            }
            boolean marked = read.get().marking().convention() == convention;
            boolean could = read.get().marking().alternatives().contains(convention);
            if (!marked && could
                    || row.options().keepsPageLines() != by.options().keepsPageLines()) {
                Options options = row.options().keepingPageLines(by.options().keepsPageLines());
                row = anew(row, could ? options.choosing(convention) : options);
            }
            without += marked || could ? 0 : 1;
            FileRow served = with(row, habits);
            Candidate candidate = served.candidate();
            rows.put(row.origin(), candidate == null ? served : served.decided(candidate.as(decided.kind())));
        }
        return new Served(rows, without);
    }
}
