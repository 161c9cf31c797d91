package org.sheaf.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Attribute;
import org.sheaf.study.AttributeChange;
import org.sheaf.study.AttributeKind;
import org.sheaf.study.Change;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.tables.PeopleColumn.Use;

/**
 * Reads any table of people against a study: its columns are matched with what a study knows of people, its rows with the
 * people it has, and what would change is shown before anything does. Any thread.
 */
public final class PeopleImport {

    private final Sheet sheet;
    private final Study study;
    private final Texts texts;
    private final List<Sheet.Row> rows;
    private final PeopleMatcher matcher;

    /** The table and the study it is read against. */
    public PeopleImport(Sheet sheet, Study study, Texts texts) {
        this.sheet = sheet;
        this.study = study;
        this.texts = texts;
        rows = sheet.all();
        matcher = new PeopleMatcher(study);
    }

    /** What the table itself and the study let expect. */
    public PeopleMatching proposal() {
        return PeopleMatching.propose(sheet, study);
    }

    /** The cells of a column, from 0. */
    public List<String> cells(int column) {
        return PeopleProposal.cells(rows, column);
    }

    /** The line of each row. */
    public List<Integer> lines() {
        return rows.stream().map(Sheet.Row::line).toList();
    }

    /** What the table would do when it is read so. */
    public PeoplePreview preview(PeopleMatching matching) {
        List<String> faults = new ArrayList<>();
        if (matching.column(Use.PARTICIPANT) < 0 && matching.column(Use.CODE) < 0 && matching.column(Use.ID) < 0) {
            faults.add("No column names the people. Say which one does.");
            Reading nothing = new Reading(List.of(), List.of(), List.of(), new Reading.Tally(0, 0, 0));
            return new PeoplePreview(matching, List.of(), faults, nothing);
        }
        Study typed = study;
        List<Attribute> defined = new ArrayList<>();
        for (PeopleColumn column : matching.columns()) {
            Attribute type = column.isAttribute() ? column.type() : null;
            if (type != null && !study.attribute(type.name()).equals(Optional.of(type))) {
                typed = typed(typed, type, defined, faults);
            }
        }
        List<Change> changes = new ArrayList<>();
        if (!defined.isEmpty()) {
            changes.add(new AttributeChange.Defined(defined));
        }
        return preview(matching, typed, changes, faults);
    }

