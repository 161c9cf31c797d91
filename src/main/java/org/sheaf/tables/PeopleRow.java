package org.sheaf.tables;

import java.util.List;

/**
 * What a row of a table of people would do.
 *
 * @param line where the user finds it, see {@link Sheet.Row#line}
 * @param name as the table has it
 * @param match who it is
 * @param differences what would become different; none where the study says the same already
 * @param faults what does not fit and stays as it is, a sentence each
 */
public record PeopleRow(int line, String name, PeopleMatch match, List<Difference> differences, List<String> faults) {

    /** Copies the lists. */
    public PeopleRow {
        differences = List.copyOf(differences);
        faults = List.copyOf(faults);
    }

    /**
     * One thing that would become different.
     *
     * @param what for instance {@code group}, or an attribute's name
     * @param before as the study has it; empty where it has nothing
     * @param after as it would become; empty where it would have nothing
     */
    public record Difference(String what, String before, String after) {}
}
