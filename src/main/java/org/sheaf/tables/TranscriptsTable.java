package org.sheaf.tables;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Coder;
import org.sheaf.study.Facts;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.PeopleChange;
import org.sheaf.study.Refusal;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.TextKind;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;

/**
 * The facts about each transcript as a table. {@code participants} lists who speaks in it, interviewers and others aside,
 * joined by “;”; where a name does not say which speaker is meant, the label follows after a colon, as in {@code Robin:P3}.
 * Texts are never made or changed by it.
 */
public final class TranscriptsTable {

    /** The columns in order. */
    public static final List<String> COLUMNS = List.of(
            "id", "transcript", "group", "date", "duration", "interviewers", "place", "wave", "participants", "kind");

    private final Columns columns;
    private final Casting casting;
    private final Findings findings = new Findings();
    private final Map<Id<Transcript>, Integer> lines = new HashMap<>();

    private TranscriptsTable(Sheet sheet, Study study) {
        columns = Columns.of(sheet, COLUMNS, List.of("transcript"));
        casting = new Casting(study);
    }

    /** Writes every transcript. */
    public static Sheet write(Study study, Texts texts) {
        List<List<String>> rows = new ArrayList<>();
        for (Transcript head : study.transcripts()) {
            Facts facts = head.facts();
            List<String> people = new ArrayList<>();
            for (Speaker speaker : head.speakers()) {
                Id<Participant> id = speaker.participant();
                Participant person =
                        id == null ? null : study.participants().find(id).orElse(null);
                if (person != null && person.role() == Role.PARTICIPANT) {
                    boolean clear = ParticipantsTable.isClear(study, head, speaker, person);
                    people.add(clear ? person.name() : person.name() + ":" + speaker.label());
                }
            }
            rows.add(List.of(
                    head.id().toString(),
                    head.name(),
                    facts.group(),
                    facts.date(),
                    facts.duration(),
                    facts.interviewers(),
                    facts.place(),
                    facts.wave(),
                    Members.join(people),
                    head.kind().word()));
        }
        return Sheet.of("transcripts", COLUMNS, rows);
    }

    /**
     * Reads facts: a known identity names its transcript (and may rename it), else the name does. An empty cell empties
     * the fact, a missing column leaves it alone. People who are not known are new participants.
     *
     * @throws Refusal when a column is unknown, doubled, or {@code transcript} is missing
     */
    public static Reading read(Sheet sheet, Study study, Texts texts, Coder coder, Instant now) {
        TranscriptsTable table = new TranscriptsTable(sheet, study);
        List<Sheet.Row> waiting = Tree.settle(table.findings.rows(sheet), row -> table.attempt(row, false));
        waiting.forEach(row -> table.attempt(row, true));
        return table.reading();
    }

    private Reading reading() {
        casting.settle(findings);
        List<Participant> people = casting.people(findings);
        if (!people.isEmpty()) {
            findings.change(new PeopleChange.Described(people, List.of()));
        }
        List<Transcript> heads = casting.heads();
        if (!heads.isEmpty()) {
            findings.changed(heads.size());
            findings.change(new TranscriptChange.Described(heads));
        }
        casting.tellHeirs(findings);
        return findings.reading();
    }

    /** Takes a row; false when its name is still another transcript's, which may get another one from a later row. */
    private boolean attempt(Sheet.Row row, boolean last) {
        try {
            columns.checkWidth(row);
            String name = columns.word(row, "transcript");
            UUID id = columns.id(row).orElse(null);
            Optional<Transcript> byId = id == null ? Optional.empty() : casting.transcript(new Id<Transcript>(id));
            Optional<Transcript> byName = casting.transcript(name);
            if (byId.isPresent()
                    && byName.isPresent()
                    && !byName.get().id().equals(byId.get().id())) {
                if (!last) {
                    return false;
                }
                throw new Misfit(row.line(), "There is another transcript named ‘" + name + "’. Choose another name.");
            }
            Transcript head = byId.or(() -> byName)
                    .orElseThrow(() -> new Misfit(
                            row.line(),
                            name.isEmpty()
                                    ? "The row names no transcript. Write the transcript's name."
                                    : "There is no transcript ‘" + name
                                            + "’ in this study. Import it first, or mend the name."));
            take(row, head, name);
        } catch (Misfit misfit) {
            findings.refuse(misfit);
        }
        return true;
    }

    private void take(Sheet.Row row, Transcript head, String name) {
        Facts old = head.facts();
        Facts facts = new Facts(
                cell(row, "group", old.group()),
                cell(row, "date", old.date()),
                cell(row, "duration", old.duration()),
                cell(row, "interviewers", old.interviewers()),
                cell(row, "place", old.place()),
                cell(row, "wave", old.wave()),
                kind(row, head));
        boolean renamed = !name.isEmpty() && !ParticipantsTable.same(name, head.name());
        Transcript after = (renamed ? head.named(name) : head).about(facts);
        Integer earlier = lines.putIfAbsent(head.id(), row.line());
        if (earlier != null && !after.equals(head)) {
            throw new Misfit(
                    row.line(),
                    "‘" + name + "’ stands in line " + earlier
                            + " already, with other contents. Keep one of the rows.");
        }
        casting.put(after);
        for (String member : Members.split(columns.word(row, "participants"))) {
            try {
                cast(row, after, member);
            } catch (Misfit misfit) {
                findings.refuse(misfit);
            }
        }
    }

    /** What the text is: as its speakers tell where the cell says no more than they do. */
    private @Nullable TextKind kind(Sheet.Row row, Transcript head) {
        String word = columns.word(row, "kind");
        if (!columns.has("kind")) {
            return head.facts().kind();
        }
        if (word.isEmpty()) {
            return null;
        }
        TextKind kind = TextKind.read(word)
                .orElseThrow(() ->
                        new Misfit(row.line(), "‘" + word + "’ is no kind of text. Write ‘interview’ or ‘document’."));
        return head.kind() == kind ? head.facts().kind() : kind;
    }

    private String cell(Sheet.Row row, String column, String old) {
        return columns.has(column) ? columns.word(row, column) : old;
    }

    private void cast(Sheet.Row row, Transcript head, String member) {
        String label = casting.person(member).isPresent() ? null : label(head, member);
        String name = label == null
                ? member
                : member.substring(0, member.length() - label.length() - 1).strip();
        Participant person = casting.person(name).orElseGet(() -> {
            findings.warnOf("These participants were new:", name);
            return Participant.of(name, Role.PARTICIPANT, head.facts().group());
        });
        casting.put(person);
        casting.cast(row.line(), person, head, label);
    }

    /** The label of a speaker that follows after a colon, or null. */
    private static @Nullable String label(Transcript head, String member) {
        return head.speakers().stream()
                .map(Speaker::label)
                .filter(label -> member.length() > label.length() + 1 && member.endsWith(":" + label))
                .findFirst()
                .orElse(null);
    }
}
