package org.sheaf.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheaf.reconcile.passages.Choice;
import org.sheaf.reconcile.passages.ChoiceReader;
import org.sheaf.reconcile.passages.Comparison;
import org.sheaf.reconcile.passages.Deciding;
import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.reconcile.passages.WordedChoice;
import org.sheaf.study.Change;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision.Outcome;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Together;
import org.sheaf.workbench.OpenStudy;

/**
 * Decides what a command line says, all of it or, when anything does not fit, nothing: one step that one undo takes back.
 *
 * @param open the study
 * @param comparison in which the disagreements are
 * @param now when
 * @param answer is told what was done
 */
record ReconcileDeed(OpenStudy open, Comparison comparison, Instant now, Answer answer) {

    /**
     * What is asked.
     *
     * @param decide items and outcomes, as {@code ITEM=OUTCOME}
     * @param takeBack items whose decision goes
     * @param agreed whether what all marked alike is taken
     * @param reason for every decision
     * @param note for every decision
     */
    record Asked(List<String> decide, List<String> takeBack, boolean agreed, String reason, String note) {}

    private static Map<String, String> outcomes(List<String> decide) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (String one : decide) {
            int sign = one.indexOf('=');
            if (sign < 1) {
                throw new Refusal(
                        "‘" + one + "’ does not say what is decided: --decide ITEM=OUTCOME. Nothing was decided.");
            }
            if (outcomes.put(one.substring(0, sign), one.substring(sign + 1)) != null) {
                throw new Refusal(
                        "‘" + one.substring(0, sign) + "’ is decided twice in one command. Nothing was decided.");
            }
        }
        return outcomes;
    }

    void run(Asked asked) {
        ReconcileCommand.refuseOpen(comparison);
        List<Change> changes = new ArrayList<>();
        Study at = open.study();
        for (String item : asked.takeBack()) {
            Change change = new Deciding(at, open.texts(), comparison)
                    .takeBack(about(item))
                    .orElseThrow(() -> new Refusal("Nothing was decided about ‘" + item + "’. Nothing was changed."));
            at = after(at, change, changes);
        }
        Deciding.Grounds grounds =
                new Deciding.Grounds(asked.reason(), asked.note(), open.coder().id(), now);
        for (Map.Entry<String, String> entry : outcomes(asked.decide()).entrySet()) {
            Disagreement about = about(entry.getKey());
            Choice choice =
                    new ChoiceReader(at, open.texts(), comparison.round()).read(about, worded(at, entry.getValue()));
            at = after(at, new Deciding(at, open.texts(), comparison).decide(about, choice, grounds), changes);
        }
        boolean taken = false;
        if (asked.agreed()) {
            Optional<Change> change = new Deciding(at, open.texts(), comparison).takeAgreed(now);
            taken = change.isPresent();
            if (taken) {
                after(at, change.get(), changes);
            }
        }
        if (changes.size() == 1) {
            open.run(changes.get(0));
        } else if (!changes.isEmpty()) {
            open.run(new Together(
                    "decided", "Decided in round " + comparison.round().number(), changes));
        }
        tell(asked, taken);
    }

    private void tell(Asked asked, boolean taken) {
        if (!asked.decide().isEmpty()) {
            answer.line("Decided on " + Words.count(asked.decide().size(), "disagreement") + ".");
        }
        if (!asked.takeBack().isEmpty()) {
            answer.line("Took " + Words.count(asked.takeBack().size(), "decision") + " back.");
        }
        if (asked.agreed()) {
            answer.line(
                    taken
                            ? "What all marked alike is part of the consensus now."
                            : "What all marked alike was part of the consensus already.");
        }
    }

    private Study after(Study at, Change change, List<Change> changes) {
        changes.add(change);
        return at.apply(change.edits(at, open.texts()), at.position());
    }

    private Disagreement about(String item) {
        return comparison
                .find(item.strip())
                .orElseThrow(() -> new Refusal("Round " + comparison.round().number() + " has no disagreement ‘" + item
                        + "’. ‘sheaf reconcile STUDY --round "
                        + comparison.round().number() + "’ lists them. Nothing was decided."));
    }

    /** An outcome's word with what belongs to it behind a colon, or a coder's name. */
    private static WordedChoice worded(Study study, String value) {
        int colon = value.indexOf(':');
        String word = colon < 0 ? value : value.substring(0, colon);
        String rest = colon < 0 ? "" : value.substring(colon + 1);
        Optional<Outcome> outcome = Outcome.read(word);
        // A coder may be called like an outcome; the outcome is meant, and ‘kept:NAME’ names the coder.
        if (outcome.isEmpty()) {
            boolean coder = study.coders().named(value, Coder::name).isPresent();
            return coder
                    ? new WordedChoice(Outcome.KEPT.word(), value, "", "", "")
                    : new WordedChoice(value, "", "", "", "");
        }
        return switch (outcome.get()) {
            case KEPT, SENT_ON -> new WordedChoice(word, rest, "", "", "");
            case OTHER_CODE -> new WordedChoice(word, "", rest, "", "");
            case NEW_EXTENT -> new WordedChoice(word, "", "", rest, "");
            case REDEFINE -> new WordedChoice(word, "", "", "", rest);
            case BOTH, NEITHER, PUT_ASIDE -> new WordedChoice(value, "", "", "", "");
        };
    }
}
