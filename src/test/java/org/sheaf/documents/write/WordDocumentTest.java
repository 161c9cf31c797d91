package org.sheaf.documents.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.sheaf.documents.write.WordDocument.Cell;
import org.sheaf.documents.write.WordDocument.Facts;
import org.sheaf.documents.write.WordDocument.Merge;
import org.sheaf.documents.write.WordDocument.Paragraph;
import org.sheaf.documents.write.WordDocument.Row;
import org.sheaf.documents.write.WordDocument.Run;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class WordDocumentTest {

    private static final Facts FACTS = new Facts("Themes & quotes", "Evening clinic", "en-GB", false);

    private static byte[] bytes(WordDocument.Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordDocument.write(out, FACTS, content);
        return out.toByteArray();
    }

    private static XWPFDocument read(WordDocument.Content content) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(content)));
    }

    private static Cell cell(String text, Merge merge) {
        return new Cell(1, merge, List.of(Paragraph.of("TableText", text)));
    }

    private static void everything(WordDocument word) throws IOException {
        word.paragraph(Paragraph.of("Title", "Themes & quotes"));
        word.paragraph(Paragraph.of("Heading1", "Visitors"));
        word.caption("Themes");
        word.table(
                List.of(1, 2, 1),
                "Themes",
                List.of(
                        new Row(true, List.of(cell("A", Merge.NONE), cell("B", Merge.NONE), cell("C", Merge.NONE))),
                        new Row(false, List.of(cell("x", Merge.FIRST), cell("1", Merge.NONE), cell("2", Merge.NONE))),
                        new Row(false, List.of(cell("", Merge.MORE), cell("3", Merge.NONE), cell("4", Merge.NONE))),
                        new Row(
                                false,
                                List.of(new Cell(3, Merge.NONE, List.of(Paragraph.of("TableHeading", "all")))))));
        word.paragraph(new Paragraph("TableNote", 2, List.of(new Run("Remark", "a"), new Run("", "b\tc"))));
    }

    @Test
    void headerRowIsRepeatedAndNoRowBreaks() throws IOException {
        try (XWPFDocument document = read(WordDocumentTest::everything)) {
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRows().stream().map(XWPFTableRow::isRepeatHeader))
                    .containsExactly(true, false, false, false);
            assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
        }
    }

    @Test
    void cellsMergeDownAndAcross() throws IOException {
        try (XWPFDocument document = read(WordDocumentTest::everything)) {
            List<XWPFTableRow> rows = document.getTables().get(0).getRows();
            assertThat(properties(rows.get(1)).getVMerge().getVal()).isEqualTo(STMerge.RESTART);
            assertThat(properties(rows.get(2)).isSetVMerge()).isTrue();
            assertThat(properties(rows.get(2)).getVMerge().isSetVal()).isFalse();
            assertThat(properties(rows.get(3)).getGridSpan().getVal()).isEqualTo(3);
            int whole = widths(rows.get(0)).stream().mapToInt(i -> i).sum();
            assertThat(rows)
                    .allSatisfy(row -> assertThat(
                                    widths(row).stream().mapToInt(i -> i).sum())
                            .isEqualTo(whole));
            assertThat(document.getTables().get(0).getWidth()).isEqualTo(whole);
        }
    }

    @Test
    void cellMergedToTheEndCarriesTheTablesLastLine() throws IOException {
        try (XWPFDocument document = read(word -> word.table(
                List.of(1),
                "",
                List.of(
                        new Row(false, List.of(cell("x", Merge.FIRST_TO_END))),
                        new Row(false, List.of(cell("", Merge.MORE))))))) {
            CTTcPr first = properties(document.getTables().get(0).getRow(0));
            assertThat(first.getVMerge().getVal()).isEqualTo(STMerge.RESTART);
            assertThat(first.getTcBorders().getBottom().getSz()).isEqualTo(8);
        }
    }

    private static CTTcPr properties(XWPFTableRow row) {
        return row.getCell(0).getCTTc().getTcPr();
    }

    private static List<Integer> widths(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getWidth).toList();
    }

    @Test
    void everyStyleUsedExistsAndHeadingsHaveALevel() throws Exception {
        try (XWPFDocument document = read(WordDocumentTest::everything)) {
            List<XWPFParagraph> all = new ArrayList<>(document.getParagraphs());
            document.getTables()
                    .forEach(t ->
                            t.getRows().forEach(r -> r.getTableCells().forEach(c -> all.addAll(c.getParagraphs()))));
            assertThat(all)
                    .allSatisfy(p -> assertThat(document.getStyles().styleExist(p.getStyle()))
                            .as(p.getStyle())
                            .isTrue());
            assertThat(document.getStyles()
                            .styleExist(document.getTables().get(0).getStyleID()))
                    .isTrue();
            assertThat(document.getStyles()
                            .getStyle("Heading1")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal())
                    .isZero();
            assertThat(document.getStyle()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getLangArray(0)
                            .getVal())
                    .isEqualTo("en-GB");
        }
    }

    @Test
    void propertiesNameTitleAndLanguageButNoAuthorAndNoDate() throws IOException {
        String core = part(bytes(WordDocumentTest::everything), "docProps/core.xml");
        assertThat(core).contains("<dc:title>Themes &amp; quotes</dc:title>", "<dc:language>en-GB</dc:language>");
        assertThat(core).doesNotContain("creator", "created", "modified");
    }

    @Test
    void captionsAreNumberedByAField() throws IOException {
        try (XWPFDocument document = read(word -> {
            word.caption("One");
            word.caption("Two");
        })) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Table 1. One", "Table 2. Two");
            assertThat(document.getParagraphs().get(0).getCTP().xmlText()).contains("SEQ Table \\* ARABIC");
        }
    }

    @Test
    void oddTextSurvives() throws IOException {
        String odd = "tab\there, 🫖, nul\u0000, =1+1, <b>&amp;";
        try (XWPFDocument document = read(word -> word.paragraph(Paragraph.of("Normal", odd)))) {
            assertThat(document.getParagraphs().get(0).getText()).isEqualTo(odd.replace("\0", ""));
        }
    }

    @Test
    void rightToLeftWordsAreMarkedAndOthersAreNot() throws IOException {
        try (XWPFDocument document = read(word -> {
            word.paragraph(Paragraph.of("Normal", "אין כוסות, as we say."));
            word.paragraph(Paragraph.of("Normal", "We say אין כוסות here."));
            word.paragraph(Paragraph.of("Normal", "We say nothing."));
        })) {
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            assertThat(paragraphs.stream().map(p -> p.getCTP().getPPr().isSetBidi()))
                    .containsExactly(true, false, false);
            assertThat(paragraphs.get(1).getRuns().stream()
                            .map(run -> run.getCTR().isSetRPr()
                                    && run.getCTR().getRPr().sizeOfRtlArray() > 0))
                    .containsExactly(false, true, false);
            assertThat(paragraphs.get(1).getText()).isEqualTo("We say אין כוסות here.");
        }
    }

    /** The order that ISO/IEC 29500-1 fixes, as far as we use it; Word calls a file in another order damaged. */
    private static final Map<String, List<String>> ORDER = Map.of(
            "w:pPr",
                    List.of(
                            "pStyle",
                            "keepNext",
                            "keepLines",
                            "widowControl",
                            "bidi",
                            "spacing",
                            "ind",
                            "jc",
                            "outlineLvl"),
            "w:rPr", List.of("rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "rtl", "lang"),
            "w:tblPr",
                    List.of(
                            "tblStyle",
                            "tblW",
                            "tblInd",
                            "tblBorders",
                            "tblLayout",
                            "tblCellMar",
                            "tblLook",
                            "tblDescription"),
            "w:tcPr", List.of("tcW", "gridSpan", "vMerge", "tcBorders", "vAlign"),
            "w:sectPr", List.of("footerReference", "pgSz", "pgMar"),
            "w:style",
                    List.of(
                            "name",
                            "basedOn",
                            "next",
                            "uiPriority",
                            "semiHidden",
                            "qFormat",
                            "pPr",
                            "rPr",
                            "tblPr",
                            "tblStylePr"),
            "w:tbl", List.of("tblPr", "tblGrid", "tr"),
            "w:tc", List.of("tcPr", "p"));

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "word/styles.xml"})
    void orderOfElementsIsAsTheSchemaDemands(String name) throws Exception {
        String xml = part(bytes(WordDocumentTest::everything), name);
        NodeList all = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            List<String> order = ORDER.get(all.item(i).getNodeName());
            if (order != null) {
                List<Integer> places = new ArrayList<>();
                for (Node child = all.item(i).getFirstChild(); child != null; child = child.getNextSibling()) {
                    if (child instanceof Element element) {
                        assertThat(order).contains(element.getTagName().substring(2));
                        places.add(order.indexOf(element.getTagName().substring(2)));
                    }
                }
                assertThat(places).isSorted();
            }
        }
    }

    @Test
    void sameContentIsTheSameBytes() throws IOException {
        assertThat(bytes(WordDocumentTest::everything)).isEqualTo(bytes(WordDocumentTest::everything));
    }

    @Test
    void rowsAreTakenAsTheyComeAndNotKept() throws IOException {
        try (XWPFDocument document = read(word -> word.table(
                List.of(1),
                "",
                () -> IntStream.range(0, 50)
                        .mapToObj(i -> new Row(false, List.of(cell("row " + i, Merge.NONE))))
                        .iterator()))) {
            assertThat(document.getTables().get(0).getRow(49).getCell(0).getText())
                    .isEqualTo("row 49");
        }
    }

    static String part(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name + " is missing");
    }
}
