package org.sheaf.reconcile.passages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/** What the layers of a round have in common and where they differ. Immutable; any thread. */
public final class Comparison {

    private final Round round;
    private final Map<Id<Transcript>, Page> layers;
    private final Map<Id<Transcript>, List<List<Side>>> agreed;
    private final Map<Id<Transcript>, Integer> revisions;
    private final List<Disagreement> disagreements;
    private final Map<String, Decision> decisions = new HashMap<>();

    private record Found(
            Map<Id<Transcript>, Page> layers,
            Map<Id<Transcript>, List<List<Side>>> agreed,
            Map<Id<Transcript>, Integer> revisions,
            List<Disagreement> disagreements) {}

    private Comparison(Study study, Round round, Found found) {
        this.round = round;
        this.layers = found.layers;
        this.agreed = found.agreed;
        this.revisions = found.revisions;
        List<Disagreement> disagreements = found.disagreements;
        this.disagreements = List.copyOf(disagreements);
        study.team().decisions().stream()
                .filter(decision -> decision.round().equals(round.id()))
                .forEach(decision -> decisions.put(decision.item(), decision));
    }

    /**
     * Compares the layers that a closed round froze, or those of an open round as they stand.
     *
     * @throws Refusal when the round is open and blind
     * @throws java.util.concurrent.CancellationException when it is cancelled
     */
    public static Comparison of(Study study, Round round, Progress progress) {
        if (round.isOpen() && round.blind()) {
            throw new Refusal("Round " + round.number()
                    + " is blind and still open: nobody sees what the others coded until it is closed.");
        }
        CodesInQuestion codes = new CodesInQuestion(study);
        Found all = new Found(new HashMap<>(), new LinkedHashMap<>(), new HashMap<>(), new ArrayList<>());
        long done = 0;
        for (Id<Transcript> id : round.transcripts()) {
            progress.check();
            progress.report("Comparing layers", done++, round.transcripts().size());
            FrozenLayer layer = layer(study, round, study.transcripts().get(id));
            Pairing.Found found = new Pairing(id, layer.revision(), round.coders(), codes)
                    .compare(layer.page().quotations());
            all.layers.put(id, layer.page());
            all.agreed.put(id, found.agreed());
            all.revisions.put(id, layer.revision());
            all.disagreements.addAll(found.disagreements());
        }
        // The sort is stable: within a kind places keep the order of the transcripts and their texts.
        all.disagreements.sort(Comparator.comparing(Disagreement::kind));
        return new Comparison(study, round, all);
    }

    private static FrozenLayer layer(Study study, Round round, Transcript transcript) {
        Optional<FrozenLayer> frozen = study.team().frozenLayers().find(FrozenLayer.idOf(round.id(), transcript.id()));
        return frozen.orElseGet(() -> FrozenLayer.of(study, round, transcript));
    }

    /** The round whose layers are compared. */
    public Round round() {
        return round;
    }

    /** Where the coders differ, by kind, then in the order of the transcripts. */
    public List<Disagreement> disagreements() {
        return disagreements;
    }

    /** What all coders marked alike in a transcript: the sides of each passage. */
    public List<List<Side>> agreed(Id<Transcript> transcript) {
        return agreed.getOrDefault(transcript, List.of());
    }

    /** The quotations that are compared in a transcript, in {@link #revision}. */
    public Page layers(Id<Transcript> transcript) {
        return layers.getOrDefault(transcript, Page.EMPTY);
    }

    /** The revision of a transcript's text in which what is compared lies. */
    public int revision(Id<Transcript> transcript) {
        return revisions.getOrDefault(transcript, 1);
    }

    /** How many passages all coders marked alike. */
    public int agreed() {
        return agreed.values().stream().mapToInt(List::size).sum();
    }

    /** The disagreement of that name. */
    public Optional<Disagreement> find(String item) {
        return disagreements.stream().filter(found -> found.item().equals(item)).findFirst();
    }

    /** What was decided about it in the study as it was when this was made. */
    public Optional<Decision> decision(Disagreement disagreement) {
        return Optional.ofNullable(decisions.get(disagreement.item()));
    }

    /** Whether a decision settles it. */
    public boolean isSettled(Disagreement disagreement) {
        return decision(disagreement).filter(d -> d.outcome().settles()).isPresent();
    }

    /** The quotations that one coder contributes to a disagreement, each once. */
    public static List<Quotation> marked(Disagreement disagreement, Id<Coder> coder) {
        return disagreement.sides().stream()
                .filter(side -> side.coder().equals(coder))
                .flatMap(side -> side.quotations().stream())
                .distinct()
                .toList();
    }
}
