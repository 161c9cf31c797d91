package org.sheaf.documents.write;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sheaf.study.Refusal;

/**
 * Writes an Excel workbook sheet by sheet: header row that stays in view and is repeated in print, filter, widths, wrapped
 * text, numbers as numbers, text never as a formula. Rows are written as they come and not kept. One thread.
 */
public final class ExcelWorkbook {

    /** What a cell of Excel holds, in UTF-16 characters; more makes it call the file damaged. */
    public static final int CELL_LIMIT = 32_767;

    private static final int ROW_LIMIT = 1_048_576;
    private static final int POINTS_A_LINE = 15;
    /** The greatest height of a row, in points. */
    private static final int MOST_POINTS = 405;

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** In {@code excel-styles.xml}. */
    private enum Look {
        HEADER(1),
        TEXT(2),
        TEXT_LIKE_A_FORMULA(3),
        WHOLE_NUMBER(4),
        NUMBER(5);

        private final String style;

        Look(int style) {
            this.style = String.valueOf(style);
        }
    }

    private final List<Sheet> sheets;
    private final List<String> names;
    private final List<Integer> lastRows = new ArrayList<>();

    private ExcelWorkbook(List<Sheet> sheets) {
        this.sheets = sheets;
        this.names = names(sheets);
    }

    /**
     * A sheet.
     *
     * @param name wished for; shortened and made unique as Excel demands
     * @param columns its header row; without columns the sheet has no header and no filter
     * @param widths of the columns, in characters
     * @param rows below it, written as they come
     */
    public record Sheet(String name, List<String> columns, List<Integer> widths, Iterable<List<Value>> rows) {

        /** Copies the lists. */
        public Sheet {
            columns = List.copyOf(columns);
            widths = List.copyOf(widths);
        }
    }

    /** What stands in a cell. */
    public sealed interface Value {}

    /**
     * Text; empty text leaves the cell empty.
     *
     * @param text cut with “…” where it is longer than {@link #CELL_LIMIT}
     */
    public record Text(String text) implements Value {}

    /**
     * A number.
     *
     * @param number as Excel is to reckon with it
     */
    public record Amount(BigDecimal number) implements Value {}

    /**
     * Writes a whole workbook to a stream, which stays open.
     *
     * @throws Refusal when a sheet has more rows than Excel can hold
     */
    public static void write(OutputStream stream, String title, String language, List<Sheet> sheets)
            throws IOException {
        new ExcelWorkbook(List.copyOf(sheets)).write(stream, title, language);
    }

