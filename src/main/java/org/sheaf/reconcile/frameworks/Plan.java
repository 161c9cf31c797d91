package org.sheaf.reconcile.frameworks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.CodeDecision;

/**
 * What decisions about codes come to: an ordered list of steps that becomes one change, one undo. Nothing has happened yet.
 *
 * @param steps what is done, in order, a sentence each
 * @param conflicts why it cannot be done as decided; with any of them there is no change
 * @param notices what should be known and stands in nobody's way
 * @param decisions the records that are kept, with the crosswalk
 * @param already decisions that the study holds, so that nothing is to be done for them
 * @param version the number of the framework version that is frozen
 * @param figures what becomes of codes and quotations
 * @param codes the framework and the pool as they become
 * @param change the whole as one; empty when there is nothing to do or something is in conflict
 */
public record Plan(
        List<Step> steps,
        List<Conflict> conflicts,
        List<String> notices,
        List<CodeDecision> decisions,
        int already,
        int version,
        Figures figures,
        List<Code> codes,
        Optional<Change> change) {

    /**
     * Something that is done.
     *
     * @param proposal for the sake of which proposal
     * @param sentence for a person
     */
    public record Step(UUID proposal, String sentence) {}

    /**
     * Why something cannot be done.
     *
     * @param proposal whose decision is in the way; null where it is no single one's
     * @param why one or two sentences: what does not fit, and what to do
     */
    public record Conflict(@Nullable UUID proposal, String why) {}

    /**
     * What becomes of codes and quotations.
     *
     * @param before codes before
     * @param after codes after
     * @param recoded quotations whose codes become others
     * @param transcripts in which they lie
     * @param coders how many of them each coder has, by name
     */
    public record Figures(int before, int after, int recoded, int transcripts, Map<String, Integer> coders) {}

    /** Copies the lists. */
    public Plan {
        steps = List.copyOf(steps);
        conflicts = List.copyOf(conflicts);
        notices = List.copyOf(notices);
        decisions = List.copyOf(decisions);
        codes = List.copyOf(codes);
    }
}
