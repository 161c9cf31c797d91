package org.sheaf.tables;

import java.util.List;
import java.util.Optional;
import org.sheaf.study.Change;
import org.sheaf.study.Together;

/**
 * What a table says to a study.
 *
 * @param changes in order, each resting on those before it; none when the study says the same already
 * @param refused rows that do not fit, by line
 * @param warnings what the reader decided by itself, a sentence each
 * @param tally how many objects the rows concern
 */
public record Reading(List<Change> changes, List<RefusedRow> refused, List<String> warnings, Tally tally) {

    /**
     * How many objects the rows concern. A quotation's row counts for its coding.
     *
     * @param rows read, blank ones aside
     * @param made new objects
     * @param changed objects that become different
     */
    public record Tally(int rows, int made, int changed) {}

    /** Copies the lists. */
    public Reading {
        changes = List.copyOf(changes);
        refused = List.copyOf(refused);
        warnings = List.copyOf(warnings);
    }

    /**
     * The changes as one that can be submitted and undone; empty when there is nothing to change.
     *
     * @param kind the history's word, for instance {@code codebook-imported}
     * @param title what a person reads, for instance “Imported the codebook hat-framework.csv”
     */
    public Optional<Change> asOne(String kind, String title) {
        return switch (changes.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(changes.get(0));
            default -> Optional.of(new Together(kind, title, changes));
        };
    }
}
