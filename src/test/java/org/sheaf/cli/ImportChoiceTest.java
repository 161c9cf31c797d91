package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said, and remembered, of how files go in; and files of which the study has another version. */
class ImportChoiceTest {

    private static final String TALK = """
            I: How did you find the flat above the chandler's?

            P: Through a friend of my aunt. It was damp, but it was home, and the stairs smelt of rope.

            I: And what did they ask for it?

            P: Too much, if I am honest. We managed with coats and two jobs between us.
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
    }

    private JsonNode file(int index) {
        return terminal.json().path("files").get(index);
    }

    @Test
    void theNamesOfFilesFillParticipantGroupAndAttributes() {
        String one = terminal.file("Kim_Tenants_44.txt", TALK);
        terminal.run("import", study, one, "--name-pattern", "{participant}_{group}_{age}")
                .done();
        terminal.run("participants", "list", study, "--json").done();
        JsonNode kim = terminal.json().path("participants").get(1);
        assertThat(kim.path("participant").asText()).isEqualTo("Kim");
        assertThat(kim.path("group").asText()).isEqualTo("Tenants");
        assertThat(terminal.json().toString()).contains("\"age\"").contains("44");
        terminal.run("import", study, one, "--name-pattern", "{participant}{group}")
                .refused("two fields");
    }

    @Test
    void whatIsRememberedHoldsForLaterImports() {
        String first = terminal.file("Kim_44.txt", TALK);
        terminal.run("import", study, first, "--role", "I=other", "--name-pattern", "{participant}_{age}", "--remember")
                .done();
        String second = terminal.file("Odile_51.txt", TALK.replace("flat", "boat"));
        terminal.run("import", study, second, "--json").done();
        assertThat(file(0).path("speakers").findValuesAsText("role")).containsExactly("other", "participant");
        assertThat(file(0).path("speakers").findValuesAsText("participant")).contains("Odile");
        terminal.run("undo", study).done();
        terminal.run("undo", study).done();
        terminal.run("import", study, second, "--json").done();
        assertThat(file(0).path("speakers").findValuesAsText("role")).containsExactly("interviewer", "participant");
    }

    @Test
    void anotherVersionIsLeftOutUnlessTheUserSaysWhatItIs() {
        String kim = terminal.file("kim.txt", TALK);
        terminal.run("import", study, kim).done();
        terminal.file("kim.txt", TALK.replace("two jobs", "three jobs"));
        terminal.run("import", study, kim, "--json").done();
        assertThat(terminal.json().path("imported").asInt()).isZero();
        assertThat(file(0).path("status").asText()).isEqualTo("changed");
        assertThat(terminal.json().path("warnings").toString()).contains("another version of ‘kim’", "--changed");

        terminal.run("import", study, kim, "--changed", "revise", "--preview").done();
        assertThat(terminal.out()).contains("Nothing was stored");
        terminal.run("transcripts", "list", study, "--json").done();
        assertThat(terminal.json().path("transcripts").get(0).path("revision").asInt())
                .isEqualTo(1);

        terminal.run("import", study, kim, "--changed", "revise", "--json").done();
        assertThat(file(0).path("status").asText()).isEqualTo("revised");
        terminal.run("transcripts", "list", study, "--json").done();
        assertThat(terminal.json().path("transcripts")).hasSize(1);
        assertThat(terminal.json().path("transcripts").get(0).path("revision").asInt())
                .isEqualTo(2);

        terminal.file("kim.txt", TALK.replace("two jobs", "four jobs"));
        terminal.run("import", study, kim, "--changed", "beside", "--json").done();
        assertThat(file(0).path("transcript").asText()).isEqualTo("kim (2)");
    }

    @Test
    void theSameTextInAnotherFileChangesNothing() {
        terminal.run("import", study, terminal.file("kim.txt", TALK)).done();
        terminal.file("kim.txt", "\uFEFF" + TALK);
        terminal.run("import", study, terminal.at("kim.txt"), "--json").done();
        assertThat(terminal.json().path("present").asInt()).isEqualTo(1);
        assertThat(file(0).path("status").asText()).isEqualTo("present");
    }

    @Test
    void aTextIsADocumentWhenTheUserSaysSo() {
        terminal.run("import", study, terminal.file("kim.txt", TALK), "--kind", "document", "--json")
                .done();
        assertThat(file(0).path("kind").asText()).isEqualTo("document");
    }

    @Test
    void aPreviewStoresNothing() {
        terminal.run("import", study, terminal.file("kim.txt", TALK), "--preview")
                .done();
        assertThat(terminal.out()).contains("It would import 1 transcript");
        terminal.run("transcripts", "list", study, "--json").done();
        assertThat(terminal.json().path("transcripts")).isEmpty();
    }

    @Test
    void theSecondPartOfAnInterviewNamesItsPartner() {
        String parts = "src/test/resources/museum/parts";
        terminal.run("import", study, parts, "--json").done();
        assertThat(terminal.json().path("files").findValuesAsText("status")).containsExactly("imported", "partner");
        assertThat(file(1).path("partner").asText()).endsWith("pond_interviewer.TextGrid");
        terminal.run("inspect", parts, "--json").done();
        assertThat(file(1).path("partner").asText()).endsWith("pond_interviewer.TextGrid");
    }
}
