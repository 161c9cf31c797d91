package org.sheaf.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can happen to participants and to who speaks where. */
public sealed interface PeopleChange extends Change {

    /**
     * People were added or described, and speakers assigned to them.
     *
     * @param people as they become
     * @param heads transcripts whose speakers change, as they become
     */
    record Described(List<Participant> people, List<Transcript> heads) implements PeopleChange {
        /** Copies the lists. */
        public Described {
            people = List.copyOf(people);
            heads = List.copyOf(heads);
        }

        @Override
        public String kind() {
            return "participants-described";
        }

        @Override
        public String name(Study before) {
            return people.isEmpty()
                    ? "Said who speaks in "
                            + Names.of(heads.stream().map(Transcript::name).toList(), "transcripts")
                    : "Described "
                            + Names.of(people.stream().map(Participant::name).toList(), "participants");
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            List<Edit> edits = new ArrayList<>();
            for (Participant person : people) {
                edits.add(new Edit.OfEntity(
                        before.participants().find(person.id()).orElse(null), person));
            }
            for (Transcript head : heads) {
                edits.add(Edit.replace(before.transcripts().get(head.id()), head));
            }
            return edits;
        }
    }

    /**
     * Two entries turned out to be one person.
     *
     * @param from who goes
     * @param into who stays, and speaks wherever {@code from} spoke
     */
    record Merged(Id<Participant> from, Id<Participant> into) implements PeopleChange {
        @Override
        public String kind() {
            return "participants-merged";
        }

        @Override
        public String name(Study before) {
            return "Joined " + before.participants().get(from).name() + " with "
                    + before.participants().get(into).name();
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            if (from.equals(into)) {
                throw new Refusal("That is the same person. Choose another.");
            }
            Participant gone = before.participants().get(from);
            Participant kept = before.participants().get(into);
            List<Edit> edits = new ArrayList<>();
            for (Transcript head : before.transcripts()) {
                List<Speaker> speakers = head.speakers().stream()
                        .map(s -> from.equals(s.participant()) ? s.spokenBy(into) : s)
                        .toList();
                if (!speakers.equals(head.speakers())) {
                    edits.add(Edit.replace(head, head.spokenBy(speakers)));
                }
            }
            for (Memo memo : before.memos()) {
                Memo after = memo.renaming(
                        target -> target.id().equals(from.value()) ? Target.on(Target.Kind.PARTICIPANT, into) : target);
                if (!after.equals(memo)) {
                    edits.add(Edit.replace(memo, after));
                }
            }
            Map<String, Value> attributes = new LinkedHashMap<>(gone.attributes());
            attributes.putAll(kept.attributes());
            edits.add(Edit.replace(kept, kept.with(attributes)));
            edits.add(Edit.drop(gone));
            return edits;
        }
    }

    /**
     * People were removed from the list; where they spoke nobody is assigned.
     *
     * @param people which
     */
    record Removed(List<Id<Participant>> people) implements PeopleChange {
        /** Copies the identities. */
        public Removed {
            people = List.copyOf(people);
        }

        @Override
        public String kind() {
            return "participants-removed";
        }

        @Override
        public String name(Study before) {
            return "Removed "
                    + Names.of(
                            people.stream()
                                    .map(p -> before.participants().get(p).name())
                                    .toList(),
                            "participants");
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            List<Edit> edits = new ArrayList<>();
            for (Transcript head : before.transcripts()) {
                List<Speaker> speakers = head.speakers().stream()
                        .map(s -> s.participant() != null && people.contains(s.participant()) ? s.spokenBy(null) : s)
                        .toList();
                if (!speakers.equals(head.speakers())) {
                    edits.add(Edit.replace(head, head.spokenBy(speakers)));
                }
            }
            for (Id<Participant> id : people) {
                for (Memo memo : before.memos()) {
                    if (memo.on().id().equals(id.value())) {
                        edits.add(Edit.drop(memo));
                    }
                }
                edits.add(Edit.drop(before.participants().get(id)));
            }
            return edits;
        }
    }
}
