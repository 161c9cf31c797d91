package org.sheaf.desktop.transcripts;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.sheaf.desktop.action.Desk;
import org.sheaf.study.TextCount;
import org.sheaf.study.TextKind;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;

/**
 * Interviews and documents in the list. EDT only.
 *
 * @param desk whose study
 * @param selected the transcripts that are chosen at the time
 */
record Kinds(Desk desk, Supplier<List<Transcript>> selected) {

    /** Whether there are both, so that one of them can be listed alone. */
    boolean areBoth() {
        TextCount count = TextCount.of(desk.study().transcripts());
        return count.transcripts() > 0 && count.documents() > 0;
    }

    /** Whether any of the chosen counts as something else. */
    boolean canRead(TextKind kind) {
        return selected.get().stream().anyMatch(transcript -> transcript.kind() != kind);
    }

    /** Takes the chosen for interviews, or for documents; one step of the history. */
    void read(TextKind kind) {
        List<Transcript> others = selected.get().stream()
                .filter(transcript -> transcript.kind() != kind)
                .map(transcript -> transcript.read(kind))
                .toList();
        if (!others.isEmpty()) {
            desk.submit(new TranscriptChange.Described(others));
        }
    }

    /** Puts documents below the interviews; where there are both, the first of them leads. */
    static void below(List<TranscriptRow> rows) {
        rows.sort(Comparator.comparing(row -> row.transcript().isDocument()));
        int interviews = (int)
                rows.stream().filter(row -> !row.transcript().isDocument()).count();
        if (interviews > 0 && interviews < rows.size()) {
            rows.set(interviews, rows.get(interviews).leading());
        }
    }
}
