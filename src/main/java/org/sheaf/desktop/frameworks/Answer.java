package org.sheaf.desktop.frameworks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.reconcile.frameworks.Proposal;
import org.sheaf.reconcile.frameworks.Ruling;
import org.sheaf.study.CodeDecision.Outcome;
import org.sheaf.tables.Members;

/**
 * A decision while it is made.
 *
 * @param outcome null while none is taken
 * @param target as written, several joined by “;”
 * @param definition the new one where it is to be another
 * @param reason a word for why
 * @param note why, in a sentence
 */
record Answer(@Nullable Outcome outcome, String target, String definition, String reason, String note) {

    static final Answer NONE = new Answer(null, "", "", "", "");

    /** What was decided, to be looked at again. */
    static Answer of(@Nullable Ruling ruling) {
        return ruling == null
                ? NONE
                : new Answer(
                        ruling.outcome(),
                        Members.join(ruling.targets()),
                        ruling.definition(),
                        ruling.reason(),
                        ruling.note());
    }

    /** The outcome with the target that is most likely meant. */
    Answer with(Outcome next, Proposal proposal) {
        String usual = switch (next) {
            case MERGED -> standing(proposal);
            case RENAMED ->
                Members.join(proposal.present().stream()
                        .map(code -> code.name().strip())
                        .toList());
            case SPLIT ->
                Members.join(proposal.members().stream()
                        .skip(1)
                        .map(Proposal.Member::path)
                        .toList());
            case ADDED ->
                proposal.members().stream()
                        .filter(member -> member.present().isEmpty()
                                || member.present().get().pooled())
                        .findFirst()
                        .map(Proposal.Member::path)
                        .orElse("");
            case MOVED -> Ruling.TOP;
            default -> "";
        };
        String meaning = next == Outcome.REDEFINED
                ? proposal.members().get(0).code().definition().brief()
                : "";
        return new Answer(next, usual, meaning, reason, note);
    }

    /** A code that stands in the framework is kept before one that waits in the pool. */
    private static String standing(Proposal proposal) {
        return proposal.members().stream()
                .filter(member ->
                        member.present().filter(code -> !code.pooled()).isPresent())
                .findFirst()
                .orElse(proposal.members().get(0))
                .path()
                .strip();
    }

    Answer targeted(String words) {
        return new Answer(outcome, words, definition, reason, note);
    }

    Answer defined(String words) {
        return new Answer(outcome, target, words, reason, note);
    }

    Answer because(String word) {
        return new Answer(outcome, target, definition, word, note);
    }

    Answer noted(String sentence) {
        return new Answer(outcome, target, definition, reason, sentence);
    }

    List<String> targets() {
        return Members.split(target);
    }

    /** Whether the outcome needs a code or a name. */
    boolean isTargeted() {
        return outcome == Outcome.MERGED
                || outcome == Outcome.SPLIT
                || outcome == Outcome.RENAMED
                || outcome == Outcome.MOVED
                || outcome == Outcome.ADDED;
    }

    boolean isDefining() {
        return outcome == Outcome.REDEFINED;
    }
}
