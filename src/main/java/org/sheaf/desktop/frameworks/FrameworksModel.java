package org.sheaf.desktop.frameworks;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.reconcile.frameworks.Alignment;
import org.sheaf.reconcile.frameworks.Outcomes;
import org.sheaf.reconcile.frameworks.Plan;
import org.sheaf.reconcile.frameworks.PlanTable;
import org.sheaf.reconcile.frameworks.Planning;
import org.sheaf.reconcile.frameworks.Proposal;
import org.sheaf.reconcile.frameworks.Ruling;
import org.sheaf.reconcile.frameworks.Sides;
import org.sheaf.study.CodeDecision.Outcome;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Texts;

/**
 * Frameworks that are compared, what was decided about them so far, and what it would come to. Nothing happens to the study
 * until the plan is carried out. EDT only.
 */
public final class FrameworksModel implements StudyListener {

    private final Desk desk;
    private final Clock clock;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Map<UUID, Ruling> rulings = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private List<String> words = List.of();
    private @Nullable Alignment alignment;
    private Map<UUID, List<String>> samples = Map.of();
    private @Nullable UUID chosen;
    private @Nullable Plan plan;
    private Answer answer = Answer.NONE;
    private boolean working;
    private boolean stale;
    private int asked;

    /** A comparison with the quotations that its proposals show. */
    private record Compared(Alignment alignment, Map<UUID, List<String>> samples) {}

    /** Of the desk's study. */
    public FrameworksModel(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        desk.listen(this);
    }

