package org.sheaf.desktop.reconcile.rounds;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.CodeAlteration;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.reconcile.passages.Rounds;
import org.sheaf.reconcile.passages.Sample;
import org.sheaf.study.Change;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Id;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;
import org.sheaf.study.Stage;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.StudyListener;
import org.sheaf.study.TeamChange;
import org.sheaf.study.Together;

/** The rounds of a study, one of which is looked at; opening, changing and closing them. EDT only. */
public final class RoundsModel implements StudyListener {

    private static final String OPENED = "round-opened";
    private static final int SEEDS = 100_000;

    private final Desk desk;
    private final Clock clock;
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable Id<Round> chosen;

    /** Takes the desk, and the clock that says when a round was opened. */
    public RoundsModel(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        desk.listen(this);
    }

    /** The desk behind it. */
    public Desk desk() {
        return desk;
    }

    /** All rounds, the newest first. */
    public List<Round> rounds() {
        return desk.study().team().rounds().stream()
                .sorted(Comparator.comparingInt(Round::number).reversed())
                .toList();
    }

    /** The round that is looked at: the chosen one, else the newest. */
    public Optional<Round> round() {
        List<Round> all = rounds();
        return all.stream()
                .filter(round -> round.id().equals(chosen))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** Looks at another round. */
    public void choose(Round other) {
        chosen = other.id();
        tell();
    }

    /** Is told when rounds, stages or what is looked at are others. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        tell();
    }

    /** Somebody else acts from now on. */
    public void coderChanged() {
        tell();
    }

    /** Who can code: everybody but the consensus, by name. */
    List<Coder> coders() {
        return desk.study().coders().stream()
                .filter(coder -> !coder.isConsensus())
                .sorted(Comparator.comparing(Coder::name))
                .toList();
    }

    /** Frozen frameworks, the newest first. */
    List<FrameworkVersion> versions() {
        return desk.study().versions().stream()
                .sorted(Comparator.comparingInt(FrameworkVersion::number).reversed())
                .toList();
    }

    /** The number that a version frozen now would get; empty when there is nothing new to freeze. */
    Optional<Integer> freezable() {
        List<FrameworkVersion> frozen = versions();
        Study study = desk.study();
        if (study.codes().size() == 0) {
            return Optional.empty();
        }
        if (frozen.isEmpty()) {
            return Optional.of(1);
        }
        FrameworkVersion newest = frozen.get(0);
        boolean same = CodeAlteration.between(
                        newest.codes(), List.copyOf(study.codes().all()))
                .isEmpty();
        return same ? Optional.empty() : Optional.of(newest.number() + 1);
    }

    /** What the transcripts of a round can be drawn by, the group first; empty where nothing is known of them. */
    List<String> strata() {
        Study study = desk.study();
        List<String> all = new ArrayList<>();
        if (study.transcripts().stream().anyMatch(one -> !one.facts().group().isBlank())) {
            all.add(Sample.GROUP);
        }
        study.participants().stream()
                .flatMap(person -> person.attributes().keySet().stream())
                .distinct()
                .sorted()
                .forEach(all::add);
        return all;
    }

    private Sample sample(RoundDraft draft) {
        return switch (draft.which()) {
            case ALL -> new Sample.All();
            case TICKED -> new Sample.Named(draft.transcripts());
            case SHARE -> new Sample.Share(percent(draft.percent()), draft.by(), seed());
        };
    }

    private static int percent(String written) {
        try {
            return Integer.parseInt(written.replace("%", "").strip());
        } catch (NumberFormatException e) {
            throw new Refusal(Words.of("rounds.missing.percent"));
        }
    }

    /** Another draw each time, small enough to be written down. */
    private long seed() {
        return clock.instant().getEpochSecond() % SEEDS;
    }

    /**
     * Opens a round; with it come the coders who are new and the version that is frozen. One step back.
     *
     * @throws Refusal when something is missing
     */
    void open(RoundDraft draft) {
        List<Change> parts = new ArrayList<>();
        List<Id<Coder>> coders = new ArrayList<>(draft.coders());
        for (String name : draft.further()) {
            if (desk.study().coders().named(name, Coder::name).isPresent()) {
                throw new Refusal(Words.of("rounds.known", name));
            }
            Coder coder = new Coder(Id.random(), name);
            parts.add(new StudyChange.CoderNamed(coder));
            coders.add(coder.id());
        }
        Rounds.Plan plan =
                new Rounds.Plan(draft.purpose(), sample(draft), coders, draft.version(), draft.freeze(), draft.blind());
        Change opening = new Rounds(desk.study()).open(plan, desk.coder().id(), clock.instant());
        parts.add(opening);
        int number = rounds().stream().mapToInt(Round::number).max().orElse(0) + 1;
        String title = Words.of("rounds.opened.step", number);
        chosen = null; // the newest one is looked at
        desk.submit(
                parts.size() == 1 ? opening : new Together(OPENED, title, parts),
                receipt -> desk.told(Words.of("rounds.opened", number), receipt));
    }

    /** Whether the round that is looked at can be closed. */
    public boolean canClose() {
        return round().filter(Round::isOpen).isPresent();
    }

    /** Closes the round that is looked at: its layers are kept as they stand and compared from then on. */
    public void close() {
        Round round = round().orElseThrow();
        Study study = desk.study();
        desk.work(
                Words.of("rounds.closing", round.number()),
                progress -> new Rounds(study).close(round, clock.instant()),
                closing ->
                        desk.submit(closing, receipt -> desk.told(Words.of("rounds.closed", round.number()), receipt)));
    }

    /** Takes the round that is looked at away, with what was frozen and decided in it. */
    public void remove() {
        Round round = round().orElseThrow();
        desk.submit(
                new TeamChange.RoundRemoved(round.id()),
                receipt -> desk.told(Words.of("rounds.removed", round.number()), receipt));
    }

    /** How far everybody is with each transcript of a round, in its order. */
    List<RoundRow> rows(Round round) {
        Study study = desk.study();
        return round.transcripts().stream()
                .flatMap(id -> study.transcripts().find(id).stream())
                .map(transcript -> new RoundRow(
                        transcript,
                        round.coders().stream()
                                .map(coder -> study.stage(transcript.id(), coder))
                                .toList(),
                        round.coders().indexOf(desk.coder().id())))
                .toList();
    }

    /** The coders of a round, in its order. */
    public List<Coder> coders(Round round) {
        return round.coders().stream()
                .flatMap(id -> desk.study().coders().find(id).stream())
                .toList();
    }

    /** How many transcripts a coder of a round has coded to the end. */
    int done(Round round, Coder coder) {
        return (int) round.transcripts().stream()
                .filter(id -> desk.study().stage(id, coder.id()) == Stage.DONE)
                .count();
    }

    /** Whose, over what and against which framework, for instance “Mira and Tom, 4 transcripts, framework v3”. */
    public String about(Round round) {
        List<String> names = coders(round).stream().map(Coder::name).toList();
        String who = names.size() < 2
                ? String.join("", names)
                : Words.of(
                        "rounds.about.and",
                        String.join(", ", names.subList(0, names.size() - 1)),
                        names.get(names.size() - 1));
        Id<FrameworkVersion> version = round.version();
        String against = version == null
                ? Words.of("rounds.about.none")
                : desk.study()
                        .versions()
                        .find(version)
                        .map(found -> Words.of("rounds.about.version", found.number()))
                        .orElse(Words.of("rounds.about.none"));
        return Words.of("rounds.about", who, round.transcripts().size(), against);
    }

    /** Whether the acting coder codes in a round. */
    boolean codes(Round round) {
        return round.coders().stream()
                .anyMatch(id -> Objects.equals(id, desk.coder().id()));
    }
}
