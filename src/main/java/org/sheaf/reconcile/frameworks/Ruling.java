package org.sheaf.reconcile.frameworks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.sheaf.study.CodeDecision;
import org.sheaf.study.CodeDecision.Outcome;
import org.sheaf.study.Id;

/**
 * What a team decided about a proposal.
 *
 * @param proposal about which
 * @param outcome what was decided
 * @param targets as the outcome needs them: the name or path of the one code for merged, renamed and added; a name for each
 *     code where several are renamed, an empty one leaving its code alone; the code above, or {@link #TOP}, for moved; the
 *     codes that take the quotations for split; none where the usual is meant
 * @param definition the brief definition for redefined, and for merged where it is not to be the kept code's; may be empty
 * @param reason a word for why; may be empty
 * @param note why, in a sentence; may be empty
 * @param seen how many passages each member had when it was decided, in the members' order; empty where nobody looked
 */
public record Ruling(
        Proposal proposal,
        Outcome outcome,
        List<String> targets,
        String definition,
        String reason,
        String note,
        List<Integer> seen) {

    /** The target of a code that moves to the top of the framework. */
    public static final String TOP = "/";

    /** Copies the lists. */
    public Ruling {
        targets = targets.stream().map(String::strip).toList();
        definition = definition.strip();
        reason = reason.strip();
        note = note.strip();
        seen = List.copyOf(seen);
    }

    /** A decision made in sight of the proposal. */
    public static Ruling of(Proposal proposal, Outcome outcome, List<String> targets, String reason, String note) {
        List<Integer> seen =
                proposal.members().stream().map(Proposal.Member::passages).toList();
        return new Ruling(proposal, outcome, targets, "", reason, note, seen);
    }

    /** The same with a definition. */
    public Ruling defined(String words) {
        return new Ruling(proposal, outcome, targets, words, reason, note, seen);
    }

    /** The identity of its record: the same decision about the same codes is one, however often it is made. */
    public Id<CodeDecision> id() {
        return idOf(proposal.id(), outcome, targets, definition);
    }

    static Id<CodeDecision> idOf(UUID proposal, Outcome outcome, List<String> targets, String definition) {
        String words = String.join(
                "\n", "decision", proposal.toString(), outcome.word(), String.join("\n", targets), definition.strip());
        return new Id<>(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
    }
}
