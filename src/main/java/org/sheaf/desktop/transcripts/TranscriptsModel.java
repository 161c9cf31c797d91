package org.sheaf.desktop.transcripts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.StageSign;
import org.sheaf.study.Change;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Facts;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Place;
import org.sheaf.study.ReadingChange;
import org.sheaf.study.Stage;
import org.sheaf.study.Standing;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Table;
import org.sheaf.study.TextCount;
import org.sheaf.study.Together;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;

/** Which transcripts the list shows and in which order, and what can be done to them. EDT only. */
public final class TranscriptsModel implements StudyListener {

    private static final String ORDER = "transcripts.order";

    private final Desk desk;
    private final Clock clock;
    private final Settings settings;
    private final Kinds kinds;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Map<Id<Transcript>, Stage> stages = new HashMap<>();
    private Sieve sieve = Sieve.ALL;
    private Sieve.Order order;
    private List<Id<Transcript>> selected = List.of();
    private List<TranscriptRow> rows = List.of();
    private Table<Transcript> ordered = Table.empty();
    private List<Transcript> inOrder = List.of();

    /**
     * The transcripts of the desk's study, from now on kept up to date.
     *
     * @param clock dates what is said about stages
     * @param settings where the order of the list is kept
     */
    public TranscriptsModel(Desk desk, Clock clock, Settings settings) {
        this.desk = desk;
        this.kinds = new Kinds(desk, this::selected);
        this.clock = clock;
        this.settings = settings;
        this.order = settings.get(ORDER)
                .flatMap(word -> Stream.of(Sieve.Order.values())
                        .filter(each -> each.word().equals(word))
                        .findFirst())
                .orElse(Sieve.Order.NAME);
        compute();
        desk.listen(this);
        desk.chosen().listen(this::followReading);
    }

    List<TranscriptRow> rows() {
        return rows;
    }

    /** The groups there are, in order of the alphabet. */
    Set<String> groups() {
        Set<String> groups = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        desk.study().transcripts().forEach(t -> groups.add(t.facts().group()));
        groups.remove("");
        return groups;
    }

    /** What the chosen transcripts count as. */
    Kinds kinds() {
        return kinds;
    }

    /** What is listed. */
    Sieve sieve() {
        return sieve;
    }

    /** Lists others. */
    void sieve(UnaryOperator<Sieve> change) {
        Sieve now = change.apply(sieve);
        if (!now.equals(sieve)) {
            sieve = now;
            recompute();
        }
    }

    /** Lists the transcripts in which one person speaks; all for null. */
    public void person(@Nullable Id<Participant> person) {
        sieve = Sieve.ALL.person(person);
        recompute();
    }

    Sieve.Order order() {
        return order;
    }

    void order(Sieve.Order wanted) {
        order = wanted;
        settings.put(ORDER, wanted.word());
        recompute();
    }

    /** What the list is narrowed to, for instance “Staff, coding”; empty when all are listed. */
    String narrowed() {
        List<String> parts = new ArrayList<>();
        if (!sieve.words().isEmpty()) {
            parts.add(Words.of("transcripts.sieve.words", sieve.words()));
        }
        Optional.ofNullable(sieve.kind())
                .map(kind -> Words.of("transcripts.kind." + kind.word()))
                .ifPresent(parts::add);
        Optional.ofNullable(sieve.group()).ifPresent(parts::add);
        Optional.ofNullable(sieve.stage()).map(StageSign::words).ifPresent(parts::add);
        String attribute = sieve.attribute();
        if (attribute != null) {
            parts.add(
                    sieve.value() == null
                            ? Words.of("transcripts.sieve.known", attribute)
                            : Words.of("transcripts.sieve.value", attribute, String.valueOf(sieve.value())));
        }
        Optional.ofNullable(sieve.person())
                .flatMap(desk.study().participants()::find)
                .map(Participant::name)
                .ifPresent(parts::add);
        return String.join(", ", parts);
    }

    /** The line under the list, for instance “12 transcripts, 4 coded to the end”. */
    public String summary() {
        TextCount all = TextCount.of(desk.study().transcripts());
        int done = (int) rows.stream().filter(row -> row.stage() == Stage.DONE).count();
        return sieve.isAll()
                ? Words.of("transcripts.summary", Words.texts(all), done, all.all())
                : Words.of("transcripts.summary.narrowed", rows.size(), Words.texts(all), done);
    }

    /** The transcript being read. */
    public Optional<Transcript> chosen() {
        return desk.chosen().transcript().flatMap(desk.study().transcripts()::find);
    }

    /** The transcripts that are chosen in the list: what is done to transcripts is done to these. */
    public List<Transcript> selected() {
        List<Transcript> found = selected.stream()
                .map(desk.study().transcripts()::find)
                .flatMap(Optional::stream)
                .toList();
        return found.isEmpty() ? chosen().stream().toList() : found;
    }

    /** Chooses rows in the list, from top to bottom, without opening any. */
    void select(List<TranscriptRow> chosenRows) {
        selected = chosenRows.stream().map(row -> row.transcript().id()).toList();
    }

    /** Opens a transcript in the reader. */
    void open(Transcript transcript) {
        desk.go(Place.of(transcript));
    }

    /** Opens the one {@code by} places further down the list, if there is one. */
    void step(int by) {
        List<Id<Transcript>> list =
                rows.stream().map(row -> row.transcript().id()).toList();
        int at = chosen().map(now -> list.indexOf(now.id())).orElse(-1) + by;
        if (at >= 0 && at < list.size()) {
            open(rows.get(at).transcript());
        }
    }

