package org.sheaf.desktop.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sheaf.desktop.action.Words;
import org.sheaf.intake.Admission;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.intake.RefusedFile;
import org.sheaf.intake.Versions.Version;
import org.sheaf.study.Participant;
import org.sheaf.study.Place;
import org.sheaf.study.Transcript;

/**
 * What became of the files of an import.
 *
 * @param arrived transcripts that are in the study now, in order
 * @param people who are new
 * @param corrections changed files that are to correct transcripts
 * @param remarks what is to be said, a sentence each
 * @param leftOut files that are not in, each with the reason
 */
public record Outcome(
        List<Transcript> arrived,
        List<Participant> people,
        List<Correction> corrections,
        List<String> remarks,
        List<String> leftOut) {

    /** Copies the lists. */
    public Outcome {
        arrived = List.copyOf(arrived);
        people = List.copyOf(people);
        corrections = List.copyOf(corrections);
        remarks = List.copyOf(remarks);
        leftOut = List.copyOf(leftOut);
    }

    /** What becomes of these files; {@code passedOver} says what of folders was not looked at. */
    static Outcome of(List<FileRow> rows, List<String> passedOver, Admission admission) {
        List<Correction> corrections = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        List<String> remarks = new ArrayList<>(admission.warnings());
        if (!admission.described().isEmpty()) {
            remarks.add(Words.of(
                    "import.over.described",
                    admission.described().stream().map(Participant::name).collect(Collectors.joining(", "))));
        }
        admission.skipped().forEach(skipped -> leftOut.add(skipped.why()));
        for (FileRow row : rows) {
            Version standing = row.standing();
            if (row.file() instanceof RefusedFile refused) {
                leftOut.add(refused.why());
            } else if (row.isCorrection() && standing != null) {
                row.transcript().ifPresent(read -> corrections.add(new Correction(read, standing.transcript())));
            } else if (!row.ticked()) {
                leftOut.add(
                        standing != null && standing.same()
                                ? Words.of(
                                        "import.present",
                                        row.file().file(),
                                        standing.transcript().name())
                                : Words.of("import.unticked", row.file().file()));
            }
        }
        leftOut.addAll(passedOver);
        return new Outcome(
                admission.change().arrivals().stream().map(a -> a.head()).toList(),
                admission.change().people(),
                corrections,
                remarks,
                leftOut);
    }

    /** Whether nothing needs to be said but that it is done, and little was done. */
    boolean isPlain() {
        return arrived.size() == 1 && corrections.isEmpty() && remarks.isEmpty() && leftOut.isEmpty();
    }

    /** The first transcript that came in. */
    Optional<Place> first() {
        return arrived.stream().findFirst().map(Place::of);
    }

    /** The same with a correction less, once the user has seen to it. */
    Outcome without(Correction correction) {
        List<Correction> left =
                corrections.stream().filter(c -> !c.equals(correction)).toList();
        return new Outcome(arrived, people, left, remarks, leftOut);
    }

    /** All of it as text, to be kept. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(title());
        arrived.forEach(head -> lines.add(line(head)));
        if (!people.isEmpty()) {
            lines.add(names());
        }
        corrections.forEach(correction -> lines.add(correction.sentence()));
        lines.addAll(remarks);
        lines.addAll(leftOut);
        return String.join("\n", lines) + "\n";
    }

    String title() {
        return Words.of("import.over", arrived.size());
    }

    /** For instance “int3: 9,214 words, 2 speakers, Tenants”. */
    static String line(Transcript head) {
        return Words.of(
                "import.over.line",
                head.name(),
                head.words(),
                head.speakers().size(),
                head.facts().group().isBlank() ? "" : ", " + head.facts().group());
    }

    /** The new people. */
    String names() {
        return Words.of(
                "import.over.people",
                people.size(),
                people.stream().map(Participant::name).collect(Collectors.joining(", ")));
    }

    /**
     * A changed file that is to correct a transcript.
     *
     * @param file as it was read
     * @param transcript of the study
     */
    public record Correction(ReadTranscript file, Transcript transcript) {

        String sentence() {
            return Words.of("import.over.correct", transcript.name(), file.file());
        }
    }
}
