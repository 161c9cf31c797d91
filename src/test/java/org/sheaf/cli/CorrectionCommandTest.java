package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts corrected from the command line. */
class CorrectionCommandTest {

    private static final String MAY = """
            Interviewer: What changed in the house?

            May: The stairs. Nobody mends teh stairs.

            Interviewer: Since when?

            May: Since teh autumn, 😀 and nobody asks.
            """;
    private static final String LEE = "I: And here?\n\nLee: Here teh stairs are fine.\n\nI: Good.\n\nLee: Yes.\n";

    @TempDir
    Path folder;

    private Terminal terminal;
    private String study;

    @BeforeEach
    void aCodedStudy() {
        terminal = new Terminal(folder);
        study = terminal.at("house.sheaf");
        terminal.run("new", study, "--as", "Ines").done();
        terminal.run("import", study, terminal.file("may.txt", MAY), terminal.file("lee.txt", LEE))
                .done();
        terminal.run("codings", "import", study, terminal.file("codings.csv", """
                        transcript,start,end,code,coder
                        may,%d,%d,Repairs,Ines
                        may,%d,%d,Silence,Ines
                        """.formatted(
                                MAY.indexOf("Nobody mends"),
                                MAY.indexOf(" stairs.\n"),
                                MAY.codePointCount(0, MAY.indexOf("nobody asks")),
                                MAY.codePointCount(0, MAY.indexOf("nobody asks") + 11))))
                .done();
    }

    private String text(String name) throws Exception {
        terminal.run("transcripts", "export", study, terminal.at("texts")).done();
        return Files.readString(folder.resolve("texts/" + name + ".txt"));
    }

    @Test
    void aPreviewNamesEveryPlaceAndEveryQuotationAndStoresNothing() throws Exception {
        terminal.run("transcripts", "replace", study, "teh", "the", "--word", "--preview", "--json")
                .done();
        JsonNode answer = terminal.json();
        assertThat(answer.path("places")).hasSize(3);
        assertThat(answer.path("places").get(0).path("line").asText()).contains("Nobody mends teh stairs");
        assertThat(answer.path("changed").asInt()).isEqualTo(1);
        assertThat(answer.path("lost").asInt()).isZero();
        assertThat(answer.path("untouched").asInt()).isEqualTo(1);
        JsonNode touched = answer.path("transcripts").get(0).path("quotations").get(0);
        assertThat(touched.path("before").asText()).isEqualTo("Nobody mends teh");
        assertThat(touched.path("after").asText()).isEqualTo("Nobody mends the");
        assertThat(touched.path("codes").get(0).asText()).isEqualTo("Repairs");
        assertThat(touched.path("coder").asText()).isEqualTo("Ines");
        assertThat(text("may")).isEqualTo(MAY);
    }

    @Test
    void wordsAreReplacedInAllTextsAsOneStepThatOneUndoTakesBack() throws Exception {
        terminal.run("transcripts", "replace", study, "teh", "the").done();
        assertThat(text("may")).isEqualTo(MAY.replace("teh", "the"));
        assertThat(text("lee")).isEqualTo(LEE.replace("teh", "the"));
        terminal.run("check", study).done();
        terminal.run("search", study, "\"mends the\"", "--json").done();
        assertThat(terminal.json().path("total").asInt())
                .as("the index follows")
                .isEqualTo(1);
        terminal.run("undo", study).done();
        terminal.run("search", study, "\"mends the\"", "--json").done();
        assertThat(terminal.json().path("total").asInt()).isZero();
        assertThat(text("may")).isEqualTo(MAY);
        assertThat(text("lee")).isEqualTo(LEE);
        terminal.run("transcripts", "replace", study, "TEH", "the", "--case").done();
        assertThat(terminal.out()).contains("is not said anywhere");
        terminal.run("transcripts", "replace", study, "teh", "the", "--in", "lee")
                .done();
        assertThat(text("may")).isEqualTo(MAY);
    }

    @Test
    void quotationsAreLetGoOnlyWhenToldSo() throws Exception {
        terminal.run("transcripts", "replace", study, " and nobody asks", "").refused("nobody asks");
        assertThat(text("may")).isEqualTo(MAY);
        terminal.run("transcripts", "replace", study, " and nobody asks", "", "--drop-lost", "--json")
                .done();
        assertThat(terminal.json().path("lost").asInt()).isEqualTo(1);
        terminal.run("check", study).done();
    }

    @Test
    void aTurnOrALabelIsGivenToSomebodyElse() throws Exception {
        terminal.run("transcripts", "relabel", study, "lee", "I", "May", "--turns", "3")
                .done();
        assertThat(text("lee")).contains("\n\nMay: Good.\n\n").startsWith("I: And");
        terminal.run("transcripts", "relabel", study, "lee", "Lee", "Leander").done();
        assertThat(text("lee")).contains("\n\nLeander: Here").endsWith("Leander: Yes.\n");
        terminal.run("transcripts", "relabel", study, "lee", "I", "May", "--turns", "2")
                .refused("spoken by ‘Leander’");
        terminal.run("transcripts", "relabel", study, "lee", "Nobody", "May").refused("Nobody speaks as ‘Nobody’");
        terminal.run("check", study).done();
    }

    @Test
    void aCorrectedFileIsLookedAtBeforeItIsTakenIn() throws Exception {
        String file = terminal.file("may.txt", MAY.replace("teh autumn", "the autumn, then"));
        terminal.run("transcripts", "revise", study, file, "--preview").done();
        assertThat(terminal.out()).contains("2 quotations stay as they are").contains("Nothing was stored");
        assertThat(text("may")).isEqualTo(MAY);
        terminal.run("transcripts", "revise", study, file, "--json").done();
        assertThat(terminal.json().path("revision").asInt()).isEqualTo(2);
        assertThat(text("may")).contains("Since the autumn, then, 😀");
    }
}
