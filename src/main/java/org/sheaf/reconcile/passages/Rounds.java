package org.sheaf.reconcile.passages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Change;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;
import org.sheaf.study.Stage;
import org.sheaf.study.Study;
import org.sheaf.study.TeamChange;
import org.sheaf.study.Together;
import org.sheaf.study.Transcript;

/** The rounds of a study: how one is opened and closed, what each coder has to do, how far all have come. Any thread. */
public final class Rounds {

    private final Study study;

    /** The rounds of a study as it stands. */
    public Rounds(Study study) {
        this.study = study;
    }

    /**
     * What a round is to be.
     *
     * @param purpose which step of the method
     * @param sample which transcripts
     * @param coders who code, two at least
     * @param version the frozen framework to be applied; null for none
     * @param freeze whether the framework of today is frozen for it as a new version; then {@code version} is not asked
     * @param blind whether coders are not to see one another's layers
     */
    public record Plan(
            Round.Purpose purpose,
            Sample sample,
            List<Id<Coder>> coders,
            @Nullable Id<FrameworkVersion> version,
            boolean freeze,
            boolean blind) {
        /** Copies the coders. */
        public Plan {
            coders = List.copyOf(coders);
        }
    }

    /**
     * What one coder has to do in one transcript of a round.
     *
     * @param round which
     * @param transcript which
     * @param coder who
     * @param stage how far it is
     */
    public record Task(Round round, Transcript transcript, Coder coder, Stage stage) {}

    /** In order of opening. */
    public List<Round> all() {
        return study.team().rounds().stream()
                .sorted(Comparator.comparingInt(Round::number))
                .toList();
    }

    /** The round of a number. */
    public Optional<Round> find(int number) {
        return all().stream().filter(round -> round.number() == number).findFirst();
    }

    /**
     * Opens a round.
     *
     * @throws Refusal when it has fewer than two coders, one who acts for the consensus, or no transcript
     */
    public Change open(Plan plan, Id<Coder> by, Instant when) {
        if (plan.coders().stream().distinct().count() < 2) {
            throw new Refusal("A round needs two coders at least, so that there is something to compare.");
        }
        if (plan.coders().contains(Coder.CONSENSUS.id())) {
            throw new Refusal("The consensus is what a round leads to; it does not code. Name two coders.");
        }
        Sample.Drawn drawn = plan.sample().draw(study);
        refuseDoubled(plan, drawn);
        List<Change> parts = new ArrayList<>();
        Id<FrameworkVersion> version = plan.version();
        int number = all().stream().mapToInt(Round::number).max().orElse(0) + 1;
        if (plan.freeze()) {
            FrameworkVersion frozen = frozen("for round " + number, by, when);
            parts.add(new CodeChange.Frozen(frozen));
            version = frozen.id();
        }
        Round round = new Round(
                Id.random(),
                number,
                plan.purpose(),
                drawn.transcripts(),
                plan.coders().stream().distinct().toList(),
                version,
                plan.blind(),
                drawn.words(),
                when,
                by,
                null);
        parts.add(new TeamChange.RoundOpened(round));
        return parts.size() == 1 ? parts.get(0) : new Together("round-opened", "Opened round " + round.number(), parts);
    }

    /** In one transcript a coder has one task at a time; otherwise a blind round would show what another hides. */
    private void refuseDoubled(Plan plan, Sample.Drawn drawn) {
        for (Round open : all()) {
            Optional<Id<Transcript>> twice = drawn.transcripts().stream()
                    .filter(open.transcripts()::contains)
                    .findFirst();
            boolean shared = plan.coders().stream().anyMatch(open.coders()::contains);
            if (open.isOpen() && shared && twice.isPresent()) {
                throw new Refusal(
                        "‘" + study.transcripts().get(twice.get()).name() + "’ is part of round " + open.number()
                                + ", which is still open. Close that round first, or leave the transcript out.");
            }
        }
    }

    private FrameworkVersion frozen(String note, Id<Coder> by, Instant when) {
        int number = study.versions().stream()
                        .mapToInt(FrameworkVersion::number)
                        .max()
                        .orElse(0)
                + 1;
        return new FrameworkVersion(
                Id.random(), number, note, when, by, study.framework().inOrder());
    }

    /** Closes a round: the layers of its coders are frozen as they stand. */
    public Change close(Round round, Instant when) {
        List<FrozenLayer> layers = round.transcripts().stream()
                .map(id -> FrozenLayer.of(study, round, study.transcripts().get(id)))
                .toList();
        return new TeamChange.RoundClosed(round.closedAt(when), layers);
    }

    /** Coders of a round who have coded nothing in its transcripts: closing it would compare with an empty layer. */
    public List<Coder> idle(Round round) {
        return round.coders().stream()
                .filter(coder -> round.transcripts().stream()
                        .noneMatch(
                                transcript -> study.counts(transcript).coders().contains(coder)))
                .map(study.coders()::get)
                .toList();
    }

    /** What all coders have to do in a round, coder by coder, in the order of its transcripts. */
    public List<Task> tasks(Round round) {
        List<Task> tasks = new ArrayList<>();
        for (Id<Coder> coder : round.coders()) {
            for (Id<Transcript> transcript : round.transcripts()) {
                tasks.add(new Task(
                        round,
                        study.transcripts().get(transcript),
                        study.coders().get(coder),
                        stage(round, transcript, coder)));
            }
        }
        return tasks;
    }

    /** What a coder had marked when a round closed is done, whatever was or was not said about it. */
    private Stage stage(Round round, Id<Transcript> transcript, Id<Coder> coder) {
        boolean frozen = study.team()
                .frozenLayers()
                .find(FrozenLayer.idOf(round.id(), transcript))
                .filter(layer -> layer.page().quotations().stream()
                        .anyMatch(quotation -> quotation.coder().equals(coder)))
                .isPresent();
        return frozen ? Stage.DONE : study.stage(transcript, coder);
    }

    /** What a coder still has to do in the open rounds. */
    public List<Task> toDo(Id<Coder> coder) {
        return all().stream()
                .filter(Round::isOpen)
                .filter(round -> round.coders().contains(coder))
                .flatMap(round -> tasks(round).stream())
                .filter(task -> task.coder().id().equals(coder) && task.stage() != Stage.DONE)
                .toList();
    }

    /** Disagreements that were sent to a coder, who is to decide them. */
    public List<Decision> sentTo(Id<Coder> coder) {
        return study.team().decisions().stream()
                .filter(decision -> decision.outcome() == Decision.Outcome.SENT_ON && coder.equals(decision.coder()))
                .toList();
    }
}
