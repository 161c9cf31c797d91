package org.sheaf.study;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold of rounds, of what they froze and of what was decided. */
final class TeamSoundness {

    private final Study study;
    private final List<String> faults;

    TeamSoundness(Study study, List<String> faults) {
        this.study = study;
        this.faults = faults;
    }

    void check() {
        Set<Integer> numbers = new HashSet<>();
        for (Round round : study.team().rounds()) {
            if (!numbers.add(round.number())) {
                faults.add("There are two rounds with the number " + round.number() + ".");
            }
            if (round.transcripts().stream().anyMatch(id -> !study.transcripts().has(id))
                    || round.coders().stream().anyMatch(id -> !study.coders().has(id))) {
                faults.add("Round " + round.number() + " names a transcript or a coder who does not exist.");
            }
            Id<FrameworkVersion> version = round.version();
            if (version != null && !study.versions().has(version)) {
                faults.add("Round " + round.number() + " names a framework version that does not exist.");
            }
        }
        for (FrozenLayer layer : study.team().frozenLayers()) {
            if (!study.team().rounds().has(layer.round())
                    || !study.transcripts().has(layer.transcript())) {
                faults.add("Layers are frozen for a round or a transcript that does not exist.");
            }
        }
        for (Decision decision : study.team().decisions()) {
            if (!study.team().rounds().has(decision.round())
                    || !study.transcripts().has(decision.transcript())) {
                faults.add("A decision is about a round or a transcript that does not exist.");
            }
            if (!study.coders().has(decision.by())) {
                faults.add("Whoever made a decision is not part of the study.");
            }
        }
        for (CodeDecision decision : study.team().codeDecisions()) {
            if (!study.coders().has(decision.by())) {
                faults.add("Whoever made a decision about codes is not part of the study.");
            }
        }
    }

    /** What goes with a transcript: its place in rounds, what was frozen in it and decided about it. */
    static List<Edit> dropped(Study before, Set<Id<Transcript>> gone) {
        List<Edit> edits = new java.util.ArrayList<>();
        for (Round round : before.team().rounds()) {
            List<Id<Transcript>> left = round.transcripts().stream()
                    .filter(id -> !gone.contains(id))
                    .toList();
            if (left.size() < round.transcripts().size()) {
                edits.add(Edit.replace(round, round.over(left)));
            }
        }
        before.team().frozenLayers().stream()
                .filter(layer -> gone.contains(layer.transcript()))
                .forEach(layer -> edits.add(Edit.drop(layer)));
        before.team().decisions().stream()
                .filter(decision -> gone.contains(decision.transcript()))
                .forEach(decision -> edits.add(Edit.drop(decision)));
        return edits;
    }
}
