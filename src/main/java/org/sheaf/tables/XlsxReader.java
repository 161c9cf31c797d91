package org.sheaf.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.sheaf.documents.XmlWalk;
import org.sheaf.documents.ZipParts;
import org.sheaf.study.Refusal;

/** Reads the first sheet of an Excel workbook as text, row by row, with limits on what it may unpack to. */
final class XlsxReader {

    private static final long LARGEST_PART = 1L << 30;

    private final Limit limit;
    private final CellFormats formats;
    private final List<String> shared;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();

    private XlsxReader(Limit limit, CellFormats formats, List<String> shared) {
        this.limit = limit;
        this.formats = formats;
        this.shared = shared;
    }

    static Sheet read(Path file) throws IOException {
        String name = Tables.nameOf(file);
        if (!isPacked(file)) {
            throw damaged(name, null);
        }
        try (OPCPackage pack = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return read(name, Tables.stemOf(file), pack);
        } catch (OpenXML4JException | IOException | RuntimeException e) {
            throw e instanceof Refusal refusal ? refusal : damaged(name, e);
        }
    }

    static Sheet read(String name, String stem, byte[] bytes) {
        try (ZipParts parts = new ZipParts(bytes);
                OPCPackage pack = OPCPackage.open(parts)) {
            return read(name, stem, pack);
        } catch (OpenXML4JException | IOException | RuntimeException e) {
            throw e instanceof Refusal refusal ? refusal : damaged(name, e);
        }
    }

    private static Sheet read(String name, String stem, OPCPackage pack) {
        List<Sheet.Row> rows;
        try {
            rows = rows(new XSSFReader(pack), new Limit(name), name);
        } catch (Refusal e) {
            throw e;
        } catch (OpenXML4JException | IOException | RuntimeException e) {
            // The library meets damage with many exceptions of its own.
            throw damaged(name, e);
        }
        if (rows.isEmpty()) {
            throw new Refusal("The first sheet of “" + name + "” is empty. A table begins with a row of column names.");
        }
        return new Sheet(stem, rows.get(0).cells(), rows.subList(1, rows.size()));
    }

    private static boolean isPacked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private static Refusal damaged(String name, @Nullable Exception cause) {
        if (cause != null && ZipParts.isTooMuch(cause)) {
            return new Limit(name).tooLarge();
        }
        String why = "“" + name + "” cannot be opened as an Excel workbook: it is damaged, protected by a password, "
                + "or another kind of file. Save it again as .xlsx, or as ‘CSV UTF-8’.";
        return cause == null ? new Refusal(why) : new Refusal(why, cause);
    }

    private static List<Sheet.Row> rows(XSSFReader book, Limit limit, String name)
            throws IOException, OpenXML4JException {
        CellFormats formats;
        try (InputStream workbook = book.getWorkbookData()) {
            formats = CellFormats.of(book.getStylesTable(), guarded(workbook, limit));
        }
        List<String> shared = List.of();
        try (InputStream strings = book.getSharedStringsData()) {
            if (strings != null) {
                shared = strings(guarded(strings, limit), limit);
            }
        }
        Iterator<InputStream> sheets = book.getSheetsData();
        if (!sheets.hasNext()) {
            throw new Refusal("“" + name + "” has no sheet with cells. Put the table on its first sheet.");
        }
        XlsxReader reader = new XlsxReader(limit, formats, shared);
        try (InputStream first = sheets.next();
                XmlWalk walk = new XmlWalk(guarded(first, limit))) {
            reader.sheet(walk);
        }
        return reader.rows;
    }

    /** Stops at what no table unpacks to, however small the file. */
    private static InputStream guarded(InputStream part, Limit limit) {
        return new FilterInputStream(part) {
            private long read;

            @Override
            public int read() throws IOException {
                int one = super.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int got = super.read(into, offset, length);
                count(Math.max(0, got));
                return got;
            }

            private void count(int more) {
                read += more;
                if (read > LARGEST_PART) {
                    throw limit.tooLarge();
                }
            }
        };
    }

