package org.sheaf.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Attribute;
import org.sheaf.study.AttributeKind;
import org.sheaf.study.AttributeProposal;
import org.sheaf.study.Study;

/**
 * How a table of people is read: what its columns stand for and who its rows are. A proposal, changed one thing at a time.
 *
 * @param columns in the table's order
 * @param rows what somebody said about rows, by line
 * @param renaming whether a person found otherwise than by name gets the name that the table has
 * @param clearing whether an empty cell takes a value away
 */
public record PeopleMatching(
        List<PeopleColumn> columns, Map<Integer, PeopleChoice> rows, boolean renaming, boolean clearing) {

    /** Copies the columns and rows. */
    public PeopleMatching {
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableMap(new HashMap<>(rows));
    }

    /** What the table itself and the study let expect; a table that Sheaf wrote is read as it was written. */
    public static PeopleMatching propose(Sheet sheet, Study study) {
        return new PeopleProposal(sheet, study).matching();
    }

    /** The same with a column for something else than an attribute; another column that says it already is left out. */
    public PeopleMatching using(int column, PeopleColumn.Use use) {
        List<PeopleColumn> changed = new ArrayList<>(columns);
        for (int i = 0; i < changed.size(); i++) {
            PeopleColumn other = changed.get(i);
            if (other.use() == use && use != PeopleColumn.Use.LEFT_OUT) {
                changed.set(i, other.as(PeopleColumn.Use.LEFT_OUT, "", null));
            }
        }
        PeopleColumn one = changed.get(column);
        String kept = use == PeopleColumn.Use.CODE ? one.header() : "";
        Attribute type = kept.isEmpty() ? null : Attribute.of(kept, AttributeKind.TEXT);
        changed.set(column, one.as(use, kept, type));
        return new PeopleMatching(changed, rows, renaming, clearing);
    }

    /**
     * The same with a column for an attribute: one the study has keeps its type, another gets the one that its values have.
     *
     * @param cells the column's values
     */
    public PeopleMatching using(int column, String attribute, Collection<String> cells, Study study) {
        PeopleColumn one = columns.get(column);
        return with(column, PeopleProposal.attribute(one, attribute, cells, study));
    }

    /**
     * The same with another type for the attribute of a column.
     *
     * @param kind null where it is to have none
     * @param cells the column's values, from which a choice takes its own
     */
    public PeopleMatching typed(int column, @Nullable AttributeKind kind, Collection<String> cells, Study study) {
        PeopleColumn one = columns.get(column);
        if (kind == null) {
            return with(column, one.as(one.use(), one.attribute(), null));
        }
        Attribute known = study.attribute(one.attribute()).orElseGet(() -> Attribute.of(one.attribute(), kind));
        List<String> all = new ArrayList<>(known.choices());
        study.participants().forEach(person -> {
            if (person.attributes().get(one.attribute()) != null) {
                all.add(person.attributes().get(one.attribute()).text());
            }
        });
        all.addAll(cells);
        return with(column, one.as(one.use(), one.attribute(), AttributeProposal.as(known, kind, all)));
    }

    /** The same with a choice of these values for the attribute of a column. */
    public PeopleMatching choosing(int column, List<String> choices, Study study) {
        PeopleColumn one = columns.get(column);
        Attribute known =
                study.attribute(one.attribute()).orElseGet(() -> Attribute.of(one.attribute(), AttributeKind.CHOICE));
        return with(column, one.as(one.use(), one.attribute(), known.as(AttributeKind.CHOICE, choices)));
    }

    /** The same without choices that nobody made: they would refuse what another table brings. */
    public PeopleMatching withoutProposedChoices(Study study) {
        PeopleMatching now = this;
        for (int i = 0; i < columns.size(); i++) {
            PeopleColumn one = columns.get(i);
            Attribute type = one.type();
            boolean proposed = type != null
                    && type.kind() == AttributeKind.CHOICE
                    && study.attribute(one.attribute()).isEmpty();
            if (proposed) {
                now = now.with(i, one.as(one.use(), one.attribute(), null));
            }
        }
        return now;
    }

    /** The same where somebody said who a row is. */
    public PeopleMatching saying(int line, PeopleChoice who) {
        Map<Integer, PeopleChoice> changed = new HashMap<>(rows);
        changed.put(line, who);
        return new PeopleMatching(columns, changed, renaming, clearing);
    }

    /** The same, with or without names taken from the table. */
    public PeopleMatching renaming(boolean whether) {
        return new PeopleMatching(columns, rows, whether, clearing);
    }

    /** The same, with or without values taken away by empty cells. */
    public PeopleMatching clearing(boolean whether) {
        return new PeopleMatching(columns, rows, renaming, whether);
    }

    private PeopleMatching with(int column, PeopleColumn changed) {
        List<PeopleColumn> all = new ArrayList<>(columns);
        all.set(column, changed);
        return new PeopleMatching(all, rows, renaming, clearing);
    }

    /** The column of a use, or -1. */
    int column(PeopleColumn.Use use) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).use() == use) {
                return i;
            }
        }
        return -1;
    }

    /** The cell of a use in a row, without surrounding blanks; empty where there is no such column. */
    String cell(Sheet.Row row, PeopleColumn.Use use) {
        int column = column(use);
        return column < 0 ? "" : row.cell(column).strip();
    }
}
