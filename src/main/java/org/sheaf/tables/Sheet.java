package org.sheaf.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table of text: a header and rows below it. The rows may be made while they are asked for, each time anew, so that a
 * large table is never in memory as a whole.
 */
public final class Sheet {

    private final String name;
    private final List<String> header;
    private final Iterable<Row> rows;

    /**
     * One row.
     *
     * @param line where the user finds it: the line of the text file on which it begins, or the row of the spreadsheet, from 1
     * @param cells in the header's order; may be fewer or more than the header has
     */
    public record Row(int line, List<String> cells) {

        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell of a column, from 0; empty where the row is shorter. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        /** Whether there is nothing in it but blanks. */
        public boolean isBlank() {
            for (String cell : cells) {
                if (!cell.isBlank()) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Takes rows as they come.
     *
     * @param name what the table is, for instance {@code codings}
     * @param header the columns' names
     * @param rows gives the same rows whenever it is asked
     */
    public Sheet(String name, List<String> header, Iterable<Row> rows) {
        this.name = name;
        this.header = List.copyOf(header);
        this.rows = rows;
    }

    /** A table in memory; the rows stand on the lines after the header. */
    public static Sheet of(String name, List<String> header, List<List<String>> cells) {
        List<Row> rows = new ArrayList<>(cells.size());
        for (List<String> row : cells) {
            rows.add(new Row(rows.size() + 2, row));
        }
        return new Sheet(name, header, Collections.unmodifiableList(rows));
    }

    /** What the table is. */
    public String name() {
        return name;
    }

    /** The columns' names. */
    public List<String> header() {
        return header;
    }

    /** The rows in order. */
    public Iterable<Row> rows() {
        return rows;
    }

    /** All rows at once, in order. */
    public List<Row> all() {
        List<Row> all = new ArrayList<>();
        rows.forEach(all::add);
        return all;
    }

    @Override
    public String toString() {
        return name + " " + header;
    }
}
