package org.sheaf.desktop.transcripts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Counts;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Facts;
import org.sheaf.study.Place;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Table;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;

/** Which transcripts the list shows, and what can be done to them. EDT only. */
public final class TranscriptsModel implements StudyListener {

    private final Desk desk;
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable String group;
    private List<TranscriptRow> rows = List.of();
    private Table<Transcript> ordered = Table.empty();
    private List<Transcript> inOrder = List.of();

    /** The transcripts of the desk's study, from now on kept up to date. */
    public TranscriptsModel(Desk desk) {
        this.desk = desk;
        compute();
        desk.listen(this);
    }

    List<TranscriptRow> rows() {
        return rows;
    }

    /** The groups there are, in order of the alphabet. */
    public Set<String> groups() {
        Set<String> groups = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        desk.study().transcripts().forEach(t -> groups.add(t.facts().group()));
        groups.remove("");
        return groups;
    }

    /** The group shown alone; empty when all are shown. */
    public Optional<String> group() {
        return Optional.ofNullable(group);
    }

    /** Shows one group alone, or all for null. */
    public void show(@Nullable String only) {
        group = only;
        recompute();
    }

    /** The line under the list, for instance “12 transcripts, 4 with quotations”. */
    public String summary() {
        int coded = (int) rows.stream().filter(row -> row.quotations() > 0).count();
        return Words.of("transcripts.summary", rows.size(), coded);
    }

    /** The transcript being read. */
    public Optional<Transcript> chosen() {
        return desk.chosen().transcript().flatMap(desk.study().transcripts()::find);
    }

    /** The transcripts that are chosen in the list: what is done to transcripts is done to these. */
    public List<Transcript> selected() {
        return chosen().stream().toList();
    }

    /** Opens a transcript in the reader. */
    void open(Transcript transcript) {
        desk.go(Place.of(transcript));
    }

    /** Opens the one {@code by} places further down the list, if there is one. */
    void step(int by) {
        List<Transcript> list = rows.stream().map(TranscriptRow::transcript).toList();
        int at = chosen().map(now -> indexOf(list, now)).orElse(-1) + by;
        if (at >= 0 && at < list.size()) {
            open(list.get(at));
        }
    }

    private static int indexOf(List<Transcript> list, Transcript wanted) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).id().equals(wanted.id())) {
                return i;
            }
        }
        return -1;
    }

    /** What is wrong with a name for a transcript; empty when nothing is. */
    Optional<String> clash(Transcript transcript, String name) {
        if (name.isBlank()) {
            return Optional.of(Words.of("transcripts.name.missing"));
        }
        return desk.study()
                .transcripts()
                .named(name, Transcript::name)
                .filter(other -> !other.id().equals(transcript.id()))
                .map(other -> Words.of("transcripts.name.clash", other.name()));
    }

    void rename(Transcript transcript, String name) {
        if (!name.equals(transcript.name())) {
            desk.submit(new TranscriptChange.Described(List.of(transcript.named(name))));
        }
    }

    void group(Transcript transcript, String name) {
        Facts facts = transcript.facts();
        Facts grouped =
                new Facts(name, facts.date(), facts.duration(), facts.interviewers(), facts.place(), facts.wave());
        if (!grouped.equals(facts)) {
            desk.submit(new TranscriptChange.Described(List.of(transcript.about(grouped))));
        }
    }

    void remove(Transcript transcript) {
        desk.submit(
                new TranscriptChange.Removed(List.of(transcript.id())),
                receipt -> desk.notices()
                        .say(Words.of("transcripts.removed", transcript.name()), Words.of("widgets.undo"), desk::undo));
    }

    /** Is told when the rows are others. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Is told when the acting coder is another. */
    public void coderChanged() {
        recompute();
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        recompute();
    }

    private void recompute() {
        compute();
        listeners.forEach(Runnable::run);
    }

    private void compute() {
        Study study = desk.study();
        List<TranscriptRow> made = new ArrayList<>();
        for (Transcript transcript : inOrder(study)) {
            if (group == null || transcript.facts().group().equalsIgnoreCase(group)) {
                Counts counts = study.counts(transcript.id());
                made.add(new TranscriptRow(
                        transcript,
                        counts.quotations(),
                        counts.coders().contains(desk.coder().id())));
            }
        }
        rows = List.copyOf(made);
    }

    /** The transcripts by name; a coding leaves their order as it was. */
    @SuppressWarnings("ReferenceEquality") // an untouched table is the same object
    private List<Transcript> inOrder(Study study) {
        if (study.transcripts() != ordered) {
            ordered = study.transcripts();
            inOrder = ordered.stream()
                    .sorted(Comparator.comparing(t -> t.name().toLowerCase(Locale.ROOT)))
                    .toList();
        }
        return inOrder;
    }

    Desk desk() {
        return desk;
    }
}