    /** Whether saying so would change anything; who has coded cannot have begun nothing. */
    boolean canMark(Stage stage) {
        return !unlike(selected(), stage).isEmpty();
    }

    private List<Transcript> unlike(List<Transcript> transcripts, Stage stage) {
        return transcripts.stream()
                .filter(transcript -> stages.get(transcript.id()) != stage)
                .filter(transcript -> stage == Stage.DONE || stage == Stage.CODING || !hasCoded(transcript))
                .toList();
    }

    private boolean hasCoded(Transcript transcript) {
        return desk.study().counts(transcript.id()).hasCoded(desk.coder().id());
    }

    /** Says how far the acting coder has come with the chosen transcripts; one step of the history. */
    void mark(Stage stage) {
        mark(selected(), stage);
    }

    /** Says how far the acting coder has come with transcripts; one step of the history. */
    public void mark(List<Transcript> transcripts, Stage stage) {
        List<Transcript> all = unlike(transcripts, stage);
        Id<FrameworkVersion> version = desk.study().versions().stream()
                .max(Comparator.comparingInt(FrameworkVersion::number))
                .map(FrameworkVersion::id)
                .orElse(null);
        List<Change> said = new ArrayList<>();
        for (Transcript transcript : all) {
            said.add(new ReadingChange.Stood(
                    Standing.of(transcript.id(), desk.coder().id(), stage, version, clock.instant())));
        }
        if (said.size() == 1) {
            desk.submit(said.get(0));
        } else if (!said.isEmpty()) {
            desk.submit(new Together(
                    "stage-set", Words.of("transcripts.title.marked", said.size(), StageSign.words(stage)), said));
        }
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

    /** Describes transcripts anew; one step of the history. */
    void describe(List<Transcript> transcripts, UnaryOperator<Facts> facts) {
        List<Transcript> described = transcripts.stream()
                .map(transcript -> desk.study().transcripts().find(transcript.id()))
                .flatMap(Optional::stream)
                .filter(now -> !facts.apply(now.facts()).equals(now.facts()))
                .map(now -> now.about(facts.apply(now.facts())))
                .toList();
        if (!described.isEmpty()) {
            desk.submit(new TranscriptChange.Described(described));
        }
    }

    void remove(List<Transcript> transcripts) {
        String sentence = transcripts.size() == 1
                ? Words.of("transcripts.removed", transcripts.get(0).name())
                : Words.of("transcripts.removed.several", transcripts.size());
        desk.submit(
                new TranscriptChange.Removed(
                        transcripts.stream().map(Transcript::id).toList()),
                receipt -> desk.told(sentence, receipt));
    }

    /** Is told when the rows are others. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Is told when the acting coder is another. */
    public void coderChanged() {
        stages.clear();
        recompute();
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfQuotation quotation) {
                stages.remove(quotation.transcript());
            } else if (edit instanceof Edit.OfPage page) {
                stages.remove(page.transcript());
            } else if (edit instanceof Edit.OfEntity e && e.any() instanceof Standing standing) {
                stages.remove(standing.transcript());
            }
        }
        if (Edit.areOfPages(edits) && sieve.isAll() && order == Sieve.Order.NAME) {
            bring(Edit.pages(edits));
            listeners.forEach(Runnable::run);
        } else {
            recompute();
        }
    }

    /** Brings the rows of some transcripts up to date where they stand: a coding costs one of a thousand. */
    private void bring(Set<Id<Transcript>> which) {
        Study study = desk.study();
        List<TranscriptRow> made = new ArrayList<>(rows);
        made.replaceAll(row -> which.contains(row.transcript().id()) ? again(study, row) : row);
        rows = List.copyOf(made);
    }

    private TranscriptRow row(Study study, Transcript transcript, boolean read) {
        Stage stage = stages.computeIfAbsent(
                transcript.id(), id -> study.stage(id, desk.coder().id()));
        return new TranscriptRow(transcript, study.counts(transcript.id()).quotations(), stage, read, false);
    }

    private TranscriptRow again(Study study, TranscriptRow row) {
        TranscriptRow now = row(study, row.transcript(), row.read());
        return row.leads() ? now.leading() : now;
    }

    /** Another transcript is read: it alone is chosen, unless it is one of several that are. */
    private void followReading() {
        Optional<Id<Transcript>> now = desk.chosen().transcript();
        boolean shown = rows.stream()
                .filter(TranscriptRow::read)
                .map(row -> row.transcript().id())
                .findFirst()
                .equals(now);
        if (!shown) {
            if (now.filter(selected::contains).isEmpty()) {
                selected = now.stream().toList();
            }
            recompute();
        }
    }

    /** Whether a row is chosen. */
    boolean isSelected(TranscriptRow row) {
        return selected.contains(row.transcript().id());
    }

    private void recompute() {
        compute();
        listeners.forEach(Runnable::run);
    }

    private void compute() {
        Study study = desk.study();
        @Nullable Id<Transcript> read = desk.chosen().transcript().orElse(null);
        List<TranscriptRow> made = new ArrayList<>();
        for (Transcript transcript : inOrder(study)) {
            TranscriptRow row = row(study, transcript, transcript.id().equals(read));
            if (sieve.isAll() || sieve.takes(row, study)) {
                made.add(row);
            }
        }
        if (order != Sieve.Order.NAME) {
            made.sort(order.comparator());
        }
        Kinds.below(made);
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
