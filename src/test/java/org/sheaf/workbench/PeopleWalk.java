package org.sheaf.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sheaf.study.Attribute;
import org.sheaf.study.AttributeChange;
import org.sheaf.study.AttributeKind;
import org.sheaf.study.AttributeProposal;
import org.sheaf.study.Participant;
import org.sheaf.study.PeopleChange;
import org.sheaf.study.Role;
import org.sheaf.study.Study;
import org.sheaf.study.Value;

/** Steps of a random walk among people: described, joined and removed, their attributes typed, renamed and removed. */
record PeopleWalk(Random random) {

    private static final List<String> NAMES = List.of("age", "region", "asked", "since", "Age ", "job");
    private static final List<String> CELLS = List.of("46", "4,5", "north", "yes", "2024-05-03", "n/a", "");

    void step(OpenStudy open) {
        Study study = open.study();
        List<Participant> people = List.copyOf(study.participants().all());
        String name = pick(NAMES);
        int dice = random.nextInt(8);
        if (people.size() < 3 || dice < 3) {
            describe(open, people);
        } else if (dice < 5) {
            List<String> cells = study.participants().stream()
                    .map(person -> person.attributes().get(name.strip()))
                    .map(value -> value == null ? "" : value.text())
                    .toList();
            Attribute known = study.attribute(name).orElseGet(() -> Attribute.of(name, AttributeKind.TEXT));
            open.run(new AttributeChange.Defined(
                    List.of(AttributeProposal.as(known, pick(List.of(AttributeKind.values())), cells))));
        } else if (dice == 5) {
            open.run(new AttributeChange.Renamed(name.strip(), pick(NAMES)));
        } else if (dice == 6) {
            open.run(new AttributeChange.Removed(name));
        } else if (random.nextBoolean()) {
            open.run(new PeopleChange.Merged(people.get(0).id(), people.get(1).id()));
        } else {
            open.run(new PeopleChange.Removed(List.of(people.get(0).id())));
        }
    }

    private void describe(OpenStudy open, List<Participant> people) {
        Participant person = people.size() > 5 || !people.isEmpty() && random.nextBoolean()
                ? pick(people)
                : Participant.of("person " + random.nextInt(1_000_000), Role.PARTICIPANT, "");
        Map<String, Value> values = new LinkedHashMap<>(person.attributes());
        for (String name : new ArrayList<>(NAMES)) {
            if (random.nextInt(3) == 0) {
                values.remove(name.strip());
                open.study().read(name, pick(CELLS)).ifPresent(value -> values.put(name.strip(), value));
            }
        }
        open.run(new PeopleChange.Described(List.of(person.with(values)), List.of()));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
