package org.sheaf.reconcile.passages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Decision;
import org.sheaf.study.Decision.Outcome;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.TeamChange;
import org.sheaf.study.Texts;
import org.sheaf.study.Together;
import org.sheaf.study.Transcript;

/**
 * Turns what a team decided into one change: the decision with its reason, and what becomes of the consensus. The coders' own
 * layers are not touched. Any thread.
 */
public final class Deciding {

    private final Study study;
    private final Texts texts;
    private final Comparison comparison;

    /** Decides in a study as it stands. */
    public Deciding(Study study, Texts texts, Comparison comparison) {
        this.study = study;
        this.texts = texts;
        this.comparison = comparison;
    }

    /**
     * Why, by whom and when.
     *
     * @param reason a word for why; may be empty
     * @param note in a sentence; may be empty
     * @param by who decides
     * @param when when
     */
    public record Grounds(String reason, String note, Id<Coder> by, Instant when) {}

    /**
     * Decides about one disagreement. What an earlier decision about it wrote is replaced. With the first decision in a
     * transcript whose consensus is empty, what all coders marked alike becomes part of it too.
     *
     * @throws Refusal when the words are gone or a code is no longer part of the study
     */
    public Change decide(Disagreement about, Choice choice, Grounds grounds) {
        Transcript transcript = study.transcripts().get(about.transcript());
        List<Id<Quotation>> earlier =
                study.team().decisions().find(id(about)).map(Decision::written).orElse(List.of());
        Consensus consensus = new Consensus(study, texts, transcript, earlier);
        List<Change> parts = new ArrayList<>();
        if (choice instanceof Choice.Redefine redefine) {
            parts.add(defined(redefine));
        }
        Choice kept = choice instanceof Choice.Redefine redefine ? redefine.then() : choice;
        List<Quotation> wanted = settles(kept) ? consensus.of(about, passages(about, kept), grounds.when()) : List.of();
        Set<Id<Quotation>> stay = wanted.stream().map(Quotation::id).collect(Collectors.toSet());
        consensus
                .remove(earlier.stream().filter(id -> !stay.contains(id)).toList())
                .ifPresent(parts::add);
        List<Quotation> written = new ArrayList<>(consensus.missing(wanted));
        if (settles(kept) && consensus.isEmpty()) {
            written.addAll(consensus.agreed(comparison.agreed(transcript.id()), about.revision(), grounds.when()));
        }
        if (!written.isEmpty()) {
            parts.add(new CodingChange.Marked(transcript.id(), transcript.revision(), written));
        }
        Decision decision = decision(about, choice, kept, grounds, List.copyOf(consensus.ofDecision(wanted)));
        TeamChange.Decided decided = new TeamChange.Decided(List.of(decision));
        parts.add(decided);
        return parts.size() == 1 ? decided : new Together(decided.kind(), decided.name(study), parts);
    }

    /** Takes the decision about a disagreement back, with what it wrote; empty where none was made. */
    public Optional<Change> takeBack(Disagreement about) {
        return study.team().decisions().find(id(about)).map(decision -> {
            Transcript transcript = study.transcripts().get(about.transcript());
            TeamChange.Undecided undecided = new TeamChange.Undecided(List.of(decision.id()));
            List<Change> parts = new ArrayList<>();
            new Consensus(study, texts, transcript, List.of())
                    .remove(decision.written())
                    .ifPresent(parts::add);
            parts.add(undecided);
            return parts.size() == 1 ? undecided : new Together(undecided.kind(), undecided.name(study), parts);
        });
    }

    /** Writes what all coders marked alike to the consensus, in all transcripts of the round; empty when all is there. */
    public Optional<Change> takeAgreed(Instant when) {
        List<Change> parts = new ArrayList<>();
        int passages = 0;
        for (Id<Transcript> id : comparison.round().transcripts()) {
            Transcript transcript = study.transcripts().get(id);
            List<Quotation> written = new Consensus(study, texts, transcript, List.of())
                    .agreed(comparison.agreed(id), comparison.revision(id), when);
            if (!written.isEmpty()) {
                passages += written.size();
                parts.add(new CodingChange.Marked(id, transcript.revision(), written));
            }
        }
        String title = "Took " + passages + (passages == 1 ? " passage" : " passages") + " that all agree on";
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Together("agreed-taken", title, parts));
    }

    private Id<Decision> id(Disagreement about) {
        return Decision.idOf(comparison.round().id(), about.item());
    }

    private static boolean settles(Choice choice) {
        return !(choice instanceof Choice.PutAside) && !(choice instanceof Choice.SendOn);
    }

    private CodeChange.Written defined(Choice.Redefine redefine) {
        Code code = study.codes().get(redefine.code());
        return new CodeChange.Written(CodeChange.Deed.DEFINED, List.of(code.defined(redefine.definition())));
    }

    /** What the consensus is to hold, in the revision of the disagreement. */
    private static List<Consensus.Passage> passages(Disagreement about, Choice choice) {
        if (choice instanceof Choice.Keep keep) {
            return Consensus.passages(about.sides().stream()
                    .filter(side -> side.coder().equals(keep.coder()))
                    .toList());
        } else if (choice instanceof Choice.Both) {
            return Consensus.passages(about.sides());
        } else if (choice instanceof Choice.NewExtent extent) {
            return List.of(new Consensus.Passage(extent.span(), about.codes()));
        } else if (choice instanceof Choice.OtherCode other) {
            return List.of(new Consensus.Passage(about.span(), other.codes()));
        }
        return List.of();
    }

    private Decision decision(
            Disagreement about, Choice choice, Choice kept, Grounds grounds, List<Id<Quotation>> written) {
        return new Decision(
                id(about),
                comparison.round().id(),
                about.item(),
                about.transcript(),
                about.revision(),
                about.span(),
                about.codes(),
                outcome(choice),
                coder(kept),
                grounds.reason().strip(),
                grounds.note().strip(),
                grounds.by(),
                grounds.when(),
                written);
    }

    private static @Nullable Id<Coder> coder(Choice choice) {
        if (choice instanceof Choice.Keep keep) {
            return keep.coder();
        }
        return choice instanceof Choice.SendOn sent ? sent.coder() : null;
    }

    private static Outcome outcome(Choice choice) {
        if (choice instanceof Choice.Keep) {
            return Outcome.KEPT;
        } else if (choice instanceof Choice.Both) {
            return Outcome.BOTH;
        } else if (choice instanceof Choice.Neither) {
            return Outcome.NEITHER;
        } else if (choice instanceof Choice.NewExtent) {
            return Outcome.NEW_EXTENT;
        } else if (choice instanceof Choice.OtherCode) {
            return Outcome.OTHER_CODE;
        } else if (choice instanceof Choice.Redefine) {
            return Outcome.REDEFINE;
        }
        return choice instanceof Choice.PutAside ? Outcome.PUT_ASIDE : Outcome.SENT_ON;
    }
}