    private void write(OutputStream stream, String title, String language) throws IOException {
        Parts parts = new Parts(stream);
        parts.xml("[Content_Types].xml", this::types);
        parts.template("_rels/.rels", "package-links.xml", "main", "xl/workbook.xml");
        parts.xml("docProps/core.xml", out -> Properties.write(out, title, "", language));
        parts.template("docProps/app.xml", "app.xml");
        parts.template("xl/styles.xml", "excel-styles.xml");
        parts.xml("xl/_rels/workbook.xml.rels", this::links);
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            parts.xml(part(i), out -> sheet(out, sheet));
        }
        parts.xml("xl/workbook.xml", this::workbook);
        parts.finish();
    }

    private static String part(int sheet) {
        return "xl/worksheets/sheet" + (sheet + 1) + ".xml";
    }

    private void types(Markup out) throws IOException {
        out.start("Types", "xmlns", TYPES);
        type(out, "Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        type(out, "Default", "Extension", "xml", "application/xml");
        type(out, "Override", "PartName", "/xl/workbook.xml", SHEET_TYPE + "sheet.main+xml");
        type(out, "Override", "PartName", "/xl/styles.xml", SHEET_TYPE + "styles+xml");
        for (int i = 0; i < sheets.size(); i++) {
            type(out, "Override", "PartName", "/" + part(i), SHEET_TYPE + "worksheet+xml");
        }
        String core = "application/vnd.openxmlformats-package.core-properties+xml";
        type(out, "Override", "PartName", "/docProps/core.xml", core);
        String app = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
        type(out, "Override", "PartName", "/docProps/app.xml", app);
        out.end();
    }

    private static void type(Markup out, String element, String key, String value, String type) throws IOException {
        out.empty(element, key, value, "ContentType", type);
    }

    private void links(Markup out) throws IOException {
        out.start("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        for (int i = 0; i < sheets.size(); i++) {
            out.empty(
                    "Relationship",
                    "Id",
                    "rId" + (i + 1),
                    "Type",
                    LINKS + "/worksheet",
                    "Target",
                    part(i).substring("xl/".length()));
        }
        out.empty("Relationship", "Id", "rId" + (sheets.size() + 1), "Type", LINKS + "/styles", "Target", "styles.xml");
        out.end();
    }

    private void workbook(Markup out) throws IOException {
        out.start("workbook", "xmlns", NAMESPACE, "xmlns:r", LINKS);
        out.start("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            String number = String.valueOf(i + 1);
            out.empty("sheet", "name", names.get(i), "sheetId", number, "r:id", "rId" + number);
        }
        out.end();
        if (sheets.stream().anyMatch(sheet -> !sheet.columns.isEmpty())) {
            out.start("definedNames");
            for (int i = 0; i < sheets.size(); i++) {
                if (!sheets.get(i).columns.isEmpty()) {
                    names(out, i);
                }
            }
            out.end();
        }
        out.end();
    }

    private void names(Markup out, int sheet) throws IOException {
        String quoted = "'" + names.get(sheet).replace("'", "''") + "'!";
        String local = String.valueOf(sheet);
        String last = column(sheets.get(sheet).columns.size() - 1);
        String area = quoted + "$A$1:$" + last + "$" + lastRows.get(sheet);
        out.element("definedName", area, "name", "_xlnm._FilterDatabase", "localSheetId", local, "hidden", "1");
        out.element("definedName", quoted + "$1:$1", "name", "_xlnm.Print_Titles", "localSheetId", local);
    }

    private void sheet(Markup out, Sheet sheet) throws IOException {
        boolean header = !sheet.columns.isEmpty();
        out.start("worksheet", "xmlns", NAMESPACE);
        out.start("sheetPr").empty("pageSetUpPr", "fitToPage", "1").end();
        out.start("sheetViews").start("sheetView", "workbookViewId", "0");
        if (header) {
            out.empty("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
        }
        out.end(2);
        out.start("cols");
        for (int i = 0; i < sheet.widths.size(); i++) {
            String number = String.valueOf(i + 1);
            String width = String.valueOf(sheet.widths.get(i));
            out.empty("col", "min", number, "max", number, "width", width, "customWidth", "1");
        }
        out.end();
        int last = rows(out, sheet);
        lastRows.add(last);
        if (header) {
            out.empty("autoFilter", "ref", "A1:" + column(sheet.columns.size() - 1) + last);
        }
        out.empty("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToHeight", "0")
                .end();
    }

    private static int rows(Markup out, Sheet sheet) throws IOException {
        out.start("sheetData");
        int row = 0;
        if (!sheet.columns.isEmpty()) {
            row(out, ++row, sheet.columns.stream().<Value>map(Text::new).toList(), sheet.widths, true);
        }
        for (List<Value> cells : sheet.rows) {
            if (row == ROW_LIMIT) {
                throw new Refusal("The table “" + sheet.name + "” has more rows than Excel can hold ("
                        + String.format(Locale.ROOT, "%,d", ROW_LIMIT) + "). Write it as .csv instead.");
            }
            row(out, ++row, cells, sheet.widths, false);
        }
        out.end();
        return Math.max(row, 1);
    }

    private static void row(Markup out, int row, List<Value> cells, List<Integer> widths, boolean header)
            throws IOException {
        out.start("row", "r", String.valueOf(row), "ht", height(cells, widths));
        for (int i = 0; i < cells.size(); i++) {
            String place = column(i) + row;
            if (cells.get(i) instanceof Amount amount) {
                Look look = amount.number.stripTrailingZeros().scale() <= 0 ? Look.WHOLE_NUMBER : Look.NUMBER;
                out.start("c", "r", place, "s", look.style);
                out.element("v", amount.number.toPlainString()).end();
            } else if (cells.get(i) instanceof Text text && !text.text.isEmpty()) {
                out.start("c", "r", place, "s", (header ? Look.HEADER : look(text.text)).style, "t", "inlineStr");
                out.start("is")
                        .element("t", escaped(cut(text.text)), space(text.text))
                        .end(2);
            }
        }
        out.end();
    }

    /** An estimate, in points: not every program finds the height of wrapped text by itself when it opens a file. */
    private static String height(List<Value> cells, List<Integer> widths) {
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Text text) {
                int lines = 0;
                for (String line : (Iterable<String>) text.text.lines()::iterator) {
                    lines += 1 + line.length() / widths.get(i);
                }
                most = Math.max(most, lines);
            }
        }
        return String.valueOf(Math.min(MOST_POINTS, most * POINTS_A_LINE));
    }

    /** Text that begins like a formula is safe as it is written, but unmarked would turn into one when edited. */
    private static Look look(String text) {
        return "=+-@\t\r'".indexOf(text.charAt(0)) >= 0 ? Look.TEXT_LIKE_A_FORMULA : Look.TEXT;
    }

    /** As Excel does, the mark that keeps blanks stands only where there are blanks to keep. */
    private static String[] space(String text) {
        boolean keep = text.indexOf('\n') >= 0 || !text.equals(text.strip());
        return keep ? new String[] {"xml:space", "preserve"} : new String[0];
    }

    private static String cut(String text) {
        if (text.length() <= CELL_LIMIT) {
            return text;
        }
        int end = CELL_LIMIT - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Excel reads {@code _x000A_} as a line end, so words that look like it are written with the underline so coded. */
    private static String escaped(String text) {
        return text.contains("_x") ? text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : text;
    }

    /** A, B … Z, AA … of a column counted from 0. */
    static String column(int index) {
        StringBuilder name = new StringBuilder();
        for (int left = index; left >= 0; left = left / 26 - 1) {
            name.insert(0, (char) ('A' + left % 26));
        }
        return name.toString();
    }

    private static List<String> names(List<Sheet> sheets) {
        Set<String> used = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (Sheet sheet : sheets) {
            String plain =
                    sheet.name.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
            plain = plain.replaceAll("^'+|'+$", "");
            plain = plain.isEmpty() ? "Sheet" : plain;
            String name = shortened(plain, "");
            for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = shortened(plain, " (" + i + ")");
            }
            names.add(name);
        }
        return names;
    }

    private static String shortened(String name, String ending) {
        int room = 31 - ending.length();
        int end = Math.min(name.length(), room);
        if (end > 0 && end < name.length() && Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end).strip() + ending;
    }
}
