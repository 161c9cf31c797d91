package org.sheaf.reconcile.frameworks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;

/**
 * What is the same, and what is not, in two to six coding frameworks. Each code of each side is in a proposal at least.
 * Immutable; any thread.
 *
 * @param sides in the order in which they were given
 * @param proposals what needs a decision first, then by the order of the sides' codes
 */
public record Alignment(List<Side> sides, List<Proposal> proposals) {

    /** Copies the lists. */
    public Alignment {
        sides = List.copyOf(sides);
        proposals = List.copyOf(proposals);
    }

    /**
     * Compares the frameworks.
     *
     * @param progress told and asked before every transcript
     * @throws org.sheaf.study.Refusal when there are too few or too many sides, or two have one name
     */
    public static Alignment of(Study study, List<Side> sides, Progress progress) {
        Sides.check(sides);
        // The sides are compared in an order of their own, so that what is found does not hang on the one given.
        List<Side> ordered = new ArrayList<>(sides);
        ordered.sort(Comparator.comparing(Side::kind).thenComparing(Side::name));
        Nodes nodes = new Nodes(study, ordered);
        Usage usage = new Usage(study, nodes, progress);
        progress.check();
        Links links = new Matching(nodes, usage).links();
        List<Integer> place = ordered.stream().map(sides::indexOf).toList();
        return new Alignment(sides, new Proposing(nodes, usage, links, place).proposals());
    }

    /** The proposal with this identity. */
    public Optional<Proposal> find(UUID id) {
        return proposals.stream().filter(proposal -> proposal.id().equals(id)).findFirst();
    }

    /** Those that wait for a decision. */
    public List<Proposal> open() {
        return proposals.stream().filter(proposal -> !proposal.settled()).toList();
    }

    /** How many proposals of each kind there are. */
    public Map<Proposal.Kind, Integer> figures() {
        Map<Proposal.Kind, Integer> figures = new HashMap<>();
        proposals.forEach(proposal -> figures.merge(proposal.kind(), 1, Integer::sum));
        return figures;
    }
}
