package org.sheaf.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.DeferredSXSSFSheet;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.sheaf.study.Refusal;

/**
 * Writes tables as an Excel workbook, row by row and without a file besides. Every cell is text, so that nothing in it is
 * ever computed, except a number that comes back character by character as it was.
 */
public final class XlsxWriter {

    private static final int ROWS_IN_MEMORY = 64;
    private static final int ROWS_MEASURED = 40;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    /** Excel measures widths in 256ths of a character. */
    private static final int WIDTH_UNIT = 256;

    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle number;

    private XlsxWriter(Workbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        head = book.createCellStyle();
        head.setFont(bold);
        head.setDataFormat(book.createDataFormat().getFormat("@"));
        text = book.createCellStyle();
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        text.setDataFormat(book.createDataFormat().getFormat("@"));
        number = book.createCellStyle();
        number.setVerticalAlignment(VerticalAlignment.TOP);
    }

    /**
     * Writes one sheet a table, in order, each with its header in bold and kept in sight.
     *
     * @throws Refusal when a table has more rows, or a cell more characters, than a workbook can hold
     */
    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        try (DeferredSXSSFWorkbook book = new DeferredSXSSFWorkbook(ROWS_IN_MEMORY)) {
            XlsxWriter writer = new XlsxWriter(book);
            Set<String> names = new HashSet<>();
            for (Sheet sheet : sheets) {
                DeferredSXSSFSheet target = book.createSheet(name(sheet.name(), names));
                target.createFreezePane(0, 1);
                widths(sheet, target);
                target.setRowGenerator(to -> writer.fill(sheet, to));
            }
            book.writeAvoidingTempFiles(out);
        } catch (IOException e) {
            // What stops the rows comes out wrapped.
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw e;
        }
    }

    private static String name(String wanted, Set<String> taken) {
        String base = WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "Table" : wanted, '-');
        String name = base;
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            String ending = " (" + n + ")";
            name = base.substring(0, Math.min(base.length(), 31 - ending.length())) + ending;
        }
        return name;
    }

    private static void widths(Sheet sheet, DeferredSXSSFSheet target) {
        int[] widths = new int[sheet.header().size()];
        Iterator<Sheet.Row> rows = sheet.rows().iterator();
        for (int c = 0; c < widths.length; c++) {
            widths[c] = sheet.header().get(c).length();
        }
        for (int r = 0; r < ROWS_MEASURED && rows.hasNext(); r++) {
            Sheet.Row row = rows.next();
            for (int c = 0; c < widths.length; c++) {
                widths[c] = Math.max(widths[c], row.cell(c).length());
            }
        }
        for (int c = 0; c < widths.length; c++) {
            target.setColumnWidth(c, Math.max(NARROWEST, Math.min(WIDEST, widths[c] + 2)) * WIDTH_UNIT);
        }
    }

    private void fill(Sheet sheet, SXSSFSheet target) {
        row(sheet.header(), target.createRow(0), head);
        int at = 1;
        for (Sheet.Row row : sheet.rows()) {
            if (at >= Limit.ROWS) {
                throw new Refusal("An Excel sheet holds at most " + Limit.ROWS + " rows, and ‘" + sheet.name()
                        + "’ has more. Write it as .csv instead.");
            }
            row(row.cells(), target.createRow(at++), text);
        }
    }

    private void row(List<String> cells, SXSSFRow row, CellStyle style) {
        for (int c = 0; c < cells.size(); c++) {
            String value = cells.get(c);
            if (value.isEmpty()) {
                continue;
            }
            Cell cell = row.createCell(c);
            if (style == text && CellText.isNumber(value)) {
                cell.setCellValue(Double.parseDouble(value));
                cell.setCellStyle(number);
                continue;
            }
            String escaped = CellText.escape(value);
            if (escaped.length() > Limit.CELL) {
                throw new Refusal("A cell of an Excel sheet holds at most " + Limit.CELL
                        + " characters. The text that begins “" + value.substring(0, value.offsetByCodePoints(0, 40))
                        + "…” is longer. Write the table as .csv instead.");
            }
            cell.setCellValue(escaped);
            cell.setCellStyle(style);
        }
    }
}
