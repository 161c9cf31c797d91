package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two coders' frameworks become one on the command line: a table goes out, is filled in, and is carried out. */
class FrameworkReconcileTest {

    private static final String QDC = """
            <?xml version="1.0" encoding="utf-8"?>
            <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="made for a test"><Codes>
            <Code guid="{0A000000-0000-4000-8000-000000000001}" name="Nodes" isCodable="false">
            <Code guid="0a000000-0000-4000-8000-000000000002" name="Home" isCodable="true" color="#F00">
            <Description>All about home</Description>
            <Code guid="0a000000-0000-4000-8000-000000000003" name="Weather" isCodable="true"/></Code>
            </Code></Codes></CodeBook>
            """;

    @TempDir
    Path folder;

    private Terminal terminal;
    private String study;

    @BeforeEach
    void twoCoders() {
        terminal = new Terminal(folder);
        study = terminal.at("leases.sheaf");
        terminal.run("new", study).done();
        String text = "Robin: " + "The kettle is on and nobody asks why. ".repeat(20);
        terminal.run("import", study, terminal.file("robin.txt", text)).done();
        StringBuilder codings = new StringBuilder("transcript,start,end,code,coder\n");
        for (int start = 10; start < 170; start += 40) {
            codings.append("robin,%d,%d,Kettle talk,Mira%n".formatted(start, start + 20));
            codings.append("robin,%d,%d,Small rituals,Tom%n".formatted(start, start + 20));
            codings.append("robin,%d,%d,Weather,Tom%n".formatted(start + 200, start + 210));
        }
        terminal.run("codings", "import", study, terminal.file("codings.csv", codings.toString()))
                .done();
    }

    private Path exported(String sides) {
        Path plan = folder.resolve("plan.csv");
        terminal.run("framework", "align", study, "--sides", sides, "--export", plan.toString())
                .done();
        return plan;
    }

    /** Fills in the row that holds the words. */
    private static void fill(Path plan, String words, String deciding) throws IOException {
        List<String> lines = Files.readAllLines(plan);
        lines.replaceAll(line ->
                line.contains(words) && line.endsWith(",,,,") ? line.substring(0, line.length() - 4) + deciding : line);
        Files.write(plan, lines);
    }

    private void reconcile(Path plan, String... more) {
        List<String> words =
                new java.util.ArrayList<>(List.of("framework", "reconcile", study, "--plan", plan.toString()));
        words.addAll(List.of(more));
        terminal.run(words.toArray(String[]::new));
    }

    private JsonNode json(String... words) {
        terminal.run(words).done();
        return terminal.json();
    }

    private JsonNode versions() {
        return json("framework", "versions", study, "--json").path("versions");
    }

    @Test
    void aligningTellsProposalsWithTheirEvidence() {
        JsonNode told = json("framework", "align", study, "--sides", "Mira,Tom", "--json");
        JsonNode first = told.path("proposals").get(0);
        assertThat(told.path("proposals").findValuesAsText("kind")).containsExactly("renamed", "only here");
        assertThat(first.path("evidence").path("jaccard").asDouble()).isEqualTo(1);
        assertThat(first.path("evidence").path("shared").asInt()).isEqualTo(80);
        assertThat(first.path("codes").findValuesAsText("code")).containsExactly("Kettle talk", "Small rituals");
        assertThat(told.path("open").asInt()).isEqualTo(2);
    }

    @Test
    void aFilledTableIsCarriedOutOnceAsOneStepThatCanBeUndone() throws Exception {
        Path plan = exported("Mira,Tom");
        assertThat(Files.readString(plan)).startsWith("id,proposal,Mira,Tom,name_similarity,");
        fill(plan, "Kettle talk", "merge,Rituals,,wording,said so");
        reconcile(plan, "--preview");
        assertThat(terminal.done().out())
                .contains("This would make version 1: 1 decision, 4 quotations recoded in 1 transcript");
        assertThat(versions()).isEmpty();

        String crosswalk = terminal.at("crosswalk.csv");
        reconcile(plan, "--crosswalk", crosswalk, "--json");
        assertThat(terminal.done().json().path("applied").asBoolean()).isTrue();
        assertThat(terminal.json().path("undecided").asInt()).isEqualTo(1);
        assertThat(terminal.json().path("quotations").path("recoded").asInt()).isEqualTo(4);
        assertThat(Files.readString(Path.of(crosswalk)))
                .contains("Mira,Kettle talk,Rituals,renamed,merged,wording,said so")
                .contains("Tom,Small rituals,Rituals,renamed,merged,wording,said so");
        assertThat(versions()).hasSize(1);
        terminal.run("check", study).done();

        reconcile(plan);
        assertThat(terminal.done().out())
                .contains("Nothing to do: 1 decision carried out already, 1 proposal undecided.");

        terminal.run("undo", study).done();
        assertThat(versions()).isEmpty();
        assertThat(json("framework", "align", study, "--sides", "Mira,Tom", "--json")
                        .path("proposals")
                        .findValuesAsText("kind"))
                .containsExactly("renamed", "only here");
    }

