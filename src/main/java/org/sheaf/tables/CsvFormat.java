package org.sheaf.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Refusal;

/**
 * Comma-separated values. Written as RFC 4180 says, in UTF-8; read with commas, semicolons or tabs between the cells, any
 * line ends, and with or without a byte order mark (which may also say UTF-16).
 */
public final class CsvFormat {

    private static final int LOOK_AHEAD = 1 << 16;
    private static final int LONGEST_CELL = 32 << 20;

    private CsvFormat() {}

    /** Writes a table. */
    public static void write(Sheet sheet, OutputStream out) throws IOException {
        write(List.of(sheet), out);
    }

    /** Writes tables one below the other, with an empty line between. */
    static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(writer);
        for (int i = 0; i < sheets.size(); i++) {
            if (i > 0) {
                csv.flush();
                writer.write("\r\n");
            }
            csv.writeRecord(sheets.get(i).header());
            for (Sheet.Row row : sheets.get(i).rows()) {
                csv.writeRecord(row.cells());
            }
        }
        csv.flush();
    }

    static Sheet read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(Tables.nameOf(file), Tables.stemOf(file), in);
        }
    }

    static Sheet read(String name, String stem, InputStream bytes) throws IOException {
        Limit limit = new Limit(name);
        List<Sheet.Row> rows = new ArrayList<>();
        long line = 1;
        try (PushbackInputStream in = new PushbackInputStream(bytes, 4);
                BufferedReader text = decoded(in, name);
                CsvReader<CsvRecord> csv = parser(separator(text, name)).ofCsvRecord((Reader) text)) {
            for (CsvRecord entry : csv) {
                limit.row();
                line = entry.getStartingLineNumber();
                String[] cells = new String[entry.getFieldCount()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = limit.cell(entry.getField(i));
                }
                Sheet.Row row = new Sheet.Row(Math.toIntExact(line), List.of(cells));
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException | IOException e) {
            throw reason(name, line, e);
        }
        if (rows.isEmpty()) {
            throw new Refusal("“" + name + "” holds nothing but blanks. A table begins with a row of column names.");
        }
        return new Sheet(stem, rows.get(0).cells(), rows.subList(1, rows.size()));
    }

    private static CsvReader.CsvReaderBuilder parser(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL);
    }

    private static BufferedReader decoded(PushbackInputStream in, String name) throws IOException {
        byte[] start = in.readNBytes(4);
        if (start.length > 1 && start[0] == 'P' && start[1] == 'K') {
            throw new Refusal("“" + name + "” is a spreadsheet or another packed file, not CSV. "
                    + "If it is an Excel file, give it the ending .xlsx.");
        }
        Charset charset = StandardCharsets.UTF_8;
        int mark = 0;
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            mark = 3;
        } else if (begins(start, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        } else if (begins(start, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        }
        in.unread(start, mark, start.length - mark);
        return new BufferedReader(
                new InputStreamReader(
                        in,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                LOOK_AHEAD);
    }

    private static boolean begins(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The separator that the first row uses most outside quotation marks. */
    private static char separator(BufferedReader text, String name) throws IOException {
        text.mark(LOOK_AHEAD);
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < LOOK_AHEAD; i++) {
            int c = text.read();
            if (c < 0 || begun && !quoted && (c == '\n' || c == '\r')) {
                break;
            }
            if (c == 0) {
                throw new Refusal("“" + name + "” is not a text file. Save the table as ‘CSV UTF-8’ or as .xlsx.");
            }
            begun = begun || !Character.isWhitespace(c);
            quoted ^= c == '"';
            if (!quoted) {
                commas += c == ',' ? 1 : 0;
                semicolons += c == ';' ? 1 : 0;
                tabs += c == '\t' ? 1 : 0;
            }
        }
        text.reset();
        if (commas >= semicolons && commas >= tabs) {
            return ',';
        }
        return semicolons >= tabs ? ';' : '\t';
    }

    private static RuntimeException reason(String name, long line, Exception cause) throws IOException {
        for (Throwable at = cause; at != null; at = causeOf(at)) {
            if (at instanceof CharacterCodingException) {
                return new Refusal(
                        "“" + name + "” is not written in UTF-8 (somewhere after line " + line
                                + "). Save it as ‘CSV UTF-8’ or as .xlsx and repeat the import.",
                        cause);
            }
        }
        if (cause instanceof CsvParseException) {
            return new Refusal(
                    "“" + name + "” cannot be taken apart after line " + line
                            + ": a quotation mark there is opened and not closed, or stands within a cell. "
                            + "Mend it, or save the table as .xlsx.",
                    cause);
        }
        throw (IOException) cause;
    }

    private static @Nullable Throwable causeOf(Throwable at) {
        return at.getCause() == at ? null : at.getCause();
    }
}
