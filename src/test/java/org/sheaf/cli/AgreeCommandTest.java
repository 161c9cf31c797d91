package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreeCommandTest {

    /** Each letter is a turn's category by the first coder and by the second; a dot is none. */
    private static final List<String> TURNS = List.of("aa", "ab", "bb", "bb", "cc", "c.", "..", "aa", "ac", "bb");

    @TempDir
    Path folder;

    private Terminal terminal;
    private String study;

    @BeforeEach
    void makeStudy() {
        terminal = new Terminal(folder);
        study = terminal.at("ferry.sheaf");
        terminal.run("new", study).done();
        StringBuilder text = new StringBuilder();
        StringBuilder rows = new StringBuilder("transcript,start,end,code,coder\n");
        for (int turn = 0; turn < TURNS.size(); turn++) {
            text.append("Interviewer: Crossing ").append(turn + 1).append("?\n\n");
            int from = text.length();
            text.append("Robin: Wind, then rain, then the gulls again.\n\n");
            for (int coder = 0; coder < 2; coder++) {
                char category = TURNS.get(turn).charAt(coder);
                if (category != '.') {
                    rows.append("robin,")
                            .append(from + 7)
                            .append(',')
                            .append(from + 45)
                            .append(",Weather > ");
                    rows.append(category).append(coder == 0 ? ",Ines\n" : ",Tamsin\n");
                }
            }
        }
        terminal.run("import", study, terminal.file("robin.txt", text.toString()))
                .done();
        terminal.run(
                        "codebook",
                        "import",
                        study,
                        terminal.file(
                                "codes.csv", "code,parent\nWeather,\na,Weather\nb,Weather\nc,Weather\nd,Weather\n"))
                .done();
        terminal.run("codings", "import", study, terminal.file("codings.csv", rows.toString()))
                .done();
    }

    private JsonNode agree(String... options) {
        List<String> words = new ArrayList<>(List.of("agree", study, "--json"));
        words.addAll(List.of(options));
        terminal.run(words.toArray(String[]::new)).done();
        return terminal.json();
    }

    @Test
    void theCodesBelowOneAreTheCategoriesOfEveryTurn() {
        JsonNode said = agree("--coders", "Ines,Tamsin", "--unit", "turn", "--domain", "Weather");
        assertThat(said.path("unit").asText()).isEqualTo("turn");
        assertThat(said.path("universe").asText()).isEqualTo("participants");
        assertThat(said.path("coders")).extracting(JsonNode::asText).containsExactly("Ines", "Tamsin");
        assertThat(said.path("codes").findValuesAsText("code")).containsExactly("a", "b", "c", "d");
        JsonNode measures = said.path("overall").path("measures");
        // Eight turns have two values, six of them the same.
        assertThat(measures.path("percent").path("value").asDouble()).isEqualTo(0.75);
        assertThat(measures.path("percent").path("n").asInt()).isEqualTo(8);
        double byHand = 3 * 0.0 + (4 * 2 + 3 * 4 + 1 * 2) / 64.0;
        assertThat(measures.path("cohen_kappa").path("value").asDouble())
                .isCloseTo((0.75 - byHand) / (1 - byHand), within(1e-12));
        // d is there to choose, though nobody chose it.
        assertThat(measures.path("brennan_prediger").path("value").asDouble()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(measures.path("krippendorff_alpha").path("value").asDouble())
                .isCloseTo(1 - 15.0 * 4 / (16 * 16 - 6 * 6 - 7 * 7 - 3 * 3), within(1e-12));
        assertThat(measures.size()).isEqualTo(21);
    }

    @Test
    void countsStandBesideEveryCode() {
        JsonNode code = agree("--unit", "turn").path("codes").get(1);
        assertThat(code.path("code").asText()).isEqualTo("a");
        assertThat(code.path("both").asInt()).isEqualTo(2);
        assertThat(code.path("only").path("Ines").asInt()).isEqualTo(2);
        assertThat(code.path("only").path("Tamsin").asInt()).isZero();
        assertThat(code.path("neither").asInt()).isEqualTo(6);
    }

    @Test
    void whatEveryNumberCountsIsSaidBesideIt() {
        JsonNode said = agree("--unit", "turn", "--resamples", "0");
        JsonNode overall = said.path("overall").path("measures");
        assertThat(overall.path("percent").path("n").asInt()).isEqualTo(30);
        assertThat(overall.path("percent").path("unit").asText()).isEqualTo("turns × codes");
        assertThat(overall.path("f1").path("unit").asText()).isEqualTo("quotations × codes");
        JsonNode code = said.path("codes").get(1).path("measures");
        assertThat(code.path("percent").path("unit").asText()).isEqualTo("turns");
        assertThat(code.path("holsti").path("unit").asText()).isEqualTo("turns × coders");
        terminal.run("agree", study, "--unit", "turn", "--resamples", "0").done();
        assertThat(terminal.out())
                .contains("n counts", "turns × codes × coders")
                .doesNotContain("95 % interval");
        terminal.run("agree", study, "--unit", "turn", "--resamples", "50").done();
        assertThat(terminal.out()).contains("95 % interval");
    }

    @Test
    void whatIsUndefinedSaysWhy() {
        JsonNode measures = agree("--unit", "turn").path("codes").get(4).path("measures");
        assertThat(measures.path("cohen_kappa").path("undefined").asText()).endsWith(".");
        assertThat(measures.path("cohen_kappa").has("value")).isFalse();
        terminal.run("agree", study, "--unit", "turn").done();
        assertThat(terminal.out()).contains("only Ines", "–", "Agreement between Ines and Tamsin");
    }

    @Test
    void turnsAreDrawnWhereThereIsOneTranscript() {
        JsonNode kappa = agree("--unit", "turn", "--domain", "Weather", "--resamples", "200")
                .path("overall")
                .path("measures")
                .path("cohen_kappa");
        assertThat(kappa.path("low").asDouble()).isLessThan(kappa.path("value").asDouble());
        assertThat(kappa.path("high").asDouble())
                .isGreaterThan(kappa.path("value").asDouble());
        assertThat(agree("--resamples", "0").path("intervals").asText()).isEqualTo("No intervals were asked for.");
    }

    @Test
    void anotherProgramsWayCanBeTaken() {
        JsonNode said = agree("--convention", "maxqda");
        assertThat(said.path("unit").asText()).isEqualTo("overlap:90");
        assertThat(said.path("codes").get(1).path("neither").asInt()).isZero();
        terminal.run("agree", study, "--convention", "atlas.ti").done();
        assertThat(terminal.out()).contains("ATLAS.ti compares", "Cu-alpha").doesNotContain("Gwet");
    }

    @Test
    void whatIsNotThereIsNamed() {
        terminal.run("agree", study, "--coders", "Ines,Nobody").refused("Nobody", "Tamsin");
        terminal.run("agree", study, "--coders", "Ines").refused("two coders");
        terminal.run("agree", study, "--coders", "Ines,Ines").refused("‘Ines’ stands twice");
        terminal.run("agree", study, "--coders", "Ines,Tamsin,ines").refused("‘Ines’ stands twice");
        terminal.run("agree", study, "--domain", "a").refused("fewer than two codes below it");
        terminal.run("agree", study, "--round", "7").refused("no round 7");
        terminal.run("agree", study, "--after").refused("--round");
        terminal.run("agree", study, "--unit", "paragraph").misunderstood("paragraph");
        terminal.run("agree", study, "--unit", "overlap:0").misunderstood("overlap:0");
    }
}