    @Test
    void rowsThatDoNotFitAreNamedAndNothingIsDone() throws Exception {
        Path plan = exported("Mira,Tom");
        fill(plan, "Kettle talk", "fuse,,,,");
        reconcile(plan);
        terminal.refused("plan.csv, line 2: ‘fuse’ is no decision");
        assertThat(terminal.out()).contains("Nothing was done.");
        plan = exported("Mira,Tom");
        fill(plan, "Kettle talk", "move,Nowhere,,,");
        reconcile(plan);
        terminal.refused("plan.csv, line 2: There is no code ‘Nowhere’");
        assertThat(versions()).isEmpty();
    }

    @Test
    void aCodebookFileIsASideAndItsCodesJoinTheFramework() throws Exception {
        terminal.file("other.csv", "code,parent,definition\nHome,,All about home\nKettle talk,Home,Said over tea\n");
        Path plan = exported("current," + terminal.at("other.csv"));
        fill(plan, ",Home,", "add,,,,");
        fill(plan, "Kettle talk", "merge,Home > Kettle talk,,,");
        reconcile(plan, "--json");
        assertThat(terminal.done().json().path("applied").asBoolean()).isTrue();
        assertThat(json("framework", "align", study, "--sides", "current," + terminal.at("other.csv"), "--json")
                        .path("proposals")
                        .findValuesAsText("kind"))
                .filteredOn("same"::equals)
                .hasSize(2);
        terminal.run("check", study).done();
    }

    @Test
    void aCodebookOfAnotherToolIsRead() {
        JsonNode proposals = json(
                        "framework", "align", study, "--sides", "current," + terminal.file("other.qdc", QDC), "--json")
                .path("proposals");
        assertThat(proposals.findValuesAsText("kind")).containsExactly("moved", "only here", "only here", "only here");
        assertThat(proposals.get(0).path("codes").findValuesAsText("code"))
                .containsExactly("Weather", "Home > Weather");
    }

    @Test
    void aWorkbookIsASideAndMergesIntoTheFramework() throws Exception {
        String csv =
                terminal.file("small.csv", "code,parent,definition\nHome,,All about home\nTea,Home,Said over tea\n");
        String other = terminal.at("small.sheaf");
        terminal.run("new", other).done();
        terminal.run("codebook", "import", other, csv).done();
        String workbook = terminal.at("small.xlsx");
        terminal.run("codebook", "export", other, workbook).done();
        Path plan = exported("current," + workbook);
        fill(plan, ",Home,", "add,,,,");
        fill(plan, "Home > Tea", "add,,,,");
        reconcile(plan, "--json");
        assertThat(terminal.done().json().path("applied").asBoolean()).isTrue();
        terminal.run("codebook", "export", study, terminal.at("after.csv")).done();
        assertThat(folder.resolve("after.csv")).content().contains("All about home", "Said over tea");
    }

    @Test
    void theCodebookReportIsReadBackFromWord() {
        String word = terminal.at("book.docx");
        terminal.run("report", study, "codebook", "-o", word).done();
        assertThat(json("framework", "align", study, "--sides", "current," + word, "--json")
                        .path("proposals")
                        .findValuesAsText("kind"))
                .containsOnly("same");
    }

    @Test
    void frameworksThatAreNotThereAreRefused() {
        terminal.run("framework", "align", study, "--sides", "Mira,Nobody").refused("There is no framework ‘Nobody’");
        terminal.run("framework", "align", study, "--sides", "Mira,version:7").refused("There is no version ‘7’");
        terminal.run("framework", "align", study, "--sides", "Mira").refused("Two to six frameworks");
        terminal.run("framework", "align", study, "--sides", "Mira," + terminal.file("bad.qdc", "<CodeBook><Codes>"))
                .refused("bad.qdc” is damaged");
    }
}
