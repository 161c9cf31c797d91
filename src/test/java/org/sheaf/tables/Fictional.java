package org.sheaf.tables;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheaf.outlet.FileOutlet;
import org.sheaf.study.Change;
import org.sheaf.study.Coder;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Method;
import org.sheaf.study.Participant;
import org.sheaf.study.Soundness;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.TextKey;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.TranscriptText;

/** A study in memory that tables are read into. */
final class Fictional {

    static final Coder INES = new Coder(Id.random(), "Ines");

    final Map<TextKey, TranscriptText> known = new HashMap<>();
    final Texts texts = (transcript, revision) -> known.get(new TextKey(transcript, revision));
    Study study = Study.empty(StudyFacts.of("A study", Method.REFLEXIVE));

    /** With the coder Ines and nothing else. */
    Fictional() {
        apply(new StudyChange.CoderNamed(INES));
    }

    /** With interviews besides, whose people are told. */
    Fictional with(List<Participant> people, TranscriptChange.Arrival... arrivals) {
        apply(new TranscriptChange.Imported(List.of(arrivals), people));
        return this;
    }

    Fictional with(TranscriptChange.Arrival... arrivals) {
        return with(List.of(), arrivals);
    }

    /** The same transcripts and nothing else. */
    Fictional emptyCopy() {
        Fictional copy = new Fictional();
        List<TranscriptChange.Arrival> arrivals = study.transcripts().stream()
                .map(t -> new TranscriptChange.Arrival(
                        t.spokenBy(
                                t.speakers().stream().map(s -> s.spokenBy(null)).toList()),
                        texts.of(t)))
                .toList();
        return copy.with(arrivals.toArray(TranscriptChange.Arrival[]::new));
    }

    void apply(Change change) {
        known.putAll(change.newTexts());
        study = study.apply(change.edits(study, texts), study.position() + 1);
        List<String> faults = Soundness.ofObjects(study);
        for (Transcript transcript : study.transcripts()) {
            faults = faults.isEmpty() ? Soundness.ofPage(study, transcript, study.page(transcript.id())) : faults;
        }
        if (!faults.isEmpty()) {
            throw new AssertionError("not sound: " + faults);
        }
    }

    /** Reads a table and lets in what it says. */
    Reading take(Reader reader, Sheet sheet) {
        Reading reading = read(reader, sheet);
        reading.changes().forEach(this::apply);
        return reading;
    }

    Reading read(Reader reader, Sheet sheet) {
        return reader.read(sheet, study, texts, INES, Fiction.NOON);
    }

    Transcript transcript(String name) {
        return study.transcripts().named(name, Transcript::name).orElseThrow();
    }

    /** The sheet after a journey through a file. */
    static Sheet through(Path file, Sheet sheet) {
        Tables.write(sheet, file, new FileOutlet());
        return Tables.read(file);
    }

    /** The cells without the column {@code id}. */
    static List<List<String>> withoutIds(Sheet sheet) {
        return sheet.all().stream()
                .map(row -> row.cells().subList(1, row.cells().size()))
                .toList();
    }

    static List<List<String>> cells(Sheet sheet) {
        return sheet.all().stream().map(Sheet.Row::cells).toList();
    }

    /** A table as a researcher types it: cells divided by “|”, the header first. */
    static Sheet typed(String... lines) {
        List<List<String>> cells = java.util.Arrays.stream(lines)
                .map(line -> List.of(line.split("\\|", -1)))
                .toList();
        return Sheet.of("typed", cells.get(0), cells.subList(1, cells.size()));
    }

    interface Reader {
        Reading read(Sheet sheet, Study study, Texts texts, Coder coder, java.time.Instant now);
    }
}
