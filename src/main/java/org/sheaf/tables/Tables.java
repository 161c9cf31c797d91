package org.sheaf.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sheaf.study.Outlet;
import org.sheaf.study.Refusal;

/** Reads and writes table files; the ending of the name says which kind. */
public final class Tables {

    private Tables() {}

    /**
     * Reads a {@code .csv} (also {@code .tsv}) or the first sheet of an {@code .xlsx}. Blank rows are left out.
     *
     * @throws Refusal when the file is missing, empty, damaged, too large, or not what its name says
     */
    public static Sheet read(Path file) {
        String name = nameOf(file);
        try {
            if (Files.isDirectory(file)) {
                throw new Refusal("“" + name + "” is a folder. Choose a table in it.");
            }
            if (!Files.exists(file)) {
                throw new Refusal("There is no file “" + file + "”. Check its name and folder.");
            }
            if (Files.size(file) == 0) {
                throw new Refusal("“" + name + "” is empty. A table begins with a row of column names.");
            }
            return switch (ending(name)) {
                case "csv", "tsv" -> CsvFormat.read(file);
                case "xlsx" -> XlsxReader.read(file);
                default -> throw wrongEnding(name);
            };
        } catch (NoSuchFileException e) {
            throw new Refusal("There is no file “" + file + "”. Check its name and folder.", e);
        } catch (IOException e) {
            throw new Refusal("“" + name + "” could not be read. Check that it is whole and that you may open it.", e);
        }
    }

    /**
     * Reads comma- or tab-separated text, or the first sheet of a workbook, from memory.
     *
     * @param name of the file, for sentences
     * @param workbook whether the bytes are those of an {@code .xlsx}; else they are text in UTF-8
     * @throws Refusal when they are damaged, empty or too large
     */
    public static Sheet read(String name, boolean workbook, byte[] bytes) {
        String stem = name.replaceFirst("\\.[^.]*$", "");
        try {
            return workbook
                    ? XlsxReader.read(name, stem, bytes)
                    : CsvFormat.read(name, stem, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new Refusal("“" + name + "” could not be read. Check that it is whole and that you may open it.", e);
        }
    }

    /**
     * Writes a {@code .csv} or {@code .xlsx}.
     *
     * @throws Refusal when the ending is another, or the file cannot be written or hold the table
     */
    public static void write(Sheet sheet, Path file, Outlet outlet) {
        write(List.of(sheet), file, Outlet.Kind.TABLE, outlet);
    }

    /**
     * Writes one or more tables: in an {@code .xlsx} a sheet each, in a {@code .csv} one below the other with an empty line
     * between.
     *
     * @throws Refusal when the ending is another, or the file cannot be written or hold the tables
     */
    public static void write(List<Sheet> sheets, Path file, Outlet.Kind kind, Outlet outlet) {
        String name = nameOf(file);
        switch (ending(name)) {
            case "csv" -> outlet.write(file, kind, out -> CsvFormat.write(sheets, out));
            case "xlsx" -> outlet.write(file, kind, out -> XlsxWriter.write(sheets, out));
            default -> throw wrongEnding(name);
        }
    }

    private static Refusal wrongEnding(String name) {
        return new Refusal(
                "“" + name
                        + "” is no table that Sheaf can handle. Use a file that ends in .csv or .xlsx; other programs can save as one.");
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The file's name without folder. */
    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** The file's name without folder and ending. */
    static String stemOf(Path file) {
        String name = nameOf(file);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
