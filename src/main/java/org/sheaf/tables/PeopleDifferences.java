package org.sheaf.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Change;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.PeopleChange;
import org.sheaf.study.Study;
import org.sheaf.study.Value;

/** What would become different about people, told by comparing the study as it is with the study as it would be. */
final class PeopleDifferences {

    private final Study before;
    private final Study after;
    private final List<Change> changes;
    private final Map<Id<Participant>, List<String>> placesBefore;
    private final Map<Id<Participant>, List<String>> placesAfter;

    PeopleDifferences(Study before, Study after, List<Change> changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
        placesBefore = ParticipantsTable.places(before);
        placesAfter = ParticipantsTable.places(after);
    }

    /** The differences of the person that a row is. */
    List<PeopleRow.Difference> of(PeopleMatch match, String name) {
        if (match instanceof PeopleMatch.Known known) {
            Id<Participant> id = known.person().id();
            return after.participants()
                    .find(id)
                    .map(now -> between(before.participants().find(id).orElse(null), now))
                    .orElse(List.of());
        }
        Optional<Participant> made = match instanceof PeopleMatch.Newcomer
                ? after.participants()
                        .named(name, Participant::name)
                        .filter(person -> !before.participants().has(person.id()))
                : Optional.empty();
        return made.map(person -> between(null, person)).orElse(List.of());
    }

    private List<PeopleRow.Difference> between(@Nullable Participant old, Participant now) {
        List<PeopleRow.Difference> all = new ArrayList<>();
        add(all, "participant", old == null ? "" : old.name(), now.name());
        add(all, "role", old == null ? "" : old.role().word(), now.role().word());
        add(all, "group", old == null ? "" : old.group(), now.group());
        add(
                all,
                "transcripts",
                String.join("; ", placesBefore.getOrDefault(now.id(), List.of())),
                String.join("; ", placesAfter.getOrDefault(now.id(), List.of())));
        Set<String> attributes = new LinkedHashSet<>(now.attributes().keySet());
        if (old != null) {
            attributes.addAll(old.attributes().keySet());
        }
        for (String attribute : attributes) {
            add(all, attribute, old == null ? "" : text(old, attribute), text(now, attribute));
        }
        for (Change change : changes) {
            if (change instanceof PeopleChange.Merged joined && joined.into().equals(now.id())) {
                all.add(new PeopleRow.Difference(
                        "stands for", before.participants().get(joined.from()).name(), now.name()));
            }
        }
        return all;
    }

    private static String text(Participant person, String attribute) {
        Value value = person.attributes().get(attribute);
        return value == null ? "" : value.text();
    }

    private static void add(List<PeopleRow.Difference> all, String what, String old, String now) {
        if (!old.equals(now)) {
            all.add(new PeopleRow.Difference(what, old, now));
        }
    }
}
