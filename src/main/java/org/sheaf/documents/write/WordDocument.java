package org.sheaf.documents.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a Word document from top to bottom: paragraphs in real styles, captions numbered by Word, tables with repeated
 * header rows and merged cells. Nothing is kept, so that length costs no memory. One thread.
 */
public final class WordDocument {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Markup out;
    private final Facts facts;
    private int tables;

    private WordDocument(Markup out, Facts facts) {
        this.out = out;
        this.facts = facts;
    }

    /**
     * What holds for the whole document.
     *
     * @param title among its properties
     * @param subject among its properties, may be empty
     * @param language as in {@code en-GB}
     * @param landscape whether the A4 page lies on its side
     */
    public record Facts(String title, String subject, String language, boolean landscape) {

        private int pageWidth() {
            return landscape ? 16838 : 11906;
        }

        private int pageHeight() {
            return landscape ? 11906 : 16838;
        }

        private int textWidth() {
            return pageWidth() - 2 * MARGIN;
        }
    }

    /** All four, in twentieths of a point: 2 cm. */
    private static final int MARGIN = 1134;

    /** Fills the document. */
    @FunctionalInterface
    public interface Content {
        /** Writes from the first paragraph to the last. */
        void to(WordDocument document) throws IOException;
    }

    /**
     * Text in one character style.
     *
     * @param style the style's id, empty for the paragraph's own
     * @param text a line end in it is a blank on paper, a tab is a tab
     */
    public record Run(String style, String text) {}

    /**
     * A paragraph.
     *
     * @param style the style's id, see {@code word-styles.xml}
     * @param depth how many steps it is indented
     * @param runs its text
     */
    public record Paragraph(String style, int depth, List<Run> runs) {

        /** Copies the runs. */
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** A paragraph of plain text. */
        public static Paragraph of(String style, String text) {
            return new Paragraph(style, 0, List.of(new Run("", text)));
        }
    }

    /** How a cell stands to the one above. */
    public enum Merge {
        /** Stands alone. */
        NONE,
        /** Reaches over rows that follow. */
        FIRST,
        /** Reaches over all rows that follow. */
        FIRST_TO_END,
        /** Continues the one above. */
        MORE
    }

    /**
     * A cell.
     *
     * @param across how many columns it takes
     * @param merge how it stands to the one above; what continues is written empty
     * @param paragraphs what is in it
     */
    public record Cell(int across, Merge merge, List<Paragraph> paragraphs) {

        /** Copies the paragraphs. */
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A row, which no page break divides.
     *
     * @param header whether it is repeated on every page; such rows come first
     * @param cells from left to right
     */
    public record Row(boolean header, List<Cell> cells) {

        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Writes a whole document to a stream, which stays open. */
    public static void write(OutputStream stream, Facts facts, Content content) throws IOException {
        Parts parts = new Parts(stream);
        parts.template("[Content_Types].xml", "word-types.xml");
        parts.template("_rels/.rels", "package-links.xml", "main", "word/document.xml");
        parts.xml("docProps/core.xml", out -> Properties.write(out, facts.title, facts.subject, facts.language));
        parts.template("docProps/app.xml", "app.xml");
        parts.template("word/_rels/document.xml.rels", "word-links.xml");
        parts.template("word/styles.xml", "word-styles.xml", "lang", facts.language);
        parts.template("word/settings.xml", "word-settings.xml", "lang", facts.language);
        parts.template("word/footer1.xml", "word-footer.xml");
        parts.xml("word/document.xml", out -> {
            out.start("w:document", "xmlns:w", NAMESPACE, "xmlns:r", LINKS).start("w:body");
            WordDocument document = new WordDocument(out, facts);
            content.to(document);
            document.section();
            out.end(2);
        });
        parts.finish();
    }

