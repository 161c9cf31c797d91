package org.sheaf.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What can happen in a team: rounds, what was decided, copies that came back. */
public sealed interface TeamChange extends Change {

    /**
     * A round was opened, or one that is open became different.
     *
     * @param round as it becomes
     */
    record RoundOpened(Round round) implements TeamChange {
        @Override
        public String kind() {
            return "round-opened";
        }

        @Override
        public String name(Study before) {
            return (before.team().rounds().has(round.id()) ? "Changed round " : "Opened round ") + round.number();
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            Round was = before.team().rounds().find(round.id()).orElse(null);
            if (was != null && !was.isOpen()) {
                throw new Refusal("Round " + was.number() + " is closed. Open another one.");
            }
            return List.of(new Edit.OfEntity(was, round));
        }
    }

    /**
     * A round was closed: the layers it compares are frozen.
     *
     * @param round as it becomes
     * @param layers one for each of its transcripts
     */
    record RoundClosed(Round round, List<FrozenLayer> layers) implements TeamChange {
        /** Copies the layers. */
        public RoundClosed {
            layers = List.copyOf(layers);
        }

        @Override
        public String kind() {
            return "round-closed";
        }

        @Override
        public String name(Study before) {
            return "Closed round " + round.number();
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            Round was = before.team().rounds().get(round.id());
            if (!was.isOpen()) {
                throw new Refusal("Round " + was.number() + " is closed already.");
            }
            List<Edit> edits = new ArrayList<>();
            edits.add(Edit.replace(was, round));
            layers.forEach(layer -> edits.add(Edit.add(layer)));
            return edits;
        }
    }

    /**
     * A round that was opened by mistake was removed, with what was frozen and decided in it.
     *
     * @param round which
     */
    record RoundRemoved(Id<Round> round) implements TeamChange {
        @Override
        public String kind() {
            return "round-removed";
        }

        @Override
        public String name(Study before) {
            return "Removed round " + before.team().rounds().get(round).number();
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            List<Edit> edits = new ArrayList<>();
            before.team().decisions().stream()
                    .filter(decision -> decision.round().equals(round))
                    .forEach(decision -> edits.add(Edit.drop(decision)));
            before.team().frozenLayers().stream()
                    .filter(layer -> layer.round().equals(round))
                    .forEach(layer -> edits.add(Edit.drop(layer)));
            edits.add(Edit.drop(before.team().rounds().get(round)));
            return edits;
        }
    }

    /**
     * Disagreements were decided. What becomes of the consensus comes in the same step, see {@link Together}.
     *
     * @param decisions as they become
     */
    record Decided(List<Decision> decisions) implements TeamChange {
        /** Copies the decisions. */
        public Decided {
            decisions = List.copyOf(decisions);
        }

        @Override
        public String kind() {
            return "decided";
        }

        @Override
        public String name(Study before) {
            return decisions.size() == 1
                    ? "Decided on " + Names.codes(before, decisions.get(0).codes()) + " in "
                            + Names.transcript(before, decisions.get(0).transcript())
                    : "Decided on " + decisions.size() + " disagreements";
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            List<Edit> edits = new ArrayList<>();
            for (Decision decision : decisions) {
                edits.add(new Edit.OfEntity(
                        before.team().decisions().find(decision.id()).orElse(null), decision));
            }
            return edits;
        }
    }

    /**
     * Decisions were taken back; what they wrote goes in the same step.
     *
     * @param decisions which
     */
    record Undecided(List<Id<Decision>> decisions) implements TeamChange {
        /** Copies the identities. */
        public Undecided {
            decisions = List.copyOf(decisions);
        }

        @Override
        public String kind() {
            return "undecided";
        }

        @Override
        public String name(Study before) {
            return decisions.size() == 1 ? "Took a decision back" : "Took " + decisions.size() + " decisions back";
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            return decisions.stream()
                    .map(id -> Edit.drop(before.team().decisions().get(id)))
                    .toList();
        }
    }

    /**
     * It was decided what becomes of codes. What becomes of the framework and the quotations comes in the same step.
     *
     * @param decisions new ones
     */
    record CodesDecided(List<CodeDecision> decisions) implements TeamChange {
        /** Copies the decisions. */
        public CodesDecided {
            decisions = List.copyOf(decisions);
        }

        @Override
        public String kind() {
            return "codes-decided";
        }

        @Override
        public String name(Study before) {
            return "Decided on " + decisions.size() + (decisions.size() == 1 ? " code" : " codes");
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            return decisions.stream().map(Edit::add).toList();
        }
    }

    /**
     * A copy's history is known from now on; what came in with it comes in the same step.
     *
     * @param merging what was absorbed
     */
    record CopyAbsorbed(Merging merging) implements TeamChange {
        @Override
        public String kind() {
            return Merging.KIND;
        }

        @Override
        public String name(Study before) {
            return "Merged the copy ‘" + merging.copy() + "’";
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            return List.of(Edit.add(merging));
        }
    }

    /**
     * A copy was merged: what it brought, worked out against the study as it stands, and the record of it.
     *
     * @param merging the record
     * @param title what a person reads, for instance “Merged the copy of Tom: 214 codings, 3 codes”
     * @param brought what becomes of which object
     * @param newTexts texts that come along
     */
    record CopyMerged(Merging merging, String title, List<Edit> brought, Map<TextKey, TranscriptText> newTexts)
            implements TeamChange {
        /** Copies what it is given. */
        public CopyMerged {
            brought = List.copyOf(brought);
            newTexts = Map.copyOf(newTexts);
        }

        @Override
        public String kind() {
            return Merging.KIND;
        }

        @Override
        public String name(Study before) {
            return title;
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            List<Edit> edits = new ArrayList<>(brought);
            edits.add(Edit.add(merging));
            return edits;
        }
    }
}