    private static List<String> strings(InputStream part, Limit limit) throws IOException {
        List<String> all = new ArrayList<>();
        try (XmlWalk walk = new XmlWalk(part)) {
            for (XmlWalk.At at = walk.next(); at != XmlWalk.At.THE_END; at = walk.next()) {
                if (at == XmlWalk.At.START && walk.is("si")) {
                    all.add(limit.cell(CellText.unescape(runs(walk, "si"))));
                }
            }
        }
        return all;
    }

    /** The text of all runs up to the end of the element; readings of East Asian words are left out. */
    private static String runs(XmlWalk walk, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int phonetic = 0;
        for (XmlWalk.At at = walk.next(); at != XmlWalk.At.THE_END; at = walk.next()) {
            if (at == XmlWalk.At.TEXT) {
                if (inText && phonetic == 0) {
                    walk.text(text);
                }
                continue;
            }
            boolean start = at == XmlWalk.At.START;
            if (!start && walk.is(element)) {
                break;
            }
            if (walk.is("t")) {
                inText = start;
            } else if (walk.is("rPh")) {
                phonetic += start ? 1 : -1;
            }
        }
        return text.toString();
    }

    private void sheet(XmlWalk walk) throws IOException {
        int line = 0;
        for (XmlWalk.At at = walk.next(); at != XmlWalk.At.THE_END; at = walk.next()) {
            if (at == XmlWalk.At.START && walk.is("row")) {
                line = numberOr(walk.attribute("r"), line + 1);
                cells = new ArrayList<>();
            } else if (at == XmlWalk.At.START && walk.is("c")) {
                cell(walk);
            } else if (at == XmlWalk.At.END && walk.is("row")) {
                limit.row();
                Sheet.Row row = new Sheet.Row(line, cells);
                if (!row.isBlank()) {
                    rows.add(row);
                }
            } else if (at == XmlWalk.At.END && walk.is("sheetData")) {
                return;
            }
        }
    }

    private static int numberOr(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private void cell(XmlWalk walk) throws IOException {
        int column = column(walk.attribute("r"), cells.size());
        String type = walk.attribute("t");
        int style = numberOr(walk.attribute("s"), 0);
        String inline = "";
        StringBuilder value = new StringBuilder();
        boolean inValue = false;
        for (XmlWalk.At at = walk.next(); at != XmlWalk.At.THE_END; at = walk.next()) {
            if (at == XmlWalk.At.TEXT) {
                if (inValue) {
                    walk.text(value);
                }
            } else if (at == XmlWalk.At.START && walk.is("is")) {
                inline = runs(walk, "is");
            } else if (walk.is("v")) {
                inValue = at == XmlWalk.At.START;
            } else if (at == XmlWalk.At.END && walk.is("c")) {
                break;
            }
        }
        put(column, limit.cell(read(type, style, inline, value.toString())));
    }

    private String read(@Nullable String type, int style, String inline, String value) throws IOException {
        if (type == null || type.equals("n")) {
            return formats.read(value, style);
        }
        return switch (type) {
            case "s" -> shared(value);
            case "inlineStr" -> CellText.unescape(inline);
            case "str" -> CellText.unescape(value);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            default -> value;
        };
    }

    private String shared(String index) throws IOException {
        int at = numberOr(index.strip(), -1);
        if (at < 0 || at >= shared.size()) {
            throw new IOException("no shared string " + index);
        }
        return shared.get(at);
    }

    private void put(int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        while (cells.size() < column) {
            cells.add("");
        }
        if (cells.size() == column) {
            cells.add(text);
        } else {
            cells.set(column, text);
        }
    }

    /** The column, from 0, of a place such as {@code BC12}. */
    private int column(@Nullable String place, int otherwise) {
        int column = 0;
        int at = 0;
        while (place != null && at < place.length() && Character.isLetter(place.charAt(at))) {
            column = column * 26 + Character.toUpperCase(place.charAt(at)) - 'A' + 1;
            at++;
            if (column < 0 || column > Limit.COLUMNS) {
                throw limit.tooLarge();
            }
        }
        return column == 0 ? otherwise : column - 1;
    }
}
