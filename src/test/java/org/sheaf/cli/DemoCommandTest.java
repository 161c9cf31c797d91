package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.tables.Sheet;
import org.sheaf.tables.Tables;

/** The sample study from its files to the tables a journal would print, without a display. */
class DemoCommandTest {

    private static final List<String> GROUPS = List.of("service-users", "staff");

    @TempDir
    static Path folder;

    private static Terminal terminal;
    private static JsonNode answer;

    @BeforeAll
    static void buildOnce() {
        terminal = new Terminal(folder);
        terminal.run("demo", terminal.at("out"), "--json").done();
        answer = terminal.json();
    }

    private static Path out(String name) {
        return folder.resolve("out").resolve(name);
    }

    @Test
    void leavesASoundStudyAndSaysWhatItMade() {
        assertThat(answer.path("built").asBoolean()).isTrue();
        assertThat(Path.of(answer.path("study").asText())).isEqualTo(out("hat-service.sheaf"));
        terminal.run("check", out("hat-service.sheaf").toString(), "--json").done();
        assertThat(terminal.json().path("sound").asBoolean()).isTrue();
    }

    @Test
    void writesEveryReportForBothGroups() {
        List<String> files = new ArrayList<>();
        answer.path("reports").forEach(file -> files.add(file.asText()));
        for (String group : GROUPS) {
            for (String kind : List.of("themes", "codebook", "participants")) {
                for (String ending : List.of(".docx", ".html", ".xlsx")) {
                    Path file = out(group + "-" + kind + ending);
                    assertThat(file).isNotEmptyFile();
                    assertThat(files).contains(file.toString());
                }
            }
        }
    }

    @Test
    void theServiceUsersFiguresAreThoseOfTheDesign() throws IOException {
        Map<String, String> figures = new HashMap<>();
        List<String> rows = new ArrayList<>();
        for (List<String> row : table(out("service-users-participants.docx"), 0)) {
            figures.putIfAbsent(row.get(0), row.get(row.size() - 1));
            rows.add(String.join(" ", row));
        }
        assertThat(figures)
                .containsEntry("Man", "9 (75)")
                .containsEntry("Woman", "3 (25)")
                .containsEntry("Current", "10 (83)")
                .containsEntry("Completed", "1 (8)")
                .containsEntry("Withdrew", "1 (8)");
        assertThat(rows).anyMatch(row -> row.contains("Range") && row.contains("24–55"));
        assertThat(rows).anyMatch(row -> row.contains("Range") && row.contains("0.5–25"));
        assertThat(rows).anyMatch(row -> row.startsWith("Mean") && row.contains(" 42 "));
        assertThat(rows).anyMatch(row -> row.startsWith("Mean") && row.contains(" 12 "));
    }

    @Test
    void theStaffStandApart() throws IOException {
        List<String> staff = table(out("staff-participants.docx"), 0).stream()
                .map(row -> String.join(" ", row))
                .toList();
        assertThat(staff).anyMatch(row -> row.contains("Pharmacist")).noneMatch(row -> row.contains("Gender"));
        String themes = text(out("staff-themes.docx"));
        assertThat(themes).contains("Holding the door open", "Noel").doesNotContain("Initiation tensions", "Jude");
    }

    @Test
    void theThemeTableHoldsEveryPassageOfItsCodesAndTheCitedQuotations() throws IOException {
        List<List<String>> rows = table(out("service-users-themes.docx"), 0);
        assertThat(rows.get(0)).containsExactly("Theme", "Sub-theme", "Quote", "Participant");
        Sheet sheet = Tables.read(folder.resolve("out/service-users-themes.xlsx"));
        assertThat(rows).hasSize(sheet.all().size() + 1).hasSizeGreaterThan(250);
        String text = text(out("service-users-themes.docx"));
        assertThat(text)
                .contains(
                        "Initiation tensions: lack of confidence versus readiness for change",
                        "Motivation for change and readiness for a novel approach",
                        "Supportive staff relationships and de-stigmatisation",
                        "I’d had two detoxes and a rehab with goats.");
        Set<String> speakers = new LinkedHashSet<>();
        rows.stream().skip(1).forEach(row -> speakers.add(row.get(row.size() - 1)));
        assertThat(speakers).hasSize(12).contains("Casey", "Vic").doesNotContain("Interviewer", "Noel");
    }

    @Test
    void everyCodingCoversWordsOfAParticipantsSpeech() throws IOException {
        String study = out("hat-service.sheaf").toString();
        terminal.run("codings", "export", study, terminal.at("codings.csv")).done();
        Sheet exported = Tables.read(folder.resolve("codings.csv"));
        Sheet given = Tables.read(SampleFiles.near(Path.of("").toAbsolutePath()).table("codings"));
        assertThat(exported.all()).hasSameSizeAs(given.all());
        terminal.run("transcripts", "list", study, "--json").done();
        assertThat(terminal.json().path("transcripts")).hasSize(18);
        terminal.json().path("transcripts").forEach(transcript -> {
            assertThat(transcript.path("words").asInt()).isGreaterThanOrEqualTo(1_500);
            assertThat(transcript.path("speakers")).hasSize(2);
            transcript
                    .path("speakers")
                    .forEach(speaker ->
                            assertThat(speaker.path("participant").isTextual()).isTrue());
        });
    }

