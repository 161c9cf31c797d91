package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents beside interviews: coded and searched like them, and counted apart. */
class DocumentsCommandTest {

    private static final String TALK = "Interviewer: And the rent?\n\nFrankie: The rent went up.\n";
    private static final String NOTES = "# Notes\n\nThe stairs are wet.\n\n## Rent\n\nThe rent is spoken of twice.\n";

    @TempDir
    Path folder;

    private Terminal terminal;
    private String study;

    @BeforeEach
    void makeStudy() {
        terminal = new Terminal(folder);
        study = terminal.at("leases.sheaf");
        terminal.run("new", study).done();
        terminal.run("import", study, terminal.file("frankie.txt", TALK), terminal.file("notes.md", NOTES))
                .done();
        assertThat(terminal.out()).contains("Imported 1 transcript and 1 document.");
        int talk = TALK.indexOf("The rent went");
        int notes = NOTES.indexOf("The rent is");
        terminal.run(
                        "codings",
                        "import",
                        study,
                        terminal.file(
                                "codings.csv",
                                "transcript,start,end,code,coder\nfrankie," + talk + "," + (talk + 13) + ",Cost,Ines\n"
                                        + "notes," + notes + "," + (notes + 11) + ",Cost,Ines\n"))
                .done();
    }

    private List<String> listed(String... options) {
        String[] words = new String[4 + options.length];
        System.arraycopy(new String[] {"transcripts", "list", study, "--json"}, 0, words, 0, 4);
        System.arraycopy(options, 0, words, 4, options.length);
        terminal.run(words).done();
        return StreamSupport.stream(terminal.json().path("transcripts").spliterator(), false)
                .map(each -> each.path("transcript").asText() + " "
                        + each.path("kind").asText())
                .toList();
    }

    private List<Integer> counted() {
        listed();
        JsonNode count = terminal.json().path("count");
        return List.of(
                count.path("transcripts").asInt(), count.path("documents").asInt());
    }

    @Test
    void theListTellsThemApartAndCountsThemApart() {
        assertThat(listed()).containsExactlyInAnyOrder("frankie interview", "notes document");
        assertThat(listed("--kind", "document")).containsExactly("notes document");
        assertThat(counted()).containsExactly(1, 1);
        terminal.run("transcripts", "list", study).done();
        assertThat(terminal.out()).endsWith("1 transcript and 1 document\n");
        terminal.run("transcripts", "list", study, "--kind", "poem").misunderstood("interview or document");
        terminal.run("check", study).done();
        assertThat(terminal.out()).contains("1 transcript and 1 document, ");
    }

    @Test
    void aSearchIsOfOneKindOrOfBoth() {
        terminal.run("search", study, "rent", "--json").done();
        assertThat(terminal.json().path("total").asInt()).isEqualTo(4);
        assertThat(terminal.json().path("transcripts").asInt()).isEqualTo(1);
        assertThat(terminal.json().path("documents").asInt()).isEqualTo(1);
        terminal.run("search", study, "rent kind:document", "--json").done();
        assertThat(terminal.json().path("hits"))
                .hasSize(2)
                .allSatisfy(hit -> assertThat(hit.path("transcript").asText()).isEqualTo("notes"));
        assertThat(terminal.json().path("understood").asText()).contains("in a document");
        terminal.run("search", study, "kind:interview code:Cost", "--json").done();
        assertThat(terminal.json().path("hits"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.path("transcript").asText()).isEqualTo("frankie"));
        terminal.run("search", study, "rent NOT kind:document").done();
        assertThat(terminal.out()).contains("2 hits in 1 transcript.");
        terminal.run("search", study, "kind:poem rent").refused("There is no kind of text ‘poem’");
    }

    @Test
    void whatATextIsReadAsIsOneStepThatCanBeTakenBack() {
        terminal.run("transcripts", "read", study, "--kind", "document", "frankie", "notes", "--json")
                .done();
        assertThat(terminal.json().path("changed")).hasSize(1);
        assertThat(counted()).containsExactly(0, 2);
        terminal.run("log", study).done();
        assertThat(terminal.out()).contains("Read ‘frankie’ as a document");
        terminal.run("undo", study).done();
        assertThat(counted()).containsExactly(1, 1);
        terminal.run("transcripts", "read", study, "--kind", "interview", "notes")
                .done();
        assertThat(counted()).containsExactly(2, 0);
        terminal.run("transcripts", "read", study, "--kind", "document", "nobody")
                .refused("no transcript ‘nobody’");
        terminal.run("transcripts", "read", study, "--kind", "interview", "notes")
                .done();
        assertThat(terminal.out()).contains("Nothing to do");
    }

    @Test
    void theReportOfThemesSaysHowManyOfEachItRestsOn() throws IOException {
        terminal.run("themes", "import", study, terminal.file("themes.csv", "theme,codes\nMoney is short,Cost\n"))
                .done();
        Path report = folder.resolve("themes.html");
        terminal.run("report", study, "themes", "-o", report.toString()).done();
        assertThat(Files.readString(report)).contains("in 1 transcript and 1 document.");
        terminal.run("transcripts", "read", study, "--kind", "interview", "notes")
                .done();
        terminal.run("report", study, "themes", "-o", report.toString()).done();
        assertThat(Files.readString(report)).contains("in 2 transcripts.");
    }

    @Test
    void theCodebookCountsDocumentsInAColumnOfTheirOwn() throws IOException {
        Path report = folder.resolve("codebook.csv");
        terminal.run("report", study, "codebook", "-o", report.toString()).done();
        List<String> lines = Files.readAllLines(report);
        assertThat(lines.get(0)).endsWith("Quotations,Transcripts,Documents");
        assertThat(lines.get(1)).endsWith(",2,1,1");
        terminal.run("transcripts", "read", study, "--kind", "interview", "notes")
                .done();
        terminal.run("report", study, "codebook", "-o", report.toString()).done();
        assertThat(Files.readAllLines(report).get(0)).endsWith("Quotations,Transcripts");
        assertThat(Files.readAllLines(report).get(1)).endsWith(",2,2");
    }
}
