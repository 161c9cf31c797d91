package org.sheaf.tables;

import java.util.List;
import java.util.Optional;
import org.sheaf.study.AttributeChange;
import org.sheaf.study.Change;
import org.sheaf.study.Together;

/**
 * What a table of people would do to a study, before anything is written.
 *
 * @param matching how it is read
 * @param rows what each row would do, in the table's order
 * @param faults what is in the way of whole columns, a sentence each
 * @param reading the changes, and what does not fit by row
 */
public record PeoplePreview(PeopleMatching matching, List<PeopleRow> rows, List<String> faults, Reading reading) {

    /** The history's word for it. */
    private static final String KIND = "participants-imported";

    /** Copies the lists. */
    public PeoplePreview {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /**
     * All of it as one step; empty when the study says the same already.
     *
     * @param file the table's, for the history
     */
    public Optional<Change> change(String file) {
        return reading.changes().isEmpty()
                ? Optional.empty()
                : Optional.of(new Together(KIND, "Imported participants from " + file, reading.changes()));
    }

    /** How many people would be new. */
    public int made() {
        return reading.tally().made();
    }

    /** How many people would become different. */
    public int changed() {
        return (int) rows.stream()
                .filter(row -> row.match() instanceof PeopleMatch.Known
                        && !row.differences().isEmpty())
                .count();
    }

    /** How many rows wait until somebody says who they are. */
    public int undecided() {
        return (int) rows.stream()
                .filter(row -> row.match() instanceof PeopleMatch.Perhaps)
                .count();
    }

    /** How many values and rows do not fit. */
    public int unfit() {
        return rows.stream().mapToInt(row -> row.faults().size()).sum() - undecided();
    }

    /** How many attributes get a type. */
    public int typed() {
        return reading.changes().stream()
                .filter(AttributeChange.Defined.class::isInstance)
                .mapToInt(change ->
                        ((AttributeChange.Defined) change).attributes().size())
                .sum();
    }
}
