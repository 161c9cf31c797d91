package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words found, joined with codings; reports of what was coded. */
class SearchCommandTest {

    private static final String TEXT = """
            Interviewer: And the rent 🏠?

            Frankie: The rent went up. We paid the rent with coats on.
            """;

    @TempDir
    Path folder;

    private Terminal terminal;
    private String study;

    @BeforeEach
    void makeStudy() {
        terminal = new Terminal(folder);
        study = terminal.at("leases.sheaf");
        terminal.run("new", study).done();
        terminal.run("import", study, terminal.file("frankie.txt", TEXT), "--group", "Tenants")
                .done();
        int start = TEXT.codePointCount(0, TEXT.indexOf("We paid"));
        String rows = "transcript,start,end,code,coder\nfrankie," + start + "," + (start + 16) + ",Coping,Ines\n";
        terminal.run("codings", "import", study, terminal.file("codings.csv", rows))
                .done();
    }

    @Test
    void hitsHaveExactOffsetsInCodePoints() {
        terminal.run("search", study, "rent", "--json").done();
        assertThat(terminal.json().path("total").asInt()).isEqualTo(3);
        assertThat(terminal.json().path("hits")).hasSize(3);
        for (JsonNode hit : terminal.json().path("hits")) {
            int start = TEXT.offsetByCodePoints(0, hit.path("start").asInt());
            int end = TEXT.offsetByCodePoints(0, hit.path("end").asInt());
            assertThat(TEXT.substring(start, end))
                    .isEqualTo("rent")
                    .isEqualTo(hit.path("text").asText());
            assertThat(hit.path("transcript").asText()).isEqualTo("frankie");
            assertThat(hit.has("before") && hit.has("after")).isTrue();
        }
    }

    @Test
    void aWordJoinedToACodeMustItselfBeCoded() {
        terminal.run("search", study, "code:Coping rent", "--json").done();
        assertThat(terminal.json().path("total").asInt()).isEqualTo(1);
        JsonNode hit = terminal.json().path("hits").get(0);
        assertThat(hit.path("speaker").asText()).isEqualTo("Frankie");
        assertThat(hit.path("codes").get(0).asText()).isEqualTo("Coping");
        terminal.run("search", study, "code:Coping", "rent", "--layer", "consensus", "--json")
                .done();
        assertThat(terminal.json().path("total").asInt()).isZero();
        terminal.run("search", study, "rent", "--layer", "Nobody").refused("There is no coder ‘Nobody’", "Ines");
    }

    @Test
    void theLimitShortensTheListAndNotTheTotal() {
        terminal.run("search", study, "rent", "--limit", "1").done();
        assertThat(terminal.out())
                .contains("frankie · Interviewer: And the [rent]")
                .endsWith("3 hits in 1 transcript (the first 1 are shown).\n");
    }

    @Test
    void aQueryThatCannotBeReadIsExplained() {
        terminal.run("search", study, "rent AND (").refused("query");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void anEncryptedStudyLeavesNoWordBesideIt() throws IOException {
        String secret = terminal.file("secret.txt", "correct horse");
        String closed = terminal.at("closed.sheaf");
        String[] key = {"--study-passphrase-file", secret};
        terminal.run("new", closed, "--encrypt", key[0], key[1]).done();
        terminal.run("import", closed, terminal.at("frankie.txt"), key[0], key[1])
                .done();
        terminal.run("search", closed, "coats", "--json", key[0], key[1]).done();
        assertThat(terminal.json().path("total").asInt()).isEqualTo(1);
        try (Stream<Path> files = Files.walk(Path.of(closed))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as("%s", file)
                        .doesNotContain("coats", "Frankie");
            }
        }
    }

    @Test
    void reportsAreWrittenInTheFormatsAskedFor() {
        String word = terminal.at("codebook.docx");
        String sheet = terminal.at("codebook.xlsx");
        terminal.run("report", study, "codebook", "-o", word, "-o", sheet, "--json")
                .done();
        assertThat(terminal.json().path("kind").asText()).isEqualTo("codebook");
        assertThat(terminal.json().path("files")).hasSize(2);
        assertThat(Path.of(word)).isNotEmptyFile();
        assertThat(Path.of(sheet)).isNotEmptyFile();
        for (String ending : new String[] {"html", "csv"}) {
            for (String kind : new String[] {"themes", "participants"}) {
                Path file = folder.resolve(kind + "." + ending);
                terminal.run("report", study, kind, "-o", file.toString()).done();
                assertThat(file).isNotEmptyFile();
            }
        }
    }

    @Test
    void aReportThatCannotBeMadeSaysWhy() {
        terminal.run("report", study, "matrix", "-o", terminal.at("m.docx")).misunderstood("matrix", "themes");
        terminal.run("report", study, "themes", "-o", terminal.at("m.odt")).refused(".docx");
        terminal.run("report", study, "themes", "-o", terminal.at("m.docx"), "--analysis", "None")
                .refused("None");
        assertThat(folder.resolve("m.docx")).doesNotExist();
    }

    @Test
    void everyHitIsCodedInOneStepThatUndoTakesBack() {
        terminal.run(
                        "search",
                        study,
                        "rent role:participant",
                        "--limit",
                        "1",
                        "--code-as",
                        "Money",
                        "--unit",
                        "sentence")
                .done();
        assertThat(terminal.out()).endsWith("Coded 2 sentences with ‘Money’. ‘sheaf undo’ takes it back.\n");
        terminal.run("search", study, "code:Money", "--json").done();
        assertThat(terminal.json().path("hits").findValuesAsText("text"))
                .containsExactly("The rent went up.", "We paid the rent with coats on.");
        terminal.run("search", study, "rent", "--code-as", "money", "--unit", "sentence", "--json")
                .done();
        assertThat(terminal.json().path("coded").asInt()).isEqualTo(1);
        assertThat(terminal.json().path("already").asInt()).isEqualTo(2);
        terminal.run("undo", study).done();
        terminal.run("undo", study).done();
        terminal.run("check", study).done();
        terminal.run("search", study, "rent", "--unit", "page", "--code-as", "Money")
                .misunderstood("‘page’ is no unit");
    }
}
