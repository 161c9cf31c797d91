package org.sheaf.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sheaf.intake.Admission;
import org.sheaf.intake.Intake;
import org.sheaf.intake.Options;
import org.sheaf.intake.ReadFile;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.intake.RefusedFile;
import org.sheaf.study.Progress;
import org.sheaf.study.Role;
import org.sheaf.workbench.OpenStudy;

/** Brings files into a study as transcripts: all that can be read, as one step that can be undone. */
final class TranscriptImport {

    private TranscriptImport() {}

    /**
     * How the files go in.
     *
     * @param options of reading
     * @param group of the transcripts and their participants; may be empty
     * @param roles by label
     */
    record How(Options options, String group, Map<String, Role> roles) {

        /** As each file proposes. */
        static final How PROPOSED = new How(Options.DEFAULT, "", Map.of());
    }

    /**
     * What became of the files.
     *
     * @param files all, in order
     * @param admission of those that could be read
     */
    record Result(List<ReadFile> files, Admission admission) {

        /** Those that could not be read. */
        List<RefusedFile> refused() {
            return files.stream()
                    .filter(RefusedFile.class::isInstance)
                    .map(RefusedFile.class::cast)
                    .toList();
        }
    }

    /**
     * Reads the files and submits the transcripts that are new.
     *
     * @throws org.sheaf.study.Refusal when the study does not take them; then none went in
     */
    static Result run(List<Path> paths, How how, OpenStudy open, Progress progress) {
        List<ReadFile> files = Intake.read(paths, how.options(), progress);
        List<ReadTranscript> read = new ArrayList<>();
        for (ReadFile file : files) {
            if (file instanceof ReadTranscript transcript) {
                read.add(transcript);
            }
        }
        Admission admission = Admission.of(open.study(), read, how.group(), how.roles());
        if (!admission.isEmpty()) {
            progress.report("Storing the transcripts", files.size(), files.size());
            open.run(admission.change(open.coder().id(), Instant.now()));
        }
        return new Result(files, admission);
    }
}
