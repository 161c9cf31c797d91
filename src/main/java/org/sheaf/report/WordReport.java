package org.sheaf.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.sheaf.documents.write.WordDocument;
import org.sheaf.documents.write.WordDocument.Merge;
import org.sheaf.documents.write.WordDocument.Paragraph;
import org.sheaf.documents.write.WordDocument.Run;

/** Sets a document in Word, in styles that a journal's template can restyle. */
final class WordReport {

    private final Document document;
    private final WordDocument word;

    private WordReport(Document document, WordDocument word) {
        this.document = document;
        this.word = word;
    }

    static void write(Document document, OutputStream out) throws IOException {
        WordDocument.Facts facts = new WordDocument.Facts(
                document.title(), document.subtitle(), document.language(), document.landscape());
        WordDocument.write(out, facts, word -> new WordReport(document, word).write());
    }

    private void write() throws IOException {
        word.paragraph(Paragraph.of("Title", document.title()));
        if (!document.subtitle().isBlank()) {
            word.paragraph(Paragraph.of("Subtitle", document.subtitle()));
        }
        for (Part part : document.onPage()) {
            if (part instanceof Part.Heading heading) {
                word.paragraph(Paragraph.of("Heading" + heading.level(), heading.text()));
            } else if (part instanceof Part.Paragraph paragraph) {
                word.paragraph(Paragraph.of("Normal", paragraph.text()));
            } else if (part instanceof Part.Note note) {
                word.paragraph(Paragraph.of("TableNote", note.text()));
            } else if (part instanceof Part.Table table) {
                word.caption(table.caption());
                word.table(
                        table.columns().stream().map(Column::share).toList(), table.caption(), () -> new Rows(table));
            }
        }
    }

    /** The rows of a table, made one by one. */
    private static final class Rows implements Iterator<WordDocument.Row> {

        private final Part.Table table;
        private final List<Integer> lastHeads;
        private int next = -1;

        Rows(Part.Table table) {
            this.table = table;
            this.lastHeads = Cells.lastHeads(table);
        }

        @Override
        public boolean hasNext() {
            return next < table.rows().size();
        }

        @Override
        public WordDocument.Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int at = next++;
            if (at < 0) {
                return header();
            }
            Row row = table.rows().get(at);
            return row instanceof Row.Cells cells ? row(cells, at) : band((Row.Band) row);
        }

        private WordDocument.Row header() {
            List<WordDocument.Cell> cells = new ArrayList<>();
            for (Column column : table.columns()) {
                cells.add(new WordDocument.Cell(1, Merge.NONE, List.of(Paragraph.of("TableHeading", column.name()))));
            }
            return new WordDocument.Row(true, cells);
        }

        private WordDocument.Row band(Row.Band band) {
            Paragraph text = Paragraph.of("TableHeading", band.text());
            return new WordDocument.Row(
                    false, List.of(new WordDocument.Cell(table.columns().size(), Merge.NONE, List.of(text))));
        }

        private WordDocument.Row row(Row.Cells row, int at) {
            List<WordDocument.Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                Cell cell = row.cells().get(i);
                cells.add(new WordDocument.Cell(
                        1, merge(cell, at, i), paragraphs(cell, table.columns().get(i))));
            }
            return new WordDocument.Row(false, cells);
        }

        private Merge merge(Cell cell, int row, int column) {
            if (cell instanceof Cell.Same) {
                return Merge.MORE;
            }
            if (!Cells.isSame(table, row + 1, column)) {
                return Merge.NONE;
            }
            return lastHeads.get(column) == row ? Merge.FIRST_TO_END : Merge.FIRST;
        }

        private static List<Paragraph> paragraphs(Cell cell, Column column) {
            String style = column.kind() == Column.Kind.QUOTE ? "Quote" : "TableText";
            if (cell instanceof Cell.Figure figure) {
                return List.of(Paragraph.of(style, figure.shown()));
            }
            if (!(cell instanceof Cell.Words words)) {
                return List.of();
            }
            List<Paragraph> paragraphs = new ArrayList<>();
            List<String> lines = Cells.lines(words);
            for (int i = 0; i < lines.size(); i++) {
                List<Run> runs = new ArrayList<>();
                runs.add(new Run("", lines.get(i)));
                if (i == lines.size() - 1 && !words.remark().isEmpty()) {
                    runs.add(new Run("Remark", (lines.get(i).isEmpty() ? "" : " ") + words.remark()));
                }
                paragraphs.add(new Paragraph(style, words.depth(), runs));
            }
            return paragraphs;
        }
    }
}
