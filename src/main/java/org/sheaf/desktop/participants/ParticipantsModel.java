package org.sheaf.desktop.participants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Attribute;
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

    private static final String ORDER = "participants.order";

    private final Desk desk;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Settings settings;
    private PersonSieve sieve = PersonSieve.ALL;
    private PersonSieve.Order order;
    private List<PersonRow> everybody = List.of();
    private List<PersonRow> rows = List.of();
    private @Nullable Id<Participant> chosen;
    private Consumer<Id<Participant>> transcriptsOf = person -> {};

    /**
     * The people of the desk's study, from now on kept up to date.
     *
     * @param settings where the order of the list is kept
     */
    public ParticipantsModel(Desk desk, Settings settings) {
        this.desk = desk;
        this.settings = settings;
        this.order = settings.get(ORDER)
                .flatMap(word -> Stream.of(PersonSieve.Order.values())
                        .filter(each -> each.word().equals(word))
                        .findFirst())
                .orElse(PersonSieve.Order.ROLE);
        compute();
        desk.listen(this);
    }

    List<PersonRow> rows() {
        return rows;
    }

    /** The groups there are, in order of the alphabet. */
    Set<String> groups() {
        Set<String> groups = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        desk.study().participants().forEach(person -> groups.add(person.group()));
        groups.remove("");
        return groups;
    }

    /** Who is listed. */
    PersonSieve sieve() {
        return sieve;
    }

    /** Lists others. */
    void sieve(UnaryOperator<PersonSieve> change) {
        PersonSieve now = change.apply(sieve);
        if (!now.equals(sieve)) {
            sieve = now;
            sift();
            listeners.forEach(Runnable::run);
        }
    }

    PersonSieve.Order order() {
        return order;
    }

    void order(PersonSieve.Order wanted) {
        order = wanted;
        settings.put(ORDER, wanted.word());
        sift();
        listeners.forEach(Runnable::run);
    }

    /** What the list is narrowed to, for instance “Participant, age: 46”; empty when everybody is listed. */
    String narrowed() {
        List<String> parts = new ArrayList<>();
        if (!sieve.words().isEmpty()) {
            parts.add(Words.of("participants.sieve.words", sieve.words()));
        }
        Optional.ofNullable(sieve.role()).map(ParticipantsModel::role).ifPresent(parts::add);
        Optional.ofNullable(sieve.group()).ifPresent(parts::add);
        String attribute = sieve.attribute();
        if (attribute != null) {
            parts.add(
                    sieve.value() == null
                            ? Words.of("participants.sieve.known", attribute.replace('_', ' '))
                            : Words.of(
                                    "participants.sieve.value",
                                    attribute.replace('_', ' '),
                                    String.valueOf(sieve.value())));
        }
        return String.join(", ", parts);
    }

    /** A role as the window calls it. */
    static String role(Role role) {
        return Words.of("participants.role." + role.word());
    }

    /** Sets what lists the transcripts in which a person speaks. */
    public void onTranscripts(Consumer<Id<Participant>> lister) {
        transcriptsOf = lister;
    }

    /** Lists the transcripts in which the person speaks. */
    void listTranscripts(Participant person) {
        transcriptsOf.accept(person.id());
    }

    /** The person the list stands on. */
    public Optional<Participant> chosen() {
        return Optional.ofNullable(chosen).flatMap(desk.study().participants()::find);
    }

    void choose(PersonRow row) {
        chosen = row.person().id();
        listeners.forEach(Runnable::run);
    }

    /** Shows the person's first words, in the first transcript in which the person speaks. */
    void open(PersonRow row) {
        row.transcripts().stream()
                .findFirst()
                .ifPresent(transcript -> desk.work(
                        Words.of("participants.opening", row.person().name()),
                        progress -> firstWords(transcript, row.person().id()),
                        desk::go));
    }

    private Place firstWords(Transcript transcript, Id<Participant> person) {
        return desk.texts().of(transcript).turns().stream()
                .filter(turn -> turn.speaker() >= 0
                        && person.equals(
                                transcript.speakers().get(turn.speaker()).participant()))
                .findFirst()
                .map(turn -> Place.at(transcript.id(), turn.speech()))
                .orElse(Place.of(transcript));
    }

    /** What a line says beside the name: attributes in column order, for instance “46, woman”. */
    static String beside(Participant person) {
        if (person.role() != Role.PARTICIPANT) {
            return role(person.role());
        }
        return person.attributes().entrySet().stream()
                .filter(known -> !known.getValue().text().isBlank())
                .map(known -> said(known.getKey(), known.getValue()))
                .limit(2)
                .collect(Collectors.joining(", "));
    }

    /** What stands below the name: group, attributes, transcripts, for instance “Staff · nurse, 6 · 1 transcript”. */
    static String below(PersonRow row) {
        return Stream.of(
                        row.person().group(),
                        beside(row.person()),
                        Words.of("participants.in", row.transcripts().size()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
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
        return sieve.isAll()
                ? Words.of("participants.summary", taking, rows.size() - taking)
                : Words.of("participants.summary.narrowed", rows.size(), everybody.size());
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
        desk.study()
                .read(name, text)
                .ifPresentOrElse(value -> attributes.put(name, value), () -> attributes.remove(name));
        describe(person, person.with(attributes));
    }

    void join(Participant from, Participant into) {
        desk.submit(new PeopleChange.Merged(from.id(), into.id()), receipt -> chosen = into.id());
    }

    /** Describes a person anew; nothing happens when nothing is different. */
    void describe(Participant before, Participant after) {
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
                        && (e.any() instanceof Participant
                                || e.any() instanceof Attribute
                                || e.any() instanceof Transcript));
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
                    List<Transcript> where = spoken.computeIfAbsent(person, p -> new ArrayList<>());
                    // two labels may be one person
                    if (where.isEmpty() || !where.get(where.size() - 1).id().equals(transcript.id())) {
                        where.add(transcript);
                    }
                    words.merge(person, speaker.words(), Integer::sum);
                }
            }
        }
        List<PersonRow> made = new ArrayList<>();
        for (Participant person : study.participants()) {
            List<Transcript> where = spoken.getOrDefault(person.id(), List.of());
            made.add(new PersonRow(person, where, words.getOrDefault(person.id(), 0)));
        }
        everybody = List.copyOf(made);
        sift();
    }

    private void sift() {
        rows = everybody.stream()
                .filter(row -> sieve.takes(row.person()))
                .sorted(sieve.order(order, desk.study()))
                .toList();
    }

    Desk desk() {
        return desk;
    }
}