    /** The frameworks that can be compared, by their words, with what they are called. */
    Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        desk.study().coders().stream()
                .filter(coder -> !coder.isConsensus() && hasCoded(coder))
                .forEach(coder -> choices.put(coder.name(), Words.of("frameworks.coder", coder.name())));
        choices.put(Sides.CURRENT, Words.of("frameworks.current"));
        desk.study().versions().stream()
                .sorted(java.util.Comparator.comparingInt(FrameworkVersion::number)
                        .reversed())
                .forEach(version ->
                        choices.put(Sides.VERSION + version.number(), Words.of("versions.name", version.number())));
        choices.putAll(files);
        return choices;
    }

    private boolean hasCoded(Coder coder) {
        return desk.study().transcripts().stream()
                .anyMatch(head -> desk.study().counts(head.id()).hasCoded(coder.id()));
    }

    /** What is compared, by its words. */
    List<String> sides() {
        return words;
    }

    /** How a side is called. */
    String called(int side) {
        return choices().getOrDefault(words.get(side), words.get(side));
    }

    /** The same in short where others stand beside it: a coder's name alone. */
    String named(int side) {
        String word = words.get(side);
        return desk.study().coders().named(word, Coder::name).isPresent() ? word : called(side);
    }

    /** Begins with the coders of the study, at most as many as can be compared; with one of them, with the present too. */
    public void begin() {
        if (words.isEmpty()) {
            List<String> usual = new ArrayList<>(choices().keySet().stream()
                    .filter(word ->
                            desk.study().coders().named(word, Coder::name).isPresent())
                    .limit(Sides.MOST)
                    .toList());
            if (usual.size() == 1) {
                usual.add(Sides.CURRENT);
            }
            if (usual.size() > 1) {
                compare(usual);
            }
        }
    }

    /** Compares these; what was decided on others is given up. */
    void compare(List<String> sides) {
        words = List.copyOf(sides);
        rulings.clear();
        alignment = null;
        chosen = null;
        plan = null;
        align();
    }

    /** Lets a codebook be one of the frameworks that are compared. */
    public void add(List<Path> codebooks) {
        List<String> all = new ArrayList<>(words);
        for (Path file : codebooks) {
            files.put(file.toString(), String.valueOf(file.getFileName()));
            if (!all.contains(file.toString()) && all.size() < Sides.MOST) {
                all.add(file.toString());
            }
        }
        if (all.size() == 1) {
            all.add(0, Sides.CURRENT);
        }
        compare(all);
    }

    private void align() {
        if (words.size() < 2) {
            tell();
            return;
        }
        working = true;
        stale = false;
        int mine = ++asked;
        tell();
        Study study = desk.study();
        Texts texts = desk.texts();
        List<String> wanted = words;
        desk.work(
                Words.of("frameworks.comparing"),
                progress -> {
                    Alignment made =
                            Alignment.of(study, new Sides(study, desk.open().journal()).read(wanted), progress);
                    return new Compared(made, quoted(made, study, texts));
                },
                compared -> {
                    if (mine == asked) {
                        aligned(compared);
                    }
                },
                failure -> {
                    working = false;
                    desk.notices().complain(failure);
                    tell();
                });
    }

    private static Map<UUID, List<String>> quoted(Alignment alignment, Study study, Texts texts) {
        Map<UUID, List<String>> samples = new LinkedHashMap<>();
        for (Proposal proposal : alignment.proposals()) {
            samples.put(
                    proposal.id(),
                    proposal.evidence().samples().stream()
                            .map(sample -> PlanTable.words(sample.one(), study, texts))
                            .toList());
        }
        return samples;
    }

    private void aligned(Compared compared) {
        working = false;
        alignment = compared.alignment;
        samples = compared.samples;
        rulings.keySet().removeIf(id -> compared.alignment.find(id).isEmpty());
        if (chosen().isEmpty()) {
            next(compared.alignment.open()).ifPresent(this::choose);
        }
        plan();
        if (stale) {
            align();
        }
    }

    private Optional<Proposal> next(List<Proposal> open) {
        return open.stream()
                .filter(proposal -> !rulings.containsKey(proposal.id()))
                .findFirst();
    }

    Optional<Alignment> alignment() {
        return Optional.ofNullable(alignment);
    }

    boolean isWorking() {
        return working;
    }

    /** What can be decided on, then what all have in common. */
    List<Proposal> proposals() {
        Alignment made = alignment;
        return made == null ? List.of() : made.proposals();
    }

    Optional<Proposal> chosen() {
        UUID id = chosen;
        return id == null ? Optional.empty() : alignment().flatMap(made -> made.find(id));
    }

    /** Words that two codes share. */
    List<String> samples(Proposal proposal) {
        return samples.getOrDefault(proposal.id(), List.of());
    }

    void choose(Proposal proposal) {
        if (!proposal.id().equals(chosen)) {
            chosen = proposal.id();
            answer = Answer.of(rulings.get(proposal.id()));
            tell();
        }
    }

    /** The answer as it is being given to the chosen proposal. */
    Answer answer() {
        return answer;
    }

    void answer(Answer other) {
        if (!other.equals(answer)) {
            answer = other;
            tell();
        }
    }

    /** Takes an outcome for the answer, where the proposal can have it. */
    void pick(Outcome outcome) {
        chosen().filter(proposal -> Outcomes.of(proposal).contains(outcome))
                .ifPresent(proposal -> answer(answer.with(outcome, proposal)));
    }

    /** Goes to the next or the former proposal. */
    void step(int by) {
        List<Proposal> all = proposals();
        int at = chosen().map(all::indexOf).orElse(-1) + by;
        if (at >= 0 && at < all.size()) {
            choose(all.get(at));
        }
    }

    boolean canDecide() {
        return chosen().isPresent() && answer.outcome() != null;
    }

    /** Keeps the answer as the decision, and goes to the next proposal that waits for one. */
    void decide() {
        Outcome outcome = answer.outcome();
        Proposal proposal = chosen().orElse(null);
        if (outcome != null && proposal != null) {
            rulings.put(
                    proposal.id(),
                    Ruling.of(proposal, outcome, answer.targets(), answer.reason(), answer.note())
                            .defined(answer.definition()));
            List<Proposal> open = alignment().map(Alignment::open).orElse(List.of());
            int at = open.indexOf(proposal);
            next(open.subList(Math.min(at + 1, open.size()), open.size()))
                    .or(() -> next(open))
                    .ifPresent(this::choose);
            plan();
        }
    }

    /** Takes back the chosen proposal's decision, which was not carried out yet. */
    void withdraw() {
        chosen().ifPresent(proposal -> {
            if (rulings.remove(proposal.id()) != null) {
                answer = Answer.NONE;
                plan();
            }
        });
    }

    Optional<Ruling> ruling(Proposal proposal) {
        return Optional.ofNullable(rulings.get(proposal.id()));
    }

    /** How many are decided, and how many there are to decide on. */
    int decided() {
        return rulings.size();
    }

    int toDecide() {
        return alignment().map(made -> made.open().size()).orElse(0);
    }

    private void plan() {
        Alignment made = alignment;
        if (made == null || rulings.isEmpty()) {
            plan = null;
            tell();
            return;
        }
        int mine = ++asked;
        Study study = desk.study();
        Texts texts = desk.texts();
        List<Ruling> all = List.copyOf(rulings.values());
        Planning.By by = new Planning.By(desk.coder().id(), clock.instant(), "");
        tell();
        desk.work(
                Words.of("frameworks.planning"),
                progress -> Planning.of(study, texts, made, all, by, progress),
                planned -> {
                    if (mine == asked) {
                        plan = planned;
                        tell();
                    }
                });
    }

    /** What the decisions come to; empty while there is none, or it is being worked out. */
    Optional<Plan> preview() {
        return Optional.ofNullable(plan);
    }

    boolean canApply() {
        return preview().flatMap(Plan::change).isPresent();
    }

    /** Carries the plan out, as one step that can be undone. */
    void apply() {
        preview()
                .ifPresent(made -> made.change().ifPresent(change -> {
                    plan = null;
                    desk.submit(change, receipt -> {
                        rulings.clear();
                        answer = Answer.NONE;
                        chosen = null;
                        desk.told(
                                Words.of(
                                        "frameworks.made",
                                        made.version(),
                                        made.figures().recoded()),
                                receipt);
                        align();
                    });
                }));
    }

    /** Is told when anything is otherwise. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** What was compared is compared anew; decisions on what is still there are kept. */
    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        if (working) {
            stale = true;
        } else if (alignment != null) {
            align();
        }
    }
}
