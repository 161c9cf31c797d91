package org.sheaf.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sheaf.documents.write.Markup;

/** Sets a document as one HTML page that needs nothing else: no script, no picture, no font from elsewhere. */
final class HtmlReport {

    private final Document document;
    private final Markup out;
    private int tables;

    private HtmlReport(Document document, Markup out) {
        this.document = document;
        this.out = out;
    }

    static void write(Document document, OutputStream stream) throws IOException {
        new HtmlReport(document, new Markup(stream)).write();
    }

    private void write() throws IOException {
        out.raw("<!DOCTYPE html>\n");
        out.start("html", "lang", document.language()).raw("\n");
        out.start("head").raw("\n");
        out.empty("meta", "charset", "utf-8").raw("\n");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .raw("\n");
        out.element("title", document.title()).raw("\n");
        out.start("style").raw("\n" + style()).end().raw("\n").end().raw("\n");
        out.start("body").raw("\n").start("main").raw("\n");
        out.element("h1", document.title(), "dir", "auto").raw("\n");
        if (!document.subtitle().isBlank()) {
            out.element("p", document.subtitle(), "class", "subtitle", "dir", "auto")
                    .raw("\n");
        }
        for (Part part : document.onPage()) {
            write(part);
        }
        out.end().raw("\n").end().raw("\n").end().raw("\n");
        out.finish();
    }

    private static String style() throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IOException("The program is incomplete: report.css is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void write(Part part) throws IOException {
        if (part instanceof Part.Heading heading) {
            out.element("h" + (heading.level() + 1), heading.text(), "dir", "auto");
        } else if (part instanceof Part.Paragraph paragraph) {
            out.element("p", paragraph.text(), "dir", "auto");
        } else if (part instanceof Part.Note note) {
            out.element("p", note.text(), "class", "note");
        } else if (part instanceof Part.Table table) {
            write(table);
        }
        out.raw("\n");
    }

    private void write(Part.Table table) throws IOException {
        tables++;
        out.start("table").raw("\n");
        out.element("caption", "Table " + tables + ". " + table.caption(), "dir", "auto")
                .raw("\n");
        out.start("colgroup");
        for (Column column : table.columns()) {
            out.empty("col", "style", "width: " + column.share() + "%");
        }
        out.end().raw("\n").start("thead").start("tr");
        for (Column column : table.columns()) {
            out.element("th", column.name(), "scope", "col");
        }
        out.end(2).raw("\n");
        rows(table);
        out.end();
    }

    /** A body for each run of rows that a band, or else a merged cell of the first column, heads. */
    private void rows(Part.Table table) throws IOException {
        int[][] heights = Cells.heights(table);
        boolean banded = table.rows().stream().anyMatch(Row.Band.class::isInstance);
        boolean merged = Arrays.stream(heights).anyMatch(row -> row[0] > 1);
        for (int row = 0; row < heights.length; row++) {
            boolean heads = banded ? table.rows().get(row) instanceof Row.Band : merged && heights[row][0] > 0;
            if (row == 0 || heads) {
                out.raw(row == 0 ? "" : "</tbody>\n").raw("<tbody>\n");
            }
            out.start("tr");
            if (table.rows().get(row) instanceof Row.Cells cells) {
                for (int column = 0; column < cells.cells().size(); column++) {
                    if (heights[row][column] > 0) {
                        cell(cells.cells().get(column), table.columns().get(column), column, heights[row][column]);
                    }
                }
            } else if (table.rows().get(row) instanceof Row.Band band) {
                String columns = String.valueOf(table.columns().size());
                out.element("th", band.text(), "class", "band", "scope", "rowgroup", "colspan", columns, "dir", "auto");
            }
            out.end().raw("\n");
        }
        out.raw(heights.length == 0 ? "" : "</tbody>\n");
    }

    private void cell(Cell cell, Column column, int at, int height) throws IOException {
        boolean subject = column.kind() == Column.Kind.SUBJECT && !cell.equals(Cell.EMPTY);
        List<String> attributes = new ArrayList<>();
        if (subject) {
            attributes.addAll(List.of("scope", at == 0 && height > 1 ? "rowgroup" : "row"));
        }
        if (height > 1) {
            attributes.addAll(List.of("rowspan", String.valueOf(height)));
        }
        if (cell instanceof Cell.Words words && words.depth() > 0) {
            attributes.addAll(List.of("style", "padding-left: " + (6 + 12 * words.depth()) / 10.0 + "rem"));
        }
        out.start(subject ? "th" : "td", attributes.toArray(String[]::new));
        if (cell instanceof Cell.Figure figure) {
            out.text(figure.shown());
        } else if (cell instanceof Cell.Words words && !words.equals(Cell.EMPTY)) {
            words(words);
        }
        out.end();
    }

    private void words(Cell.Words words) throws IOException {
        List<String> lines = Cells.lines(words);
        for (int i = 0; i < lines.size(); i++) {
            // The line end keeps the words apart for whoever takes the text without its marks.
            out.raw(i == 0 ? "" : "\n").start("p", "dir", "auto").text(lines.get(i));
            if (i == lines.size() - 1 && !words.remark().isEmpty()) {
                String remark = (lines.get(i).isEmpty() ? "" : " ") + words.remark();
                out.element("span", remark, "class", "remark");
            }
            out.end();
        }
    }
}
