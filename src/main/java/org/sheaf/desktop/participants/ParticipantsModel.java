package org.sheaf.desktop.participants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.PeopleChange;
import org.sheaf.study.Place;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Transcript;
import org.sheaf.study.Value;

/** The people of the study as a list, and what can be said about them. EDT only. */
public final class ParticipantsModel implements StudyListener {

    private final Desk desk;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<PersonRow> rows = List.of();
    private @Nullable Id<Participant> chosen;

    /** The people of the desk's study, from now on kept up to date. */
    public ParticipantsModel(Desk desk) {
        this.desk = desk;
        compute();
        desk.listen(this);
    }

    List<PersonRow> rows() {
        return rows;
    }

    /** The person the list stands on. */
    public Optional<Participant> chosen() {
        return Optional.ofNullable(chosen).flatMap(desk.study().participants()::find);
    }

    void choose(PersonRow row) {
        chosen = row.person().id();
        listeners.forEach(Runnable::run);
    }

    /** Opens the first transcript in which the person speaks. */
    void open(PersonRow row) {
        row.transcripts().stream().findFirst().ifPresent(transcript -> desk.go(Place.of(transcript)));
    }

    /** What a line says beside the name: attributes in column order, for instance “46, woman”. */
    static String beside(Participant person) {
        if (person.role() != Role.PARTICIPANT) {
            return Words.of("participants.role." + person.role().word());
        }
        return person.attributes().entrySet().stream()
                .filter(known -> !known.getValue().text().isBlank())
                .map(known -> said(known.getKey(), known.getValue()))
                .limit(2)
                .collect(Collectors.joining(", "));
    }

    /** A number says what it counts; an age is known for what it is. */
    private static String said(String name, Value value) {
        return value instanceof Value.Numeric && !name.equalsIgnoreCase("age")
                ? Words.of("participants.value", name.replace('_', ' '), value.text())
                : value.text();
    }

    /** How many take part, and what the figures of the list count. */
    String summary() {
        long taking = rows.stream()
                .filter(row -> row.person().role() == Role.PARTICIPANT)
                .count();
        return Words.of("participants.summary", taking, rows.size() - taking);
    }

    /** What is wrong with a name; empty when nothing is. */
    Optional<String> clash(Participant person, String name) {
        if (name.isBlank()) {
            return Optional.of(Words.of("participants.name.missing"));
        }
        return desk.study()
                .participants()
                .named(name, Participant::name)
                .filter(other -> !other.id().equals(person.id()))
                .map(other -> Words.of("participants.name.clash", other.name()));
    }

    void rename(Participant person, String name) {
        describe(person, person.named(name));
    }

    void role(Participant person, Role role) {
        describe(person, person.as(role, person.group()));
    }

    /** Sets or, with an empty text, takes away what is known under a name. */
    void attribute(Participant person, String name, String text) {
        Map<String, Value> attributes = new LinkedHashMap<>(person.attributes());
        if (text.isBlank()) {
            attributes.remove(name);
        } else {
            attributes.put(name, Value.read(text));
        }
        describe(person, person.with(attributes));
    }

    void join(Participant from, Participant into) {
        desk.submit(new PeopleChange.Merged(from.id(), into.id()), receipt -> chosen = into.id());
    }

    private void describe(Participant before, Participant after) {
        if (!after.equals(before)) {
            desk.submit(new PeopleChange.Described(List.of(after), List.of()));
        }
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        boolean concerned = edits.stream()
                .anyMatch(edit -> edit instanceof Edit.OfEntity e
                        && (e.any() instanceof Participant || e.any() instanceof Transcript));
        if (concerned) {
            compute();
            listeners.forEach(Runnable::run);
        }
    }

    private void compute() {
        Study study = desk.study();
        Map<Id<Participant>, List<Transcript>> spoken = new HashMap<>();
        Map<Id<Participant>, Integer> words = new HashMap<>();
        for (Transcript transcript : study.transcripts()) {
            for (Speaker speaker : transcript.speakers()) {
                Id<Participant> person = speaker.participant();
                if (person != null) {
                    spoken.computeIfAbsent(person, p -> new ArrayList<>()).add(transcript);
                    words.merge(person, speaker.words(), Integer::sum);
                }
            }
        }
        List<PersonRow> made = new ArrayList<>();
        for (Participant person : study.participants()) {
            List<Transcript> where = spoken.getOrDefault(person.id(), List.of());
            made.add(new PersonRow(person, where.stream().distinct().toList(), words.getOrDefault(person.id(), 0)));
        }
        made.sort(Comparator.<PersonRow, Role>comparing(row -> row.person().role())
                .thenComparing(row -> row.person().name().toLowerCase(Locale.ROOT)));
        rows = List.copyOf(made);
    }

    Desk desk() {
        return desk;
    }
}
