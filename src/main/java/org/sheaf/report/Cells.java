package org.sheaf.report;

import java.util.ArrayList;
import java.util.List;

/** How the cells of a table stand to one another. */
final class Cells {

    private Cells() {}

    /** Whether a row says nothing in a column, or “–”. */
    static boolean isIdle(Row row, int column) {
        return !(row instanceof Row.Cells cells)
                || cells.cells().get(column) instanceof Cell.Words words
                        && List.of("", "–").contains(words.text());
    }

    /** A row without a column. */
    static Row without(Row row, int column) {
        return row instanceof Row.Cells cells ? new Row.Cells(without(cells.cells(), column)) : row;
    }

    /** Columns without one that is not the last; the last has its room. */
    static List<Column> narrowed(List<Column> columns, int at) {
        List<Column> left = without(columns, at);
        Column last = left.remove(left.size() - 1);
        left.add(new Column(last.name(), last.share() + columns.get(at).share(), last.kind()));
        return left;
    }

    private static <T> List<T> without(List<T> all, int at) {
        List<T> left = new ArrayList<>(all);
        left.remove(at);
        return left;
    }

    /** Whether a cell continues the one above; false outside the table. */
    static boolean isSame(Part.Table table, int row, int column) {
        return row >= 0
                && row < table.rows().size()
                && table.rows().get(row) instanceof Row.Cells cells
                && cells.cells().get(column) instanceof Cell.Same;
    }

    /** For each column the last row that does not continue the one above; -1 in a table without rows. */
    static List<Integer> lastHeads(Part.Table table) {
        List<Integer> heads = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            int row = table.rows().size() - 1;
            while (isSame(table, row, column)) {
                row--;
            }
            heads.add(row);
        }
        return heads;
    }

    /** How many rows each cell reaches over, itself among them; 0 where it continues the one above. */
    static int[][] heights(Part.Table table) {
        int columns = table.columns().size();
        int[][] heights = new int[table.rows().size()][columns];
        for (int row = heights.length - 1; row >= 0; row--) {
            for (int column = 0; column < columns; column++) {
                int below = row + 1 < heights.length && isSame(table, row + 1, column) ? -heights[row + 1][column] : 0;
                heights[row][column] = isSame(table, row, column) ? -(1 + below) : 1 + below;
            }
        }
        for (int[] row : heights) {
            for (int column = 0; column < columns; column++) {
                row[column] = Math.max(0, row[column]);
            }
        }
        return heights;
    }

    /** The lines to set on paper: blank ones go, a cell without any has one empty one. */
    static List<String> lines(Cell.Words words) {
        List<String> lines =
                words.lines().stream().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** The rows of a table for programs: what is merged on pages is repeated, headings over all columns go. */
    static List<List<Cell>> data(Part.Table table) {
        List<List<Cell>> all = new ArrayList<>();
        List<Cell> above = List.of();
        for (Row row : table.rows()) {
            if (row instanceof Row.Cells cells) {
                List<Cell> whole = new ArrayList<>(cells.cells());
                for (int i = 0; i < whole.size(); i++) {
                    if (whole.get(i) instanceof Cell.Same) {
                        whole.set(i, above.get(i));
                    }
                }
                all.add(whole);
                above = whole;
            }
        }
        return all;
    }
}
