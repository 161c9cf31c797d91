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
import org.sheaf.study.Change;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;
import org.sheaf.study.Stage;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.StudyListener;
import org.sheaf.study.TeamChange;
import org.sheaf.study.Together;
import org.sheaf.study.Transcript;

/** The rounds of a study, one of which is looked at; opening, changing and closing them. EDT only. */
public final class RoundsModel implements StudyListener {

    private static final String OPENED = "round-opened";

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

    /** What is missing for a round, as a sentence; empty when it can be opened. */
    Optional<String> missing(RoundDraft draft) {
        if (chosen(draft).isEmpty()) {
            return Optional.of(Words.of("rounds.missing.transcripts"));
        }
        if (draft.coders().size() + draft.further().size() < 2) {
            return Optional.of(Words.of("rounds.missing.coders"));
        }
        return draft.further().stream()
                .filter(name -> desk.study().coders().named(name, Coder::name).isPresent())
                .findFirst()
                .map(name -> Words.of("rounds.known", name));
    }

    /** Opens a round; with it come the coders who are new and the version that is frozen. One step back. */
    void open(RoundDraft draft) {
        missing(draft).ifPresent(why -> {
            throw new Refusal(why);
        });
        List<Change> parts = new ArrayList<>();
        List<Id<Coder>> coders = new ArrayList<>(draft.coders());
        for (String name : draft.further()) {
            Coder coder = new Coder(Id.random(), name);
            parts.add(new StudyChange.CoderNamed(coder));
            coders.add(coder.id());
        }
        Id<FrameworkVersion> version = draft.version();
        if (draft.freeze()) {
            FrameworkVersion frozen = frozen();
            parts.add(new CodeChange.Frozen(frozen));
            version = frozen.id();
        }
        Round round = new Round(
                Id.random(),
                rounds().stream().mapToInt(Round::number).max().orElse(0) + 1,
                draft.purpose(),
                chosen(draft),
                coders,
                version,
                draft.blind(),
                how(draft),
                clock.instant(),
                desk.coder().id(),
                null);
        parts.add(new TeamChange.RoundOpened(round));
        chosen = round.id();
        String title = Words.of("rounds.opened.step", round.number());
        desk.submit(
                parts.size() == 1 ? parts.get(0) : new Together(OPENED, title, parts),
                receipt -> desk.told(Words.of("rounds.opened", round.number()), receipt));
    }

    private FrameworkVersion frozen() {
        return new FrameworkVersion(
                Id.random(),
                freezable().orElseThrow(),
                "",
                clock.instant(),
                desk.coder().id(),
                List.copyOf(desk.study().codes().all()));
    }

    private List<Id<Transcript>> chosen(RoundDraft draft) {
        return desk.study().transcripts().stream()
                .map(Transcript::id)
                .filter(id -> draft.which() == RoundDraft.Which.ALL
                        || draft.transcripts().contains(id))
                .toList();
    }

    private String how(RoundDraft draft) {
        int all = desk.study().transcripts().size();
        int some = chosen(draft).size();
        return some == all ? "all" : some + " of " + all + ", chosen";
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
                progress -> round.transcripts().stream()
                        .flatMap(id -> study.transcripts().find(id).stream())
                        .map(transcript -> FrozenLayer.of(study, round, transcript))
                        .toList(),
                layers -> desk.submit(
                        new TeamChange.RoundClosed(round.closedAt(clock.instant()), layers),
                        receipt -> desk.told(Words.of("rounds.closed", round.number()), receipt)));
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
    List<Coder> coders(Round round) {
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
