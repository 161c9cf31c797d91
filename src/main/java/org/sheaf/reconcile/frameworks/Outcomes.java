package org.sheaf.reconcile.frameworks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sheaf.study.CodeDecision.Outcome;

/** Which decisions a proposal can have, in the order of their keys. */
public final class Outcomes {

    private static final Map<String, Outcome> VERBS = Map.of(
            "merge", Outcome.MERGED,
            "keep", Outcome.KEPT,
            "split", Outcome.SPLIT,
            "rename", Outcome.RENAMED,
            "move", Outcome.MOVED,
            "redefine", Outcome.REDEFINED,
            "add", Outcome.ADDED,
            "drop", Outcome.DROPPED);

    private Outcomes() {}

    /** The outcome that a word means, “merge” as well as “merged”. */
    public static Optional<Outcome> read(String word) {
        Outcome verb = VERBS.get(word.strip().toLowerCase(Locale.ROOT));
        return verb != null ? Optional.of(verb) : Outcome.read(word);
    }

    /** The words, for a sentence. */
    static String words() {
        return "‘merge’, ‘keep’, ‘split’, ‘rename’, ‘move’, ‘redefine’, ‘add’, ‘drop’";
    }

    /** Those that make sense for a proposal, in the order of their keys. */
    public static List<Outcome> of(Proposal proposal) {
        return List.of(Outcome.values()).stream()
                .filter(outcome -> fits(outcome, proposal))
                .toList();
    }

    private static boolean fits(Outcome outcome, Proposal proposal) {
        boolean known = !proposal.present().isEmpty();
        boolean outside = proposal.members().stream()
                .anyMatch(member ->
                        member.present().isEmpty() || member.present().get().pooled());
        return switch (outcome) {
            case MERGED -> proposal.members().size() > 1;
            case KEPT -> true;
            case SPLIT ->
                proposal.kind().hasWhole()
                        && proposal.members().get(0).present().isPresent();
            case RENAMED, MOVED, REDEFINED, DROPPED -> known;
            case ADDED -> outside;
        };
    }
}
