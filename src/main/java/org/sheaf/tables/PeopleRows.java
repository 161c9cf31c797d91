package org.sheaf.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Participant;
import org.sheaf.study.Refusal;
import org.sheaf.study.Role;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.study.Value;
import org.sheaf.tables.PeopleColumn.Use;

/** Writes the rows of any table of people as Sheaf's own table has them, once it is known who they are. */
final class PeopleRows {

    private static final Set<String> PARTICIPANTS =
            Set.of("interviewee", "respondent", "informant", "patient", "service user", "subject");
    private static final Set<String> INTERVIEWERS = Set.of("researcher", "moderator", "facilitator");

    private final String name;
    private final PeopleMatching matching;
    private final Study study;
    private final PeopleMatcher matcher;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private final List<RefusedRow> faults = new ArrayList<>();

    PeopleRows(String name, PeopleMatching matching, Study study, PeopleMatcher matcher) {
        this.name = name;
        this.matching = matching;
        this.study = study;
        this.matcher = matcher;
    }

    /** The table as Sheaf has it, each row with the line it had. */
    Sheet sheet() {
        List<String> header = new ArrayList<>(List.of("id", "participant"));
        for (Use use : List.of(Use.ROLE, Use.GROUP, Use.TRANSCRIPTS)) {
            if (matching.column(use) >= 0) {
                header.add(use.word());
            }
        }
        for (PeopleColumn column : matching.columns()) {
            if (column.isAttribute()) {
                header.add(ParticipantsTable.ATTRIBUTE + column.attribute());
            }
        }
        return new Sheet(name, header, rows);
    }

    /** Values and rows that do not fit. */
    List<RefusedRow> faults() {
        return faults;
    }

    void take(Sheet.Row row, @Nullable PeopleMatch match, int width) {
        if (match instanceof PeopleMatch.Perhaps perhaps) {
            refuse(
                    row,
                    "‘" + PeopleImport.name(row, matching) + "’ may be ‘"
                            + perhaps.person().name() + "’: " + perhaps.why() + ". Say who it is; until then the row"
                            + " stays out.");
        } else if (match instanceof PeopleMatch.Nobody) {
            refuse(row, "The row names nobody. Write the participant's name, or remove the row.");
        } else if (row.cells().size() > width
                && !row.cells().subList(width, row.cells().size()).stream().allMatch(String::isBlank)) {
            refuse(row, "The row has more cells than the header. A cell with a separator in it needs quotation marks.");
        } else if (match instanceof PeopleMatch.Known known) {
            add(row, study.participants().find(known.person().id()).orElse(null), known.by());
        } else if (match instanceof PeopleMatch.Newcomer) {
            String name = PeopleImport.name(row, matching);
            if (study.participants().named(name, Participant::name).isPresent()) {
                refuse(
                        row,
                        "There is a participant ‘" + name + "’ already. Choose that person, or write another name.");
            } else {
                add(row, null, "");
            }
        }
    }

    private void refuse(Sheet.Row row, String why) {
        faults.add(new RefusedRow(row.line(), why));
    }

    private void add(Sheet.Row row, @Nullable Participant known, String by) {
        List<String> cells = new ArrayList<>();
        cells.add(known == null ? matching.cell(row, Use.ID) : known.id().toString());
        cells.add(name(row, known, by));
        if (matching.column(Use.ROLE) >= 0) {
            cells.add(role(matching.cell(row, Use.ROLE)));
        }
        if (matching.column(Use.GROUP) >= 0) {
            String group = matching.cell(row, Use.GROUP);
            cells.add(group.isEmpty() && known != null && !matching.clearing() ? known.group() : group);
        }
        if (matching.column(Use.TRANSCRIPTS) >= 0) {
            cells.add(places(matching.cell(row, Use.TRANSCRIPTS)));
        }
        Map<String, Value> values = known == null ? new LinkedHashMap<>() : known.attributes();
        for (int i = 0; i < matching.columns().size(); i++) {
            PeopleColumn column = matching.columns().get(i);
            if (column.isAttribute()) {
                cells.add(value(
                        row,
                        i,
                        column,
                        Optional.ofNullable(values.get(column.attribute()))
                                .map(Value::text)
                                .orElse("")));
            }
        }
        rows.add(new Sheet.Row(row.line(), cells));
    }

    /** The name in the table where it is to be taken; else a person keeps the own one. */
    private String name(Sheet.Row row, @Nullable Participant known, String by) {
        String written = matching.cell(row, Use.PARTICIPANT);
        if (known == null) {
            return PeopleImport.name(row, matching);
        }
        boolean taken = matching.renaming() || !matching.cell(row, Use.ID).isEmpty();
        return written.isEmpty() || !taken || by.equals("by name") ? known.name() : written;
    }

    private static String role(String cell) {
        String plain = cell.toLowerCase(Locale.ROOT);
        return PARTICIPANTS.contains(plain)
                ? Role.PARTICIPANT.word()
                : INTERVIEWERS.contains(plain) ? Role.INTERVIEWER.word() : cell;
    }

    /** Transcripts by name, where the table has the names of files. */
    private String places(String cell) {
        return Members.join(Members.split(cell).stream()
                .map(member -> matcher.place(member).map(Transcript::name).orElse(member))
                .toList());
    }

    /** A value as its type has it; what the person has, where the cell is empty or does not fit. */
    private String value(Sheet.Row row, int index, PeopleColumn column, String present) {
        String cell = row.cell(index).strip();
        if (cell.equals(present.strip())) {
            return present;
        }
        try {
            String read = study.read(column.attribute(), cell).map(Value::text).orElse("");
            return read.isBlank() && !matching.clearing() ? present : read;
        } catch (Refusal unfit) {
            refuse(row, "Column ‘" + column.header() + "’: " + unfit.why() + " The rest of the row goes in.");
            return present;
        }
    }
}
