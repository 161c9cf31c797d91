package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Transcripts in, out, and corrected. */
class ImportCommandTest {

    private static final String FRANKIE = """
            Interviewer: How did you find the flat?

            Frankie: Through a friend. It was damp, but it was 🏠 home.

            Interviewer: And the rent?

            Frankie: Too high, if I'm honest. We managed. Barely coped, really.
            """;

    private static final String KIM = """
            I: What about heating?

            P: We wore coats. Indoors, like.

            I: All winter?

            P: All winter.
            """;

    @TempDir
    Path folder;

    private Terminal terminal;
    private String study;
    private String frankie;

    @BeforeEach
    void makeStudy() {
        terminal = new Terminal(folder);
        study = terminal.at("leases.sheaf");
        terminal.run("new", study).done();
        frankie = terminal.file("in/frankie.txt", FRANKIE);
        terminal.file("in/kim.txt", KIM);
    }

    @Test
    void aFolderGoesInAndSaysWhoSpeaks() {
        terminal.run("import", study, terminal.at("in"), "--group", "Tenants").done();
        assertThat(terminal.out()).contains("frankie: ", "Frankie", "Imported 2 transcripts.");
        terminal.run("transcripts", "list", study, "--json").done();
        JsonNode first = terminal.json().path("transcripts").get(0);
        assertThat(first.path("transcript").asText()).isEqualTo("frankie");
        assertThat(first.path("group").asText()).isEqualTo("Tenants");
        assertThat(first.path("turns").asInt()).isEqualTo(4);
        assertThat(first.path("speakers").findValuesAsText("participant")).containsExactly("Interviewer", "Frankie");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        terminal.run("import", study, frankie).done();
        terminal.run("import", study, frankie, frankie, "--json").done();
        assertThat(terminal.json().path("imported").asInt()).isZero();
        assertThat(terminal.json().path("present").asInt()).isEqualTo(2);
        assertThat(terminal.json().path("files").findValuesAsText("status")).containsOnly("present");
        terminal.run("log", study, "--json").done();
        assertThat(terminal.json().path("entries").findValuesAsText("kind"))
                .filteredOn("imported"::equals)
                .hasSize(1);
    }

    @Test
    void oneBadFileNeverStopsTheOthers() {
        String empty = terminal.file("empty.txt", "");
        String odd = terminal.file("holiday.jpg", "JFIF");
        terminal.run("import", study, empty, frankie, odd, terminal.at("gone.docx"), "--json")
                .refused("empty.txt", "holiday.jpg", "gone.docx");
        assertThat(terminal.json().path("imported").asInt()).isEqualTo(1);
        assertThat(terminal.json().path("files").findValuesAsText("status"))
                .containsExactly("refused", "imported", "refused", "refused");
        assertThat(terminal.json().path("refused").findValuesAsText("why"))
                .hasSize(3)
                .noneMatch(String::isBlank);
    }

    @Test
    void rolesCanBeSaidAndNonsenseIsWrongUsage() {
        terminal.run("import", study, frankie, "--role", "Frankie=other", "--json")
                .done();
        JsonNode speakers = terminal.json().path("files").get(0).path("speakers");
        assertThat(speakers.findValuesAsText("role")).containsExactly("interviewer", "other");
        terminal.run("import", study, frankie, "--role", "Frankie=king").misunderstood("king", "participant");
        terminal.run("import", study, frankie, "--convention", "guess").misunderstood("guess", "name-colon");
    }

    @Test
    void anImportIsOneStepThatCanBeUndone() {
        terminal.run("import", study, terminal.at("in")).done();
        terminal.run("undo", study).done();
        terminal.run("transcripts", "list", study, "--json").done();
        assertThat(terminal.json().path("transcripts")).isEmpty();
        terminal.run("participants", "list", study, "--json").done();
        assertThat(terminal.json().path("participants")).isEmpty();
    }