    private void section() throws IOException {
        String margin = String.valueOf(MARGIN);
        out.start("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", "rId3");
        String[] size = {
            "w:w", String.valueOf(facts.pageWidth()), "w:h", String.valueOf(facts.pageHeight()), "w:orient", "landscape"
        };
        out.empty("w:pgSz", facts.landscape ? size : List.of(size).subList(0, 4).toArray(String[]::new));
        out.empty(
                "w:pgMar",
                "w:top",
                margin,
                "w:right",
                margin,
                "w:bottom",
                margin,
                "w:left",
                margin,
                "w:header",
                "709",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        out.end();
    }

    /** Writes a paragraph. */
    public void paragraph(Paragraph paragraph) throws IOException {
        Direction direction = Direction.of(paragraph);
        out.start("w:p");
        properties(paragraph, direction);
        for (Run run : paragraph.runs) {
            runs(run, direction);
        }
        out.end();
    }

    /** Writes the caption of the table that follows, with a number that Word keeps up to date. */
    public void caption(String text) throws IOException {
        tables++;
        Paragraph paragraph = Paragraph.of("Caption", text);
        out.start("w:p");
        properties(paragraph, Direction.LEFT_TO_RIGHT);
        run("", "Table ", false);
        out.start("w:r").empty("w:fldChar", "w:fldCharType", "begin").end();
        out.start("w:r")
                .element("w:instrText", " SEQ Table \\* ARABIC ", "xml:space", "preserve")
                .end();
        out.start("w:r").empty("w:fldChar", "w:fldCharType", "separate").end();
        run("", String.valueOf(tables), false);
        out.start("w:r").empty("w:fldChar", "w:fldCharType", "end").end();
        run("", ". ", false);
        runs(new Run("", text), Direction.of(paragraph));
        out.end();
    }

    private void properties(Paragraph paragraph, Direction direction) throws IOException {
        out.start("w:pPr").empty("w:pStyle", "w:val", paragraph.style);
        if (direction == Direction.RIGHT_TO_LEFT) {
            out.empty("w:bidi");
        }
        if (paragraph.depth > 0) {
            out.empty("w:ind", "w:left", String.valueOf(paragraph.depth * 227));
        }
        out.end();
    }

    private void runs(Run run, Direction direction) throws IOException {
        for (Direction.Stretch stretch : direction.stretches(run.text)) {
            run(run.style, stretch.of(run.text), stretch.rightToLeft());
        }
    }

    private void run(String style, String text, boolean rightToLeft) throws IOException {
        out.start("w:r");
        if (!style.isEmpty() || rightToLeft) {
            out.start("w:rPr");
            if (!style.isEmpty()) {
                out.empty("w:rStyle", "w:val", style);
            }
            if (rightToLeft) {
                out.empty("w:rtl");
            }
            out.end();
        }
        int from = 0;
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', from)) {
            words(text.substring(from, tab));
            out.empty("w:tab");
            from = tab + 1;
        }
        words(text.substring(from));
        out.end();
    }

    private void words(String text) throws IOException {
        if (!text.isEmpty()) {
            out.element("w:t", text, "xml:space", "preserve");
        }
    }

    /**
     * Writes a table over the width of the text.
     *
     * @param shares the columns' widths in relation to one another, above 0
     * @param description what a screen reader says before the table
     * @param rows written as they come
     */
    public void table(List<Integer> shares, String description, Iterable<Row> rows) throws IOException {
        List<Integer> widths = widths(shares, facts.textWidth());
        int whole = widths.stream().mapToInt(Integer::intValue).sum();
        out.start("w:tbl").start("w:tblPr");
        out.empty("w:tblStyle", "w:val", "SheafTable");
        out.empty("w:tblW", "w:w", String.valueOf(whole), "w:type", "dxa");
        out.empty("w:tblLayout", "w:type", "fixed");
        out.empty(
                "w:tblLook",
                "w:val",
                "0620",
                "w:firstRow",
                "1",
                "w:lastRow",
                "0",
                "w:firstColumn",
                "0",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "1",
                "w:noVBand",
                "1");
        out.empty("w:tblDescription", "w:val", description).end();
        out.start("w:tblGrid");
        for (int width : widths) {
            out.empty("w:gridCol", "w:w", String.valueOf(width));
        }
        out.end();
        for (Row row : rows) {
            row(row, widths);
        }
        out.end();
    }

    private static List<Integer> widths(List<Integer> shares, int whole) {
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        return shares.stream().map(share -> whole * share / sum).toList();
    }

    private void row(Row row, List<Integer> widths) throws IOException {
        out.start("w:tr").start("w:trPr").empty("w:cantSplit");
        if (row.header) {
            out.empty("w:tblHeader");
        }
        out.end();
        int column = 0;
        for (Cell cell : row.cells) {
            int width = 0;
            for (int i = 0; i < cell.across; i++) {
                width += widths.get(column++);
            }
            out.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
            if (cell.across > 1) {
                out.empty("w:gridSpan", "w:val", String.valueOf(cell.across));
            }
            merge(cell.merge);
            out.end();
            paragraphs(cell);
            out.end();
        }
        out.end();
    }

    private void merge(Merge merge) throws IOException {
        if (merge == Merge.MORE) {
            out.empty("w:vMerge");
        } else if (merge != Merge.NONE) {
            out.empty("w:vMerge", "w:val", "restart");
        }
        if (merge == Merge.FIRST_TO_END) {
            // LibreOffice draws a merged cell with the lines of its first row, Word with those of its last.
            out.start("w:tcBorders");
            out.empty("w:bottom", "w:val", "single", "w:sz", "8", "w:space", "0", "w:color", "000000");
            out.end();
        }
    }

    /** Word takes a cell without paragraph for a damaged file. */
    private void paragraphs(Cell cell) throws IOException {
        if (cell.merge == Merge.MORE || cell.paragraphs.isEmpty()) {
            paragraph(Paragraph.of("TableText", ""));
            return;
        }
        for (Paragraph paragraph : cell.paragraphs) {
            paragraph(paragraph);
        }
    }
}
