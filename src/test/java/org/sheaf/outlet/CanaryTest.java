package org.sheaf.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheaf.analysis.Interviews;
import org.sheaf.identity.leaks.Leak;
import org.sheaf.identity.leaks.Looking;
import org.sheaf.identity.leaks.Watch;
import org.sheaf.outlet.Canaries.Canary;
import org.sheaf.report.Cell;
import org.sheaf.report.Document;
import org.sheaf.report.Part;
import org.sheaf.report.Reports;
import org.sheaf.report.Row;
import org.sheaf.report.picture.PictureFiles;
import org.sheaf.report.picture.ThematicMap;
import org.sheaf.study.Analysis;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.tables.Sheet;
import org.sheaf.tables.Tables;

/** Every name that is planted in what Sheaf can write is found again, whatever its form; and nothing where none is. */
class CanaryTest {

    private static final int PLANTED = 520;

    @TempDir
    Path folder;

    private final List<Canary> canaries = Canaries.of(PLANTED, 11);
    private final Watch watch =
            Watch.over(canaries.stream().map(Canary::identity).toList(), List.of(), List.of("nothing stands here"));

    private void allAreFoundIn(Path file) throws IOException {
        allAreFoundIn(file.getFileName().toString(), Files.readAllBytes(file), canaries);
    }

    private void allAreFoundIn(String name, byte[] bytes, List<Canary> planted) {
        Set<Id<Identity>> found = new HashSet<>();
        for (Leak leak :
                Looking.in(name, bytes, Optional.of(watch), Optional.empty()).leaks()) {
            found.add(leak.identity().id());
            assertThat(leak.places()).isNotEmpty().doesNotContain("");
        }
        assertThat(planted.stream()
                        .filter(canary -> !found.contains(canary.identity().id()))
                        .map(canary -> canary.identity().name() + " as " + canary.planted()))
                .as("missed in " + name)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.docx", "report.html", "report.xlsx", "report.csv"})
    void reports(String name) throws IOException {
        allAreFoundIn(new PlantedFiles(canaries).report(folder.resolve(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"codings.csv", "codings.xlsx"})
    void tables(String name) throws IOException {
        allAreFoundIn(new PlantedFiles(canaries).table(folder.resolve(name)));
    }

    @Test
    void headersOfTables() throws IOException {
        List<Canary> few = canaries.subList(0, 75);
        for (String name : List.of("people.csv", "people.xlsx")) {
            Path file = folder.resolve(name);
            Tables.write(
                    Sheet.of("people", few.stream().map(Canary::planted).toList(), List.of()), file, new FileOutlet());
            allAreFoundIn(name, Files.readAllBytes(file), few);
        }
    }

    @Test
    void answersForPrograms() throws IOException {
        byte[] json = new ObjectMapper()
                .writeValueAsBytes(Map.of(
                        "hits", canaries.stream().map(PlantedFiles::sentence).toList()));
        allAreFoundIn("", json, canaries);
        byte[] keys = new ObjectMapper()
                .writeValueAsBytes(canaries.stream()
                        .map(canary -> Map.of(canary.planted(), 1))
                        .toList());
        allAreFoundIn("", keys, canaries);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void textsAndTheClipboard(String charset) {
        String text = String.join(
                "\n\n", canaries.stream().map(PlantedFiles::sentence).toList());
        allAreFoundIn("int1.txt", text.getBytes(Charset.forName(charset)), canaries);
        allAreFoundIn("", text.getBytes(Charset.forName(charset)), canaries);
    }

    @Test
    void namesOfFiles() {
        for (Canary canary : canaries) {
            String name = canary.identity().name();
            for (String file : List.of(
                    name + ".docx",
                    "talk-" + name.replace(' ', '-') + "2.txt",
                    "talk" + name.replace(" ", "") + ".csv",
                    name.replace(' ', '_') + "_v3.svg")) {
                allAreFoundIn(file, new byte[0], List.of(canary));
            }
        }
    }

    @Test
    void pictures() throws IOException {
        List<Canary> few = canaries.subList(0, 50);
        Interviews interviews = new Interviews();
        Analysis analysis = interviews.analysis("Service users", "");
        few.forEach(canary -> interviews.theme(analysis, PlantedFiles.sentence(canary)));
        Path svg = folder.resolve("map.svg");
        PictureFiles.write(
                ThematicMap.of(interviews.study(), interviews.study().analyses().get(analysis.id())),
                svg,
                new FileOutlet());
        allAreFoundIn("map.svg", Files.readAllBytes(svg), few);
    }

    @Test
    void nothingIsFoundWhereNothingStands() throws IOException {
        String clean =
                "Interviewer: How was it?\n\nMoira: Fine. Will you come in May? I read the mark on the wall, and my"
                        + " brother’s house stands by the sea. We broke the chord; Grovel not, Stacy. 4,031 days.\n";
        Document report = new Document(
                "Themes and quotations",
                "",
                Document.LANGUAGE,
                true,
                List.of(
                        new Part.Heading(1, "Findings"),
                        new Part.Paragraph(clean),
                        PlantedFiles.table(
                                "Themes", List.of(Row.of(Cell.of("Hope"), Cell.of(clean))), Part.Medium.ALL)),
                List.of());
        for (String name : List.of("a.docx", "a.html", "a.xlsx", "a.csv")) {
            Path file = folder.resolve(name);
            Reports.write(report, file, new FileOutlet());
            Looking.Found found = Looking.in(name, Files.readAllBytes(file), Optional.of(watch), Optional.empty());
            assertThat(found.leaks()).as(name).isEmpty();
            assertThat(found.unseen()).as(name).isEmpty();
        }
        byte[] text = clean.getBytes(StandardCharsets.UTF_8);
        assertThat(Looking.in("a.txt", text, Optional.of(watch), Optional.empty())
                        .leaks())
                .isEmpty();
    }
}
