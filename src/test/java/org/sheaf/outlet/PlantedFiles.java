package org.sheaf.outlet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sheaf.identity.leaks.Leak;
import org.sheaf.identity.leaks.Looking;
import org.sheaf.identity.leaks.Watch;
import org.sheaf.outlet.Canaries.Canary;
import org.sheaf.report.Cell;
import org.sheaf.report.Column;
import org.sheaf.report.Document;
import org.sheaf.report.Part;
import org.sheaf.report.Reports;
import org.sheaf.report.Row;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.tables.Sheet;
import org.sheaf.tables.Tables;

/** Files in which every canary stands, each in a form of its own. */
public final class PlantedFiles {

    private final List<Canary> canaries;

    PlantedFiles(List<Canary> canaries) {
        this.canaries = canaries;
    }

    /**
     * How many of planted names a search of files finds.
     *
     * @param planted names, times files
     * @param found of them
     */
    public record Figures(int planted, int found) {

        /** The share that is found, 0 to 1. */
        public double share() {
            return found / (double) planted;
        }
    }

    /** Plants so many names in a report, a table and a text of every format, and looks for them. */
    public static Figures searched(int names, Path folder) throws IOException {
        List<Canary> canaries = Canaries.of(names, 11);
        Watch watch =
                Watch.over(canaries.stream().map(Canary::identity).toList(), List.of(), List.of("nothing stands here"));
        PlantedFiles planted = new PlantedFiles(canaries);
        List<Path> files = new ArrayList<>();
        for (String ending : List.of("docx", "html", "xlsx", "csv")) {
            files.add(planted.report(folder.resolve("report." + ending)));
        }
        for (String ending : List.of("csv", "xlsx")) {
            files.add(planted.table(folder.resolve("codings." + ending)));
        }
        files.add(planted.text(folder.resolve("text.txt")));
        int found = 0;
        for (Path file : files) {
            Set<Id<Identity>> ids = new HashSet<>();
            Looking.in(file.getFileName() + "", Files.readAllBytes(file), Optional.of(watch), Optional.empty())
                    .leaks()
                    .stream()
                    .map(Leak::identity)
                    .forEach(identity -> ids.add(identity.id()));
            found += ids.size();
        }
        return new Figures(names * files.size(), found);
    }

    /** Writes a report whose every part holds some of them; the ending says how. */
    Path report(Path file) {
        Reports.write(report(), file, new FileOutlet());
        return file;
    }

    /** Writes a table that holds each twice; the ending says how. */
    Path table(Path file) {
        List<List<String>> rows = canaries.stream()
                .map(canary -> List.of("x", sentence(canary), canary.planted()))
                .toList();
        Tables.write(Sheet.of("codings", List.of("id", "memo", "code"), rows), file, new FileOutlet());
        return file;
    }

    private Path text(Path file) throws IOException {
        String text = String.join(
                "\n\n", canaries.stream().map(PlantedFiles::sentence).toList());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    static String sentence(Canary canary) {
        return "Then " + canary.planted() + " came by.";
    }

    private Document report() {
        List<Part> parts = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < canaries.size(); i++) {
            String words = sentence(canaries.get(i));
            switch (i % 5) {
                case 0 -> parts.add(new Part.Heading(1 + i % 2, words));
                case 1 -> parts.add(new Part.Paragraph(words));
                case 2 -> parts.add(new Part.Note(words));
                case 3 -> rows.add(Row.of(Cell.of(words), Cell.of("a")));
                default -> rows.add(Row.of(Cell.of("b"), Cell.of(words)));
            }
        }
        parts.add(table("Table", rows, Part.Medium.PAGE));
        List<Row> all = canaries.stream()
                .map(canary -> Row.of(Cell.of(sentence(canary)), Cell.of("c")))
                .toList();
        parts.add(table("Data", all, Part.Medium.DATA));
        return new Document("Title", "Subtitle", Document.LANGUAGE, false, parts, List.of());
    }

    static Part.Table table(String name, List<Row> rows, Part.Medium medium) {
        List<Column> columns =
                List.of(new Column("One", 50, Column.Kind.TEXT), new Column("Two", 50, Column.Kind.TEXT));
        return new Part.Table(name, name, columns, rows, medium);
    }
}
