package org.sheaf.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Attribute;
import org.sheaf.study.AttributeKind;
import org.sheaf.study.AttributeProposal;
import org.sheaf.study.Participant;
import org.sheaf.study.Study;
import org.sheaf.study.Value;
import org.sheaf.tables.PeopleColumn.Use;

/** Proposes what the columns of a table of people stand for, by their names and by what the study knows. */
final class PeopleProposal {

    private static final int EXAMPLES = 3;

    private static final Set<String> NAMES = Set.of(
            "name",
            "pseudonym",
            "participant_name",
            "person",
            "respondent",
            "interviewee",
            "informant",
            "alias",
            "speaker");
    private static final Set<String> CODES = Set.of(
            "code",
            "participant_code",
            "participant_id",
            "participant_no",
            "participant_number",
            "pid",
            "id",
            "case",
            "case_id",
            "no",
            "nr",
            "number",
            "interview_id",
            "label");
    private static final Set<String> GROUPS = Set.of("participant_group", "cohort", "sample");
    private static final Set<String> PLACES =
            Set.of("transcript", "interview", "interviews", "file", "files", "file_name", "filename", "recording");

    private final Sheet sheet;
    private final Study study;
    private final List<Sheet.Row> rows;
    private final PeopleMatcher matcher;
    private final Map<Use, Integer> found = new HashMap<>();

    PeopleProposal(Sheet sheet, Study study) {
        this.sheet = sheet;
        this.study = study;
        rows = sheet.all();
        matcher = new PeopleMatcher(study);
    }

    PeopleMatching matching() {
        for (int i = 0; i < sheet.header().size(); i++) {
            Use use = byName(i);
            if (use != null) {
                found.putIfAbsent(use, i);
            }
        }
        findPeople();
        List<PeopleColumn> columns = new ArrayList<>();
        Set<String> attributes = new HashSet<>();
        for (int i = 0; i < sheet.header().size(); i++) {
            columns.add(column(i, attributes));
        }
        boolean sheafs = found.containsKey(Use.ID);
        return new PeopleMatching(columns, Map.of(), found.containsKey(Use.CODE), sheafs);
    }

    static List<String> cells(List<Sheet.Row> rows, int column) {
        return rows.stream().map(row -> row.cell(column).strip()).toList();
    }

    private List<String> told(int column) {
        return cells(rows, column).stream().filter(cell -> !cell.isEmpty()).toList();
    }

    private @Nullable Use byName(int column) {
        String plain = Columns.plain(sheet.header().get(column));
        return switch (plain) {
            case "participant" -> Use.PARTICIPANT;
            case "role" -> Use.ROLE;
            case "group" -> Use.GROUP;
            case "transcripts" -> Use.TRANSCRIPTS;
            case "id" -> told(column).stream().allMatch(PeopleProposal::isIdentity) ? Use.ID : null;
            default -> {
                if (GROUPS.contains(plain)) {
                    yield Use.GROUP;
                }
                yield PLACES.contains(plain) && told(column).stream().anyMatch(matcher::isPlace)
                        ? Use.TRANSCRIPTS
                        : null;
            }
        };
    }

    private static boolean isIdentity(String cell) {
        return cell.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }

    /** Finds the column that names people, and one of codes by which they are found. */
    private void findPeople() {
        if (!found.containsKey(Use.PARTICIPANT)) {
            int named = firstCalled(NAMES);
            int code = firstCalled(CODES);
            int best = named >= 0 ? named : mostKnown(0);
            if (best < 0) {
                best = code >= 0 ? code : firstOfDifferentWords();
            }
            boolean codes = best >= 0
                    && best == code
                    && told(best).stream()
                            .anyMatch(cell -> matcher.byValue(sheet.header().get(code), cell)
                                    .isPresent());
            if (best >= 0) {
                found.put(codes ? Use.CODE : Use.PARTICIPANT, best);
            }
        }
        int name = found.getOrDefault(Use.PARTICIPANT, -1);
        int code = found.containsKey(Use.CODE) ? -1 : firstCalled(CODES);
        if (code < 0 && name >= 0 && known(name) == 0) {
            code = mostKnown(0);
        }
        if (!found.containsKey(Use.CODE)
                && code >= 0
                && code != name
                && known(code) > (name < 0 ? 0 : known(name))
                && !found.containsKey(Use.ID)) {
            found.put(Use.CODE, code);
        }
    }

