package org.sheaf.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheaf.outlet.FileOutlet;
import org.sheaf.study.Outlet;
import org.sheaf.study.Refusal;

class TablesTest {

    private static final Outlet OUTLET = new FileOutlet();

    @TempDir
    Path folder;

    @Test
    void csvIsWrittenAsRfc4180Says() throws IOException {
        Path file = folder.resolve("t.csv");
        Tables.write(
                Sheet.of("t", List.of("a", "b"), List.of(List.of("x,y", "say \"no\""), List.of("", "ä\n😀"))),
                file,
                OUTLET);
        assertThat(Files.readString(file)).isEqualTo("a,b\r\n\"x,y\",\"say \"\"no\"\"\"\r\n,\"ä\n😀\"\r\n");
    }

    @Test
    void csvIsReadWithOtherSeparatorsLineEndsAndMarks() throws IOException {
        List<List<String>> expected = List.of(List.of("x, y", "2"), List.of("", "3;4"));
        for (String mark : List.of("", "\uFEFF")) {
            for (String end : List.of("\n", "\r\n", "\r")) {
                for (String between : List.of(",", ";", "\t")) {
                    String text = mark
                            + String.join(between, "a", "\"b,;\tb\"")
                            + end
                            + String.join(between, "\"x, y\"", "2")
                            + end
                            + end
                            + String.join(between, "", "\"3;4\"");
                    Sheet sheet = Tables.read(Files.writeString(folder.resolve("t.csv"), text));
                    assertThat(sheet.header()).containsExactly("a", "b,;\tb");
                    assertThat(cells(sheet)).as(text).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void utf16WithAMarkIsRead() throws IOException {
        Path file = folder.resolve("t.csv");
        Files.write(file, "\uFEFFa\tb\r\né\t2\r\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(cells(Tables.read(file))).containsExactly(List.of("é", "2"));
    }

    @Test
    void rowsKnowTheLineOnWhichTheyBegin() throws IOException {
        String text = "a,b\n\"1\n1\",2\n\n3,4\n";
        assertThat(Tables.read(Files.writeString(folder.resolve("t.csv"), text)).all())
                .extracting(Sheet.Row::line)
                .containsExactly(2, 5);
    }

    @Test
    void rowsMayBeShorterOrLongerThanTheHeader() throws IOException {
        Sheet sheet = Tables.read(Files.writeString(folder.resolve("t.csv"), "a,b\n1\n1,2,3\n"));
        assertThat(cells(sheet)).containsExactly(List.of("1"), List.of("1", "2", "3"));
        assertThat(sheet.all().get(0).cell(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void whatIsWrittenComesBack(String ending) {
        List<String> nasty = List.of(
                "=1+1",
                "007",
                "1.50",
                "-0",
                "1e5",
                "12.5",
                "-3",
                "123456789012345",
                "0.1",
                " blank ",
                "a\nb\r\nc\td",
                "😀 a̲",
                "_x000D_",
                "x\u0001y",
                "\"",
                "TRUE",
                "2024-05-01",
                "'",
                "a;b",
                "<&>",
                "1,5",
                "١٢");
        Path file = folder.resolve("t." + ending);
        Tables.write(
                Sheet.of(
                        "t",
                        List.of("a", "b"),
                        nasty.stream().map(s -> List.of("x", s)).toList()),
                file,
                OUTLET);
        Sheet back = Tables.read(file);
        assertThat(back.header()).containsExactly("a", "b");
        assertThat(back.all()).extracting(row -> row.cell(1)).containsExactlyElementsOf(nasty);
        assertThat(back.all().get(0).line()).isEqualTo(2);
    }

    @Test
    void inAWorkbookNumbersAreNumbersAndFormulasAreText() throws IOException {
        Path file = folder.resolve("t.xlsx");
        Tables.write(
                Sheet.of("codings", List.of("n", "t"), List.of(List.of("12.5", "=HYPERLINK(\"x\")"))), file, OUTLET);
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
            assertThat(book.getSheetName(0)).isEqualTo("codings");
            Row row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(12.5);
            assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(book.getSheetAt(0).getPaneInformation().isFreezePane()).isTrue();
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    @Test
    void aWorkbookOfExcelIsReadAsPeopleSeeIt() throws IOException {
        Path file = folder.resolve("t.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Row head = book.createSheet("one").createRow(2);
            head.createCell(0).setCellValue("day");
            head.createCell(3).setCellValue("score");
            Row row = book.getSheetAt(0).createRow(4);
            cell(book, row, 0, "dd/mm/yyyy").setCellValue(LocalDate.of(2024, 5, 1));
            cell(book, row, 1, "[h]:mm:ss").setCellValue(25.5 / 24);
            cell(book, row, 2, "0%").setCellValue(0.1 + 0.2);
            row.createCell(3).setCellFormula("20+1");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(4).setCellValue(true);
            book.createSheet("two").createRow(0).createCell(0).setCellValue("other");
            book.write(out);
        }
        Sheet sheet = Tables.read(file);
        assertThat(sheet.header()).containsExactly("day", "", "", "score");
        assertThat(sheet.all())
                .containsExactly(new Sheet.Row(5, List.of("2024-05-01", "25:30:00", "0.3", "21", "TRUE")));
    }

    private static Cell cell(XSSFWorkbook book, Row row, int column, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    @Test
    void severalTablesBecomeSheetsWithNamesOfTheirOwn() throws IOException {
        Path file = folder.resolve("t.xlsx");
        Sheet sheet = Sheet.of("Service users/staff: a name that is too long", List.of("a"), List.of(List.of("1")));
        Tables.write(List.of(sheet, sheet), file, Outlet.Kind.REPORT, OUTLET);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            assertThat(book.getSheetName(0)).startsWith("Service users-staff- a name");
            assertThat(book.getSheetName(1)).endsWith(" (2)");
        }
    }

    @Test
    void whatIsNoTableIsRefusedByName() throws IOException {
        refused("a.csv", new byte[0], "is empty");
        refused("a.csv", " \n,,\n".getBytes(StandardCharsets.UTF_8), "nothing but blanks");
        refused("a.csv", "a\nb\né\n".getBytes(Charset.forName("windows-1252")), "UTF-8");
        refused("a.csv", new byte[] {'a', 0, 'b', 0}, "not a text file");
        refused("a.csv", "PK\u0003\u0004 ...".getBytes(StandardCharsets.UTF_8), "not CSV");
        refused("a.csv", "a,b\n1,\"2\n3,4\n".getBytes(StandardCharsets.UTF_8), "quotation mark");
        refused("a.xlsx", "a,b\n".getBytes(StandardCharsets.UTF_8), "cannot be opened as an Excel workbook");
        refused("a.xls", new byte[] {1}, "ends in .csv or .xlsx");
        assertThatThrownBy(() -> Tables.read(folder.resolve("none.csv")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no file");
        assertThatThrownBy(() -> Tables.write(Sheet.of("t", List.of("a"), List.of()), folder.resolve("t.ods"), OUTLET))
                .isInstanceOf(Refusal.class);
    }

    private void refused(String name, byte[] bytes, String why) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        assertThatThrownBy(() -> Tables.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“" + name + "”")
                .hasMessageContaining(why);
    }

    @Test
    void aBombIsRefused() throws IOException {
        Path good = folder.resolve("good.xlsx");
        Tables.write(Sheet.of("t", List.of("a"), List.of(List.of("b"))), good, OUTLET);
        Path bomb = folder.resolve("bomb.xlsx");
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(good.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().endsWith("sheet1.xml")) {
                    String xml = new String(bytes, StandardCharsets.UTF_8);
                    int at = xml.indexOf("<sheetData>") + "<sheetData>".length();
                    out.write(xml.substring(0, at).getBytes(StandardCharsets.UTF_8));
                    byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 64; i++) {
                        out.write(blanks);
                    }
                    out.write(xml.substring(at).getBytes(StandardCharsets.UTF_8));
                } else {
                    out.write(bytes);
                }
                out.closeEntry();
            }
        }
        assertThat(Files.size(bomb)).isLessThan(200_000);
        assertThatThrownBy(() -> Tables.read(bomb)).isInstanceOf(Refusal.class).hasMessageContaining("bomb.xlsx");
    }

    @Test
    void aCellThatNoWorkbookHoldsIsRefusedAndNothingIsWritten() {
        Path file = folder.resolve("t.xlsx");
        Sheet sheet = Sheet.of("t", List.of("a"), List.of(List.of("x".repeat(40_000))));
        assertThatThrownBy(() -> Tables.write(sheet, file, OUTLET))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("32767");
        assertThat(file).doesNotExist();
    }

    private static List<List<String>> cells(Sheet sheet) {
        return sheet.all().stream().map(Sheet.Row::cells).toList();
    }
}
