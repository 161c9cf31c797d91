package org.sheaf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows with aligned columns, for a person at a terminal. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... header) {
        rows.add(List.of(header));
    }

    /** Adds a row; a cell that is a number is set to the right. */
    TextTable row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell instanceof Integer number ? String.format(Locale.ROOT, "%,d", number) : cell.toString());
        }
        rows.add(row);
        return this;
    }

    /** Whether there is no row but the header. */
    boolean isEmpty() {
        return rows.size() == 1;
    }

    /** The lines, each ended. */
    String text() {
        StringBuilder text = new StringBuilder();
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        boolean[] numbers = new boolean[columns];
        for (int at = 0; at < columns; at++) {
            int column = at;
            widths[at] =
                    rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
            numbers[at] = rows.size() > 1
                    && rows.stream().skip(1).allMatch(row -> row.get(column).matches("[\\d,.]*"));
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int at = 0; at < columns; at++) {
                String space = " ".repeat(widths[at] - width(row.get(at)));
                line.append(at == 0 ? "" : GAP);
                line.append(numbers[at] ? space + row.get(at) : row.get(at) + space);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
