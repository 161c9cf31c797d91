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

/** The topic guide on the command line: in and out, matched, decided, answered, searched. */
class GuideCommandTest {

    private static final String GUIDE =
            "1. How did you find this flat?\n   - through whom\n2. What happens when the rent goes up 🏠?\n";
    private static final String TALK = """
            Interviewer: So, how did you find this flat?

            Frankie: Through a cousin 🏠.

            Interviewer: And what happens when the rent goes up?

            Frankie: We sit with coats on.
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
        terminal.run("import", study, terminal.file("frankie.txt", TALK)).done();
    }

    private void bring() {
        terminal.run("guide", "import", study, terminal.file("guide.md", GUIDE), "--json")
                .done();
    }

    private static List<String> places(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each ->
                        each.path("turn").asInt() + "=" + each.path("question").asInt())
                .toList();
    }

    @Test
    void aGuideComesInIsListedAndGoesOutTheSame() throws IOException {
        terminal.run("guide", "match", study).refused("no topic guide yet");
        bring();
        assertThat(terminal.json().path("questions").asInt()).isEqualTo(2);
        assertThat(terminal.json().path("prompts").asInt()).isEqualTo(1);
        terminal.run("guide", "list", study, "--json").done();
        JsonNode first = terminal.json().path("questions").get(0);
        assertThat(first.path("question").asText()).isEqualTo("How did you find this flat?");
        assertThat(first.path("prompts").get(0).asText()).isEqualTo("through whom");
        Path out = folder.resolve("out.md");
        terminal.run("guide", "export", study, out.toString()).done();
        assertThat(Files.readString(out).replaceAll("\\n+", "\n")).isEqualTo(GUIDE);
        for (String file : List.of("out.csv", "out.xlsx")) {
            terminal.run("guide", "export", study, terminal.at(file)).done();
            terminal.run("guide", "import", study, terminal.at(file), "--json").done();
            assertThat(terminal.json().path("prompts").asInt()).isEqualTo(1);
        }
        terminal.run("log", study).done();
        assertThat(terminal.out().lines().filter(line -> line.contains("topic guide")))
                .as("the same guide again is no step")
                .hasSize(1);
    }

    @Test
    void turnsAreProposedAcceptedTurnedDownAndTakenBack() {
        bring();
        terminal.run("guide", "match", study, "--json").done();
        assertThat(places(terminal.json().path("proposed"))).containsExactly("1=1", "3=2");
        assertThat(terminal.json().path("confirmed")).isEmpty();
        int start = terminal.json().path("proposed").get(1).path("start").asInt();
        assertThat(TALK.substring(TALK.offsetByCodePoints(0, start))).startsWith("And what happens");

        terminal.run("guide", "match", study, "--not", "frankie:1=1", "--accept", "0.3", "--json")
                .done();
        assertThat(terminal.json().path("accepted").asInt()).isEqualTo(1);
        assertThat(places(terminal.json().path("confirmed"))).containsExactly("3=2");
        assertThat(terminal.json().path("proposed")).isEmpty();

        terminal.run("guide", "match", study, "--clear", "frankie:1=1", "--json")
                .done();
        assertThat(places(terminal.json().path("proposed"))).containsExactly("1=1");
        terminal.run("undo", study).done();
        terminal.run("guide", "match", study, "--json").done();
        assertThat(places(terminal.json().path("proposed"))).isEmpty();
        terminal.run("guide", "match", study, "--asks", "nobody:1=1").refused("nobody");
        terminal.run("guide", "match", study, "--asks", "frankie:1=9").refused("9");
        terminal.run("guide", "match", study, "--asks", "frankie:99=1").refused("99");
    }

    @Test
    void answersAreReadAndSearchedAcrossTranscripts() {
        bring();
        terminal.run("guide", "answers", study, "2", "--json").done();
        assertThat(terminal.json().path("answers")).isEmpty();
        assertThat(terminal.json().path("silent")).hasSize(1);
        terminal.run("guide", "answers", study, "2", "--proposed", "--json").done();
        assertThat(terminal.json().path("answers")).hasSize(1);
        terminal.run("guide", "match", study, "--accept", "0.3").done();

        terminal.run("guide", "answers", study, "What happens", "--json").done();
        JsonNode said = terminal.json().path("answers").get(0).path("turns").get(0);
        int start = TALK.offsetByCodePoints(0, said.path("start").asInt());
        int end = TALK.offsetByCodePoints(0, said.path("end").asInt());
        assertThat(TALK.substring(start, end))
                .isEqualTo("We sit with coats on.")
                .isEqualTo(said.path("text").asText());
        terminal.run("guide", "answers", study, "9").refused("9");

        terminal.run("search", study, "question:2 coats", "--json").done();
        assertThat(terminal.json().path("total").asInt()).isEqualTo(1);
        assertThat(terminal.json().path("understood").asText()).startsWith("In answer to question 2 “What happens");
        terminal.run("search", study, "question:1 coats", "--json").done();
        assertThat(terminal.json().path("total").asInt()).isZero();
        terminal.run("search", study, "question:Why coats").refused("question ‘Why’");
    }

    @Test
    void aCorrectedTextKeepsItsConfirmedTurns() {
        bring();
        terminal.run("guide", "match", study, "--accept", "0.3").done();
        terminal.run("transcripts", "replace", study, "So, how", "Well then, and how")
                .done();
        terminal.run("guide", "match", study, "--json").done();
        assertThat(places(terminal.json().path("confirmed"))).containsExactly("1=1", "3=2");
        assertThat(terminal.json().path("confirmed").get(0).path("start").asInt())
                .isEqualTo("Interviewer: ".length());
    }
}
