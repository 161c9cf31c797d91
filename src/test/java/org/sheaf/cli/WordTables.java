package org.sheaf.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The tables of a Word file as a reader sees them: tables of rows of cells. */
record WordTables(List<List<List<String>>> all) {

    static WordTables of(Path docx) throws IOException {
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(in)) {
            return new WordTables(document.getTables().stream()
                    .map(table -> table.getRows().stream()
                            .map(row -> row.getTableCells().stream()
                                    .map(XWPFTableCell::getText)
                                    .toList())
                            .toList())
                    .toList());
        }
    }

    /** The rows of one round in the table that has a column of that name; a round is named in its first row alone. */
    List<List<String>> part(String column, String round) {
        List<List<String>> table = all.stream()
                .filter(each -> each.get(0).contains(column))
                .findFirst()
                .orElseThrow();
        List<List<String>> part = new ArrayList<>();
        boolean within = false;
        for (List<String> row : table) {
            within = row.get(0).isEmpty() ? within : row.get(0).equals(round);
            if (within) {
                part.add(row);
            }
        }
        return part;
    }
}
