package org.sheaf.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.sheaf.documents.write.ExcelWorkbook;

/** Writes each of a document's tables to a sheet, and its notes to a last one. */
final class ExcelReport {

    private ExcelReport() {}

    static List<String> write(Document document, OutputStream out) throws IOException {
        List<ExcelWorkbook.Sheet> sheets = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (Part.Table table : document.asData()) {
            List<List<Cell>> rows = Cells.data(table);
            long cut = rows.stream()
                    .flatMap(List::stream)
                    .filter(cell -> value(cell) instanceof ExcelWorkbook.Text text
                            && text.text().length() > ExcelWorkbook.CELL_LIMIT)
                    .count();
            if (cut > 0) {
                warnings.add("“" + table.name() + "”: " + Selection.counted((int) cut, "text")
                        + " too long for Excel, which holds 32,767 characters in a cell, "
                        + (cut == 1 ? "was" : "were") + " cut. Word, HTML and CSV have them whole.");
            }
            sheets.add(sheet(table, rows));
        }
        sheets.add(about(document));
        ExcelWorkbook.write(out, document.title(), document.language(), sheets);
        return warnings;
    }

    private static ExcelWorkbook.Sheet sheet(Part.Table table, List<List<Cell>> rows) {
        return new ExcelWorkbook.Sheet(
                table.name(),
                table.columns().stream().map(Column::name).toList(),
                table.columns().stream()
                        .map(column -> Math.max(10, column.share() * 3 / 2))
                        .toList(),
                () -> rows.stream()
                        .map(row -> row.stream().map(ExcelReport::value).toList())
                        .iterator());
    }

    private static ExcelWorkbook.Value value(Cell cell) {
        if (cell instanceof Cell.Figure figure) {
            return new ExcelWorkbook.Amount(figure.value());
        }
        return new ExcelWorkbook.Text(cell instanceof Cell.Words words ? words.withRemark() : "");
    }

    private static ExcelWorkbook.Sheet about(Document document) {
        List<String> lines = new ArrayList<>();
        lines.add(document.title());
        lines.add(document.subtitle());
        for (Part part : document.onPage()) {
            if (part instanceof Part.Note note) {
                lines.add(note.text());
            } else if (part instanceof Part.Paragraph paragraph) {
                lines.add(paragraph.text());
            } else if (part instanceof Part.Table table) {
                lines.add(table.caption());
            }
        }
        return new ExcelWorkbook.Sheet(
                "About this report",
                List.of(),
                List.of(110),
                () -> lines.stream()
                        .map(line -> List.<ExcelWorkbook.Value>of(new ExcelWorkbook.Text(line)))
                        .iterator());
    }
}
