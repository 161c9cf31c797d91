package org.sheaf.report;

/**
 * A column of a table.
 *
 * @param name in the header row
 * @param share of the table's width, in per cent
 * @param kind what stands in it
 */
public record Column(String name, int share, Kind kind) {

    /** What stands in a column. */
    public enum Kind {
        /** What its row, or the rows it is merged over, are about. */
        SUBJECT,
        TEXT,
        QUOTE,
        NUMBER
    }
}