    private int firstCalled(Set<String> names) {
        for (int i = 0; i < sheet.header().size(); i++) {
            boolean free = !found.containsValue(i) || Integer.valueOf(i).equals(found.get(Use.PARTICIPANT));
            if (free && names.contains(Columns.plain(sheet.header().get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private int mostKnown(int atLeast) {
        int best = -1;
        long most = atLeast;
        for (int i = 0; i < sheet.header().size(); i++) {
            long known = found.containsValue(i) ? 0 : known(i);
            if (known > most) {
                best = i;
                most = known;
            }
        }
        return best;
    }

    private long known(int column) {
        String header = sheet.header().get(column).strip();
        return told(column).stream()
                .filter(cell -> matcher.knows(cell)
                        || matcher.byValue(header, cell).isPresent() && CODES.contains(Columns.plain(header)))
                .count();
    }

    private int firstOfDifferentWords() {
        for (int i = 0; i < sheet.header().size(); i++) {
            List<String> told = told(i);
            boolean words = told.stream().noneMatch(cell -> cell.matches("[\\d.,/-]+"));
            if (!found.containsValue(i)
                    && !told.isEmpty()
                    && words
                    && new HashSet<>(told).size() == told.size()
                    && told.size() == rows.size()) {
                return i;
            }
        }
        return -1;
    }

    private PeopleColumn column(int index, Set<String> attributes) {
        String header = sheet.header().get(index).strip();
        List<String> cells = cells(rows, index);
        List<String> examples = told(index).stream().distinct().limit(EXAMPLES).toList();
        PeopleColumn plain = new PeopleColumn(header, Use.LEFT_OUT, "", null, examples);
        for (Map.Entry<Use, Integer> use : found.entrySet()) {
            if (use.getValue() == index && use.getKey() != Use.CODE) {
                return plain.as(use.getKey(), "", null);
            }
        }
        String attribute = header.startsWith(ParticipantsTable.ATTRIBUTE)
                ? header.substring(ParticipantsTable.ATTRIBUTE.length())
                : header;
        PeopleColumn known = attribute(plain, attribute, cells, study);
        boolean isNew = known.type() != null && study.attribute(attribute).isEmpty();
        PeopleColumn made = found.containsKey(Use.ID) ? known : proposed(known, cells);
        if (header.isEmpty() || isNew && examples.isEmpty() || !attributes.add(made.attribute())) {
            return plain;
        }
        if (Integer.valueOf(index).equals(found.get(Use.CODE))) {
            Attribute type = study.attribute(made.attribute())
                    .orElseGet(() -> Attribute.of(made.attribute(), AttributeKind.TEXT));
            return made.as(Use.CODE, made.attribute(), type);
        }
        return made;
    }

    /** A type for an attribute that has none yet, where all that is known of people is of that type too. */
    private PeopleColumn proposed(PeopleColumn column, List<String> cells) {
        if (column.type() != null || cells.stream().allMatch(String::isBlank)) {
            return column;
        }
        List<String> all = new ArrayList<>(cells);
        List<String> known = study.participants().stream()
                .map(person -> person.attributes().get(column.attribute()))
                .filter(Objects::nonNull)
                .map(Value::text)
                .toList();
        all.addAll(known);
        Attribute type = AttributeProposal.of(column.attribute(), all);
        boolean fits = type.kind() != AttributeKind.TEXT && known.stream().allMatch(type::mayBe);
        return fits ? column.as(column.use(), column.attribute(), type) : column;
    }

    /** A column for an attribute, as the study spells it already where only capitals differ. */
    static PeopleColumn attribute(PeopleColumn column, String name, Collection<String> cells, Study study) {
        Set<String> known = new HashSet<>();
        study.participants()
                .forEach(
                        (Participant person) -> known.addAll(person.attributes().keySet()));
        study.attributes().forEach(attribute -> known.add(attribute.name()));
        String wanted = name.strip();
        String spelled = known.contains(wanted)
                ? wanted
                : known.stream()
                        .filter(each -> plain(each).equals(plain(wanted)))
                        .findFirst()
                        .orElse(wanted);
        Attribute type = study.attribute(spelled).orElse(null);
        boolean isNew = type == null && !known.contains(spelled);
        return column.as(Use.ATTRIBUTE, spelled, isNew ? AttributeProposal.of(spelled, cells) : type);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