    @Test
    void inspectSeesWithoutAStudyWhatAnImportWouldMake() {
        terminal.run("inspect", frankie, terminal.at("gone.txt"), "--turns", "--json")
                .refused("gone.txt");
        JsonNode file = terminal.json().path("files").get(0);
        assertThat(file.path("format").asText()).isEqualTo("txt");
        assertThat(file.path("encoding").asText()).isEqualTo("UTF-8");
        assertThat(file.path("convention").asText()).isEqualTo("name-colon");
        assertThat(file.path("turns").asInt()).isEqualTo(4);
        assertThat(file.path("speakers").findValuesAsText("label")).containsExactly("Interviewer", "Frankie");
        assertThat(file.path("speakers").findValuesAsText("role")).containsExactly("interviewer", "participant");
        assertThat(file.path("warnings").isArray()).isTrue();
        JsonNode turn = file.path("turn").get(3);
        assertThat(turn.path("speaker").asText()).isEqualTo("Frankie");
        assertThat(turn.path("time").isNull()).isTrue();
        assertThat(codePoints(
                        FRANKIE, turn.path("start").asInt(), turn.path("end").asInt()))
                .isEqualTo(turn.path("text").asText())
                .startsWith("Too high");
        assertThat(terminal.json().path("files")).hasSize(2);
        terminal.run("inspect", frankie).done();
        assertThat(terminal.out()).contains("Frankie: participant, 2 turns");
    }

    private static String codePoints(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    @Test
    void textsComeOutByteForByte() throws Exception {
        byte[] bytes = "\uFEFFInterviewer: A?\r\n\r\nSam: Bé.\r\n\r\nInterviewer: C?\r\n\r\nSam: D.\r\n"
                .getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("sam.txt"), bytes);
        terminal.run("import", study, frankie, terminal.at("sam.txt")).done();
        terminal.run("transcripts", "export", study, terminal.at("texts")).done();
        assertThat(folder.resolve("texts/frankie.txt")).hasBinaryContent(FRANKIE.getBytes(StandardCharsets.UTF_8));
        assertThat(Files.readString(folder.resolve("texts/sam.txt")))
                .isEqualTo("Interviewer: A?\n\nSam: Bé.\n\nInterviewer: C?\n\nSam: D.\n");
        terminal.run("transcripts", "export", study, frankie).refused("is a file");
    }

    @Test
    void aCorrectionMovesTheQuotationsWithTheirWords() throws Exception {
        terminal.run("import", study, frankie).done();
        int start = FRANKIE.codePointCount(0, FRANKIE.indexOf("Barely"));
        String codings = "transcript,start,end,code,coder\nfrankie," + start + "," + (start + 20) + ",Coping,Ines\n";
        terminal.run("codings", "import", study, terminal.file("codings.csv", codings))
                .done();
        String corrected = terminal.file("frankie.txt", FRANKIE.replace("Too high", "Far, far too high"));
        terminal.run("transcripts", "revise", study, corrected, "--json").done();
        assertThat(terminal.json().path("revision").asInt()).isEqualTo(2);
        assertThat(terminal.json().path("quotations").asInt()).isEqualTo(1);
        terminal.run("codings", "export", study, terminal.at("after.csv")).done();
        assertThat(Files.readString(folder.resolve("after.csv")))
                .contains("," + (start + 9) + "," + (start + 29) + ",");
        String without = terminal.file("frankie.txt", FRANKIE.replace(" Barely coped, really.", ""));
        terminal.run("transcripts", "revise", study, without).refused("Barely coped, really");
        terminal.run("transcripts", "revise", study, without, "--drop-lost", "--json")
                .done();
        assertThat(terminal.json().path("lost").asInt()).isEqualTo(1);
        terminal.run("transcripts", "revise", study, terminal.file("other.txt", KIM))
                .refused("--transcript");
        terminal.run("check", study).done();
    }

    @Test
    void codingRowsThatDoNotFitAreListedByLine() {
        terminal.run("import", study, frankie).done();
        String rows = """
                transcript,start,end,code,coder
                frankie,13,20,Home,Ines
                nobody,1,2,Home,Ines
                frankie,20,13,Home,Ines
                frankie,10,99999,Home,Ines
                """;
        terminal.run("codings", "import", study, terminal.file("codings.csv", rows), "--json")
                .refused("codings.csv, line 3", "codings.csv, line 4", "codings.csv, line 5");
        assertThat(terminal.json().path("refused").findValuesAsText("line")).containsExactly("3", "4", "5");
        terminal.run("codings", "export", study, terminal.at("out.csv")).done();
        assertThat(folder.resolve("out.csv")).content().hasLineCount(2);
    }
}
