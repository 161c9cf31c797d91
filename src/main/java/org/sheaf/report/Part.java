package org.sheaf.report;

import java.util.List;

/** A part of a report, from one blank line to the next. */
public sealed interface Part {

    /** Where a table belongs: on pages (Word, HTML), among data (Excel, CSV), or both. */
    enum Medium {
        ALL,
        PAGE,
        DATA
    }

    /**
     * A heading.
     *
     * @param level 1 or 2
     * @param text of it
     */
    record Heading(int level, String text) implements Part {}

    /**
     * A paragraph.
     *
     * @param text of it
     */
    record Paragraph(String text) implements Part {}

    /**
     * A discreet line, for instance which layer the report speaks of.
     *
     * @param text of it
     */
    record Note(String text) implements Part {}

    /**
     * A table whose header row is repeated on every page.
     *
     * @param name short, for a tab or a list
     * @param caption above it, without number
     * @param columns from left to right
     * @param rows below the header
     * @param medium where it belongs
     */
    record Table(String name, String caption, List<Column> columns, List<Row> rows, Medium medium) implements Part {

        /** Copies the lists. */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** The same without a column in which no row says anything but “–”; the last column has its room. */
        Table withoutIdle(String column) {
            int at = columns.stream().map(Column::name).toList().indexOf(column);
            if (rows.isEmpty() || !rows.stream().allMatch(row -> Cells.isIdle(row, at))) {
                return this;
            }
            return new Table(
                    name,
                    caption,
                    Cells.narrowed(columns, at),
                    rows.stream().map(row -> Cells.without(row, at)).toList(),
                    medium);
        }
    }
}
