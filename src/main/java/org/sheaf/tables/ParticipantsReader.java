package org.sheaf.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.PeopleChange;
import org.sheaf.study.Refusal;
import org.sheaf.study.Role;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.study.Value;

/** One reading of a table of people. */
final class ParticipantsReader {

    private final Sheet sheet;
    private final Study study;
    private final Columns columns;
    private final Casting casting;
    private final Map<String, Integer> attributes = new LinkedHashMap<>();
    private final Findings findings = new Findings();
    private final Map<Id<Participant>, Integer> lines = new HashMap<>();

    ParticipantsReader(Sheet sheet, Study study) {
        this.sheet = sheet;
        this.study = study;
        columns = Columns.withOthers(sheet, ParticipantsTable.COLUMNS, List.of("participant"));
        casting = new Casting(study);
        Set<String> known = new LinkedHashSet<>();
        study.participants().forEach(person -> known.addAll(person.attributes().keySet()));
        study.attributes().forEach(attribute -> known.add(attribute.name()));
        columns.others().forEach((name, column) -> attributes.put(attribute(name, known), column));
    }

    /** The attribute a column stands for: as the study spells it already, where only capitals differ. */
    private static String attribute(String column, Set<String> known) {
        String name = column.startsWith(ParticipantsTable.ATTRIBUTE)
                ? column.substring(ParticipantsTable.ATTRIBUTE.length())
                : column;
        return known.contains(name)
                ? name
                : known.stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
    }

    Reading read() {
        List<Sheet.Row> waiting = Tree.settle(findings.rows(sheet), row -> attempt(row, false));
        waiting.forEach(row -> attempt(row, true));
        casting.settle(findings);
        List<Participant> people = casting.people(findings);
        List<Transcript> heads = casting.heads();
        if (!people.isEmpty() || !heads.isEmpty()) {
            findings.change(new PeopleChange.Described(people, heads));
        }
        casting.tellHeirs(findings);
        return findings.reading();
    }

    /** Takes a row; false when its name is still somebody else's, who may get another one from a later row. */
    private boolean attempt(Sheet.Row row, boolean last) {
        try {
            columns.checkWidth(row);
            String name = columns.word(row, "participant");
            if (name.isEmpty()) {
                throw new Misfit(row.line(), "The row names nobody. Write the participant's name, or remove the row.");
            }
            UUID id = columns.id(row).orElse(null);
            Optional<Participant> byId = id == null ? Optional.empty() : casting.person(new Id<Participant>(id));
            Optional<Participant> holder = casting.person(name);
            if (byId.isPresent()
                    && holder.isPresent()
                    && !holder.get().id().equals(byId.get().id())) {
                if (!last) {
                    return false;
                }
                throw new Misfit(
                        row.line(),
                        "There is another participant named ‘" + name
                                + "’. Choose another name, or join the two in Sheaf.");
            }
            take(row, name, id, byId.or(() -> holder).orElse(null));
        } catch (Misfit misfit) {
            findings.refuse(misfit);
        }
        return true;
    }

    private void take(Sheet.Row row, String name, @Nullable UUID id, @Nullable Participant known) {
        List<Place> places = places(row);
        Participant person = known;
        if (person == null) {
            String group = places.stream()
                    .map(place -> place.transcript.facts().group())
                    .findFirst()
                    .orElse("");
            person = new Participant(id == null ? Id.random() : new Id<>(id), name, Role.PARTICIPANT, group, Map.of());
        }
        Role role = ParticipantsTable.role(row, columns.word(row, "role"), person.role());
        String group = columns.has("group") ? columns.word(row, "group") : person.group();
        // A name that differs in capitals alone was not meant as a new one, unless the row gives the identity.
        boolean renamed = id != null && !person.name().equals(name);
        Participant after =
                (renamed ? person.named(name) : person).as(role, group).with(attributes(row, person));
        Integer earlier = lines.putIfAbsent(person.id(), row.line());
        if (earlier != null && !after.equals(person)) {
            throw new Misfit(
                    row.line(),
                    "‘" + name + "’ stands in line " + earlier
                            + " already, with other contents. Keep one of the rows.");
        }
        casting.put(after);
        for (Place place : places) {
            try {
                casting.cast(row.line(), after, place.transcript, place.label);
            } catch (Misfit misfit) {
                findings.refuse(misfit);
            }
        }
    }

    private Map<String, Value> attributes(Sheet.Row row, Participant person) {
        Map<String, Value> values = new LinkedHashMap<>(person.attributes());
        attributes.forEach((name, column) -> {
            String cell = row.cell(column).strip();
            Value present = values.get(name);
            if (present != null && !cell.isEmpty() && present.text().strip().equals(cell)) {
                return;
            }
            try {
                study.read(name, cell).ifPresentOrElse(value -> values.put(name, value), () -> values.remove(name));
            } catch (Refusal unfit) {
                findings.refuse(
                        row.line(),
                        "Column ‘" + sheet.header().get(column) + "’: " + unfit.why()
                                + " The rest of the row went in.");
            }
        });
        return values;
    }

    private record Place(Transcript transcript, @Nullable String label) {}

    private List<Place> places(Sheet.Row row) {
        List<Place> places = new ArrayList<>();
        for (String member : Members.split(columns.word(row, "transcripts"))) {
            Place place = place(member);
            if (place == null) {
                findings.refuse(
                        row.line(),
                        "There is no transcript ‘" + member + "’ in this study; the rest of the row went in. "
                                + "Import it first, or mend the name.");
            } else {
                places.add(place);
            }
        }
        return places;
    }

    private @Nullable Place place(String member) {
        Optional<Transcript> whole = casting.transcript(member);
        if (whole.isPresent()) {
            return new Place(whole.get(), null);
        }
        for (int colon = member.lastIndexOf(':'); colon > 0; colon = member.lastIndexOf(':', colon - 1)) {
            Optional<Transcript> before = casting.transcript(member.substring(0, colon));
            if (before.isPresent()) {
                return new Place(before.get(), member.substring(colon + 1).strip());
            }
        }
        return null;
    }
}