    @Test
    void theThemesOfTheSampleAreThoseOfTheCodebookWithQuotations() {
        SampleFiles files = SampleFiles.near(Path.of("").toAbsolutePath());
        Sheet bare = Tables.read(files.codebooks().resolve("hat-themes.csv"));
        Sheet cited = Tables.read(files.table("themes"));
        assertThat(cited.header()).isEqualTo(bare.header());
        int first = bare.header().indexOf("quotations");
        assertThat(cited.all().stream().map(row -> row.cells().subList(0, first)))
                .containsExactlyElementsOf(bare.all().stream()
                        .map(row -> row.cells().subList(0, first))
                        .toList());
        assertThat(cited.all()).allSatisfy(row -> {
            assertThat(row.cell(first).split(";")).hasSizeBetween(3, 6);
            assertThat(row.cell(first + 1).split(";")).hasSizeBetween(1, 3);
        });
    }

    @Test
    void aSampleStudyThatIsThereIsKept() throws IOException {
        String study = out("hat-service.sheaf").toString();
        Files.delete(out("staff-themes.docx"));
        terminal.run("framework", "freeze", study, "--as", "Somebody Else").done();
        terminal.run("demo", terminal.at("out"), "--json").done();
        assertThat(terminal.json().path("built").asBoolean()).isFalse();
        assertThat(out("staff-themes.docx")).isNotEmptyFile();
        terminal.run("framework", "versions", study, "--json").done();
        assertThat(terminal.json().path("versions")).hasSize(2);
    }

    /** The table of decisions was made in agreement with the consensus of the sample: nothing is written twice or against it. */
    @Test
    void theRoundIsClosedAndItsDecisionsLeaveTheConsensusAsItsTableHasIt() throws IOException {
        String study = out("hat-service.sheaf").toString();
        terminal.run("rounds", "list", study, "--json").done();
        JsonNode round = terminal.json().path("rounds").get(0);
        assertThat(round.path("closed").isTextual()).isTrue();
        assertThat(round.path("blind").asBoolean()).isTrue();
        String opened = round.path("opened").asText();
        terminal.run("framework", "versions", study, "--json").done();
        assertThat(terminal.json().path("versions").get(0).path("frozen").asText())
                .as("a round is coded against what was frozen before it")
                .isBetween("2024", opened);
        terminal.run("codings", "export", study, terminal.at("after.csv")).done();
        SampleFiles files = SampleFiles.near(Path.of("").toAbsolutePath());
        assertThat(consensus(Tables.read(folder.resolve("after.csv"))))
                .isEqualTo(consensus(Tables.read(files.table("codings"))));
        Sheet decisions = Tables.read(files.table("decisions"));
        terminal.run("reconcile", study, "--import", files.table("decisions").toString(), "--json")
                .done();
        terminal.run("log", study).done();
        assertThat(terminal.out().lines().filter(line -> line.contains("decisions.csv")))
                .as("the same table again is no step")
                .hasSize(1);
        int note = decisions.header().indexOf("note");
        assertThat(decisions.all())
                .hasSizeGreaterThan(50)
                .allSatisfy(row -> assertThat(row.cell(note)).isNotEmpty());
    }

    private static Set<String> consensus(Sheet codings) {
        Set<String> rows = new TreeSet<>();
        codings.all().stream()
                .filter(row -> row.cell(codings.header().indexOf("coder")).equals("consensus"))
                .forEach(row -> rows.add(String.join(" ", row.cells().subList(1, 5))));
        return rows;
    }

    @Test
    void somethingElseInItsPlaceIsLeftAlone() {
        String file = terminal.file("busy/hat-service.sheaf", "mine");
        terminal.run("demo", terminal.at("busy")).refused("is no study", "another folder");
        assertThat(Path.of(file)).hasContent("mine");
    }

    @Test
    void withADisplayTheWindowOpensOnTheStudy() {
        Terminal desk = new Terminal(folder).withDisplay();
        desk.run("demo", desk.at("out")).done();
        assertThat(desk.shown()).contains(out("hat-service.sheaf"));
        assertThat(desk.out()).contains("sheaf open ", "18 transcripts");
    }

    private static List<List<String>> table(Path docx, int index) throws IOException {
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(in)) {
            XWPFTable table = document.getTables().get(index);
            return table.getRows().stream()
                    .map(XWPFTableRow::getTableCells)
                    .map(cells -> cells.stream().map(XWPFTableCell::getText).toList())
                    .toList();
        }
    }

    private static String text(Path docx) throws IOException {
        StringBuilder text = new StringBuilder();
        table(docx, 0).forEach(row -> text.append(String.join("\t", row)).append('\n'));
        return text.toString();
    }
}
