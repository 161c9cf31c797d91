package org.sheaf.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.sheaf.tables.CsvFormat;
import org.sheaf.tables.Sheet;

/** Writes a document's tables as CSV; several stand one below the other, a blank line apart. */
final class CsvReport {

    private CsvReport() {}

    static List<String> write(Document document, OutputStream out) throws IOException {
        List<Part.Table> tables = document.asData();
        for (int i = 0; i < tables.size(); i++) {
            if (i > 0) {
                out.write(new byte[] {'\r', '\n'});
            }
            CsvFormat.write(sheet(tables.get(i)), out);
        }
        if (tables.size() < 2) {
            return List.of();
        }
        return List.of("The file holds " + tables.size() + " tables one below the other ("
                + tables.stream().map(Part.Table::name).collect(Collectors.joining(", "))
                + "). Choose one analysis to have one table.");
    }

    private static Sheet sheet(Part.Table table) {
        List<String> header = table.columns().stream().map(Column::name).toList();
        List<List<String>> rows = Cells.data(table).stream()
                .map(row -> row.stream().map(CsvReport::text).toList())
                .toList();
        return Sheet.of(table.name(), header, rows);
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Figure figure) {
            return figure.value().toPlainString();
        }
        return cell instanceof Cell.Words words ? words.withRemark() : "";
    }
}
