package org.sheaf.documents.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheaf.documents.write.ExcelWorkbook.Amount;
import org.sheaf.documents.write.ExcelWorkbook.Sheet;
import org.sheaf.documents.write.ExcelWorkbook.Text;
import org.sheaf.documents.write.ExcelWorkbook.Value;
import org.sheaf.study.Refusal;

class ExcelWorkbookTest {

    private static byte[] bytes(Sheet... sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExcelWorkbook.write(out, "Themes", "en-GB", List.of(sheets));
        return out.toByteArray();
    }

    private static XSSFWorkbook read(Sheet... sheets) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(sheets)));
    }

    private static Sheet sheet(String name, Value... cells) {
        List<String> columns =
                IntStream.rangeClosed(1, cells.length).mapToObj(i -> "C" + i).toList();
        return new Sheet(name, columns, Collections.nCopies(cells.length, 20), List.of(List.of(cells)));
    }

    private static XSSFCell only(XSSFWorkbook workbook) {
        return workbook.getSheetAt(0).getRow(1).getCell(0);
    }

    @Test
    void numbersAreNumbersAndTextIsText() throws IOException {
        try (XSSFWorkbook workbook = read(sheet(
                "S",
                new Text("12"),
                new Amount(new BigDecimal("12")),
                new Amount(new BigDecimal("0.5")),
                new Text("")))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(12);
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(0.5);
            assertThat(sheet.getRow(1).getCell(3)).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=SUM(A1:A9)", "+44 20", "-", "@home", "'quoted", "=cmd|' /C calc'!A0"})
    void textIsNeverAFormulaNotEvenWhenEdited(String text) throws IOException {
        try (XSSFWorkbook workbook = read(sheet("S", new Text(text)))) {
            assertThat(only(workbook).getCellType()).isEqualTo(CellType.STRING);
            assertThat(only(workbook).getStringCellValue()).isEqualTo(text);
            assertThat(only(workbook).getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void headerStaysInViewIsPrintedOnEveryPageAndFilters() throws IOException {
        try (XSSFWorkbook workbook = read(sheet("It's", new Text("a"), new Text("b")))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B2");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getColumnWidth(0)).isEqualTo(20 * 256);
        }
    }

    @Test
    void oddCharactersSurviveOrGo() throws IOException {
        String odd = "line\nend _x000A_ 🫖 שלום \u0007<&>";
        try (XSSFWorkbook workbook = read(sheet("S", new Text(odd)))) {
            assertThat(only(workbook).getStringCellValue()).isEqualTo(odd.replace("\u0007", ""));
        }
    }

    @Test
    void textTooLongForACellIsCutBetweenCharacters() throws IOException {
        try (XSSFWorkbook workbook = read(sheet("S", new Text("🫖".repeat(20_000))))) {
            String cut = only(workbook).getStringCellValue();
            assertThat(cut.length()).isLessThanOrEqualTo(ExcelWorkbook.CELL_LIMIT);
            assertThat(cut).endsWith("🫖…");
        }
    }

    @Test
    void sheetNamesAreMadeToFit() throws IOException {
        String same = "A name that is longer than Excel allows";
        try (XSSFWorkbook workbook = read(
                sheet("a/b: c?", new Text("")),
                sheet(same, new Text("")),
                sheet(same, new Text("")),
                sheet("''", new Text("")))) {
            assertThat(IntStream.range(0, 4).mapToObj(workbook::getSheetName))
                    .containsExactly(
                            "a b  c", "A name that is longer than Exce", "A name that is longer than (2)", "Sheet");
        }
    }

    @Test
    void moreRowsThanExcelHoldsAreRefused() {
        Iterable<List<Value>> endless =
                () -> Collections.nCopies(1_048_576, List.<Value>of()).iterator();
        Sheet sheet = new Sheet("Codings", List.of("A"), List.of(10), endless);
        assertThatThrownBy(() -> ExcelWorkbook.write(OutputStream.nullOutputStream(), "T", "en-GB", List.of(sheet)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“Codings”")
                .hasMessageContaining(".csv");
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
    void columnsAreNamedAsInExcel(int index, String name) {
        assertThat(ExcelWorkbook.column(index)).isEqualTo(name);
    }

    @Test
    void sameContentIsTheSameBytes() throws IOException {
        assertThat(bytes(sheet("S", new Text("a")))).isEqualTo(bytes(sheet("S", new Text("a"))));
    }
}
