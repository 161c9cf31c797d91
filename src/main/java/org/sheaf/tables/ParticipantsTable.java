package org.sheaf.tables;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Attribute;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Refusal;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.Value;

/**
 * The people as a table, a row a person, a column an attribute. {@code transcripts} lists where a person speaks, joined by
 * “;”; where neither name nor role says which speaker of a transcript is meant, the label follows after a colon, as in
 * {@code group1:P3}. An attribute whose name is one of the fixed columns' is written as {@code attribute:NAME}.
 */
public final class ParticipantsTable {

    /** The fixed columns in order; attributes follow. */
    public static final List<String> COLUMNS = List.of("id", "participant", "role", "group", "transcripts");

    static final String ATTRIBUTE = "attribute:";

    private ParticipantsTable() {}

    /** Writes everybody. */
    public static Sheet write(Study study, Texts texts) {
        Set<String> attributes = new LinkedHashSet<>();
        study.participants()
                .forEach(person -> attributes.addAll(person.attributes().keySet()));
        for (Attribute attribute : study.attributes()) {
            if (attributes.stream().noneMatch(attribute::isCalled)) {
                attributes.add(attribute.name());
            }
        }
        List<String> header = new ArrayList<>(COLUMNS);
        for (String attribute : attributes) {
            boolean taken = COLUMNS.contains(Columns.plain(attribute)) || attribute.startsWith(ATTRIBUTE);
            header.add(taken ? ATTRIBUTE + attribute : attribute);
        }
        Map<Id<Participant>, List<String>> places = places(study);
        List<List<String>> rows = new ArrayList<>();
        for (Participant person : study.participants()) {
            List<String> row = new ArrayList<>(List.of(
                    person.id().toString(),
                    person.name(),
                    person.role().word(),
                    person.group(),
                    Members.join(places.getOrDefault(person.id(), List.of()))));
            for (String attribute : attributes) {
                Value value = person.attributes().get(attribute);
                row.add(value == null ? "" : value.text());
            }
            rows.add(row);
        }
        return Sheet.of("participants", header, rows);
    }

    /** Where people speak, as the column {@code transcripts} says it. */
    static Map<Id<Participant>, List<String>> places(Study study) {
        Map<Id<Participant>, List<String>> places = new HashMap<>();
        for (Transcript head : study.transcripts()) {
            for (Speaker speaker : head.speakers()) {
                Participant person = person(study, speaker);
                if (person != null) {
                    String place =
                            isClear(study, head, speaker, person) ? head.name() : head.name() + ":" + speaker.label();
                    places.computeIfAbsent(person.id(), p -> new ArrayList<>()).add(place);
                }
            }
        }
        return places;
    }

    /** Whether the person's name and the transcript's say which of its speakers is meant. */
    static boolean isClear(Study study, Transcript head, Speaker speaker, Participant person) {
        long theirs = head.speakers().stream()
                .filter(other -> person.id().equals(other.participant()))
                .count();
        if (theirs > 1) {
            return false;
        }
        if (speaker.label().strip().equalsIgnoreCase(person.name().strip())) {
            return true;
        }
        boolean nobodysName = head.speakers().stream()
                .noneMatch(other ->
                        other.label().strip().equalsIgnoreCase(person.name().strip()));
        // It must be clear here, and in a copy of the study where nobody is known yet.
        long sameRole = head.speakers().stream()
                .filter(other -> {
                    Participant one = person(study, other);
                    return one == null || one.role() == person.role() || Casting.roleOf(other.label()) == person.role();
                })
                .count();
        return nobodysName && sameRole == 1 && Casting.roleOf(speaker.label()) == person.role();
    }

    private static @Nullable Participant person(Study study, Speaker speaker) {
        Id<Participant> id = speaker.participant();
        return id == null ? null : study.participants().find(id).orElse(null);
    }

    /**
     * Reads people: a known identity names its person, else the name does; who is not known is new, and a participant
     * unless the table says otherwise. The other columns are attributes, and an empty cell takes one away. Transcripts that
     * a row does not list are left as they are.
     *
     * @throws Refusal when a column stands there twice, or {@code participant} is missing
     */
    public static Reading read(Sheet sheet, Study study, Texts texts, Coder coder, Instant now) {
        return new ParticipantsReader(sheet, study).read();
    }

    /** The role a cell names; {@code otherwise} when it is empty. */
    static Role role(Sheet.Row row, String cell, Role otherwise) {
        if (cell.isEmpty()) {
            return otherwise;
        }
        return Role.read(cell)
                .orElseThrow(() -> new Misfit(
                        row.line(), "‘" + cell + "’ is no role. Write ‘participant’, ‘interviewer’ or ‘other’."));
    }

    /** Whether two names are the same to a reader. */
    static boolean same(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }
}