    /** What the rows would do in a study whose attributes have their types. */
    private PeoplePreview preview(PeopleMatching matching, Study typed, List<Change> changes, List<String> faults) {
        Map<Integer, PeopleMatch> matches = matches(matching);
        PeopleRows translated = new PeopleRows(sheet.name(), matching, typed, matcher);
        for (int i = 0; i < rows.size(); i++) {
            translated.take(rows.get(i), matches.get(i), sheet.header().size());
        }
        Reading reading = new ParticipantsReader(translated.sheet(), typed).read();
        changes.addAll(reading.changes());
        Study after = typed;
        for (Change change : reading.changes()) {
            after = after.apply(change.edits(after, texts), after.position());
        }
        List<RefusedRow> refused = new ArrayList<>(reading.refused());
        refused.addAll(translated.faults());
        refused.sort(Comparator.comparingInt(RefusedRow::line));
        PeopleDifferences differences = new PeopleDifferences(study, after, reading.changes());
        List<PeopleRow> shown = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            shown.add(row(rows.get(i), matches.get(i), matching, differences, refused));
        }
        Reading.Tally tally = new Reading.Tally(
                rows.size(), reading.tally().made(), reading.tally().changed());
        return new PeoplePreview(matching, shown, faults, new Reading(changes, refused, reading.warnings(), tally));
    }

    private Study typed(Study now, Attribute type, List<Attribute> defined, List<String> faults) {
        AttributeChange.Defined change = new AttributeChange.Defined(List.of(type));
        try {
            if (type.kind() == AttributeKind.CHOICE && type.choices().isEmpty()) {
                throw new Refusal("A choice needs values to choose from.");
            }
            Study after = now.apply(change.edits(now, texts), now.position());
            defined.add(type);
            return after;
        } catch (Refusal refusal) {
            faults.add("‘" + type.name() + "’ keeps the type it has: " + refusal.why());
            return now;
        }
    }

    private static PeopleRow row(
            Sheet.Row row,
            @Nullable PeopleMatch match,
            PeopleMatching matching,
            PeopleDifferences differences,
            List<RefusedRow> refused) {
        PeopleMatch found = match == null ? new PeopleMatch.Nobody() : match;
        String name = name(row, matching);
        List<String> faults = refused.stream()
                .filter(fault -> fault.line() == row.line())
                .map(RefusedRow::why)
                .toList();
        return new PeopleRow(row.line(), name, found, differences.of(found, name), faults);
    }

    static String name(Sheet.Row row, PeopleMatching matching) {
        String name = matching.cell(row, Use.PARTICIPANT);
        return name.isEmpty() ? matching.cell(row, Use.CODE) : name;
    }

    /** Who each row is, by its place in the table. */
    private Map<Integer, PeopleMatch> matches(PeopleMatching matching) {
        Map<Integer, PeopleMatch> matches = new HashMap<>();
        Set<Id<Participant>> taken = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            PeopleMatch match = certain(rows.get(i), matching);
            if (match != null) {
                matches.put(i, match);
                if (match instanceof PeopleMatch.Known known) {
                    taken.add(known.person().id());
                }
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!matches.containsKey(i)) {
                List<String> cells =
                        List.of(matching.cell(rows.get(i), Use.PARTICIPANT), matching.cell(rows.get(i), Use.CODE));
                Optional<PeopleMatch> near = matcher.near(cells, taken).map(perhaps -> perhaps);
                matches.put(i, near.orElseGet(PeopleMatch.Newcomer::new));
            }
        }
        return matches;
    }

    /** What somebody said, or what is beyond doubt; null when nothing is. */
    private @Nullable PeopleMatch certain(Sheet.Row row, PeopleMatching matching) {
        PeopleChoice said = matching.rows().get(row.line());
        if (said instanceof PeopleChoice.Known choice) {
            Optional<Participant> person = study.participants().find(choice.who());
            if (person.isPresent()) {
                return new PeopleMatch.Known(person.get(), "as you said");
            }
        } else if (said instanceof PeopleChoice.LeftOut) {
            return new PeopleMatch.LeftOut();
        } else if (said instanceof PeopleChoice.Newcomer) {
            return new PeopleMatch.Newcomer();
        }
        Optional<PeopleMatch.Known> byId = matcher.byId(matching.cell(row, Use.ID));
        if (byId.isPresent()) {
            return byId.get();
        }
        if (name(row, matching).isEmpty()) {
            return new PeopleMatch.Nobody();
        }
        return found(row, matching);
    }

    private @Nullable PeopleMatch found(Sheet.Row row, PeopleMatching matching) {
        String code = matching.cell(row, Use.CODE);
        int column = matching.column(Use.CODE);
        Optional<PeopleMatch.Known> byName = matcher.exact(matching.cell(row, Use.PARTICIPANT));
        Optional<PeopleMatch.Known> byCode = column < 0
                ? Optional.empty()
                : matcher.byValue(matching.columns().get(column).attribute(), code)
                        .or(() ->
                                matcher.exact(code).map(known -> new PeopleMatch.Known(known.person(), "by its code")));
        if (byName.isPresent() && byCode.isPresent()) {
            Participant named = byName.get().person();
            Participant coded = byCode.get().person();
            return named.id().equals(coded.id())
                    ? byName.get()
                    : new PeopleMatch.Perhaps(
                            coded, "its code says so, but its name is that of ‘" + named.name() + "’");
        }
        return byName.or(() -> byCode).orElse(null);
    }
}
