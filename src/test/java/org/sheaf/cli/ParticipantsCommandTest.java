package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People in from a researcher's own table, their attributes with types, and out again. */
class ParticipantsCommandTest {

    private static final String TABLE = """
            Pseudonym,Age (years),Tenure,Phone
            Robin,46,owner,1
            Casey,"4,5",tenant,2
            Dagni,old,owner,3
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
        terminal.run("participants", "import", study, terminal.file("first.csv", "participant\nRobin\nDagny\n"))
                .done();
    }

    private Terminal read(String... options) {
        String[] all = new String[options.length + 4];
        System.arraycopy(
                new String[] {"participants", "import", study, terminal.file("people.csv", TABLE)}, 0, all, 0, 4);
        System.arraycopy(options, 0, all, 4, options.length);
        return terminal.run(all);
    }

    @Test
    void thePreviewSaysWhoIsWhoAndChangesNothing() {
        read("--preview", "--json", "--match", "Age (years)=age", "--type", "age=number", "--match", "Phone=-")
                .refused("people.csv, line 4");
        assertThat(terminal.json().path("columns").findValuesAsText("use"))
                .containsExactly("participant", "attribute", "attribute", "left out");
        assertThat(terminal.json().path("columns").get(1).path("type").asText()).isEqualTo("number");
        assertThat(terminal.json().path("people").findValuesAsText("match")).containsExactly("known", "new", "perhaps");
        assertThat(terminal.json().path("people").get(2).path("participant").asText())
                .isEqualTo("Dagny");
        assertThat(terminal.json()
                        .path("people")
                        .get(0)
                        .path("changes")
                        .get(0)
                        .path("after")
                        .asText())
                .isEqualTo("46");
        terminal.run("participants", "list", study, "--json").done();
        assertThat(terminal.json().path("participants")).hasSize(2);
    }

    @Test
    void oneStepBringsThemInAndOneUndoTakesThemBack() {
        read("--match", "Age (years)=age", "--type", "age=number", "--match", "Phone=-", "--who", "4=-")
                .done();
        assertThat(terminal.out()).contains("age (number)").contains("1 new participant, 1 changed");
        terminal.run("participants", "list", study, "--json").done();
        assertThat(terminal.json().path("participants").findValuesAsText("age")).containsExactly("46", "4.5");
        read("--match", "Age (years)=age", "--match", "Phone=-", "--who", "4=-", "--json")
                .done();
        assertThat(terminal.json().path("made").asInt()).isZero();
        assertThat(terminal.json().path("changed").asInt()).isZero();
        terminal.run("undo", study).done();
        terminal.run("participants", "list", study, "--json").done();
        assertThat(terminal.json().path("participants")).hasSize(2);
        assertThat(terminal.json().path("participants").get(0).path("attributes"))
                .isEmpty();
    }

    @Test
    void whatComesOutGoesInWithoutAChange() {
        read("--match", "Age (years)=age", "--type", "age=number", "--who", "4=new")
                .refused("old");
        for (String file : new String[] {"out.csv", "out.xlsx"}) {
            terminal.run("participants", "export", study, terminal.at(file)).done();
            terminal.run("participants", "import", study, terminal.at(file), "--json")
                    .done();
            assertThat(terminal.json().path("made").asInt()).isZero();
            assertThat(terminal.json().path("changed").asInt()).isZero();
            assertThat(terminal.json().has("refused")).isFalse();
        }
    }

    @Test
    void attributesGetTypesThatTheirValuesFit() {
        read("--match", "Age (years)=age", "--type", "age=-", "--match", "Phone=-", "--who", "4=new")
                .done();
        terminal.run("participants", "attributes", study, "--type", "age=number")
                .refused("old");
        terminal.run("participants", "attributes", study, "--type", "tenure=choice:owner;tenant", "--json")
                .done();
        assertThat(terminal.json().path("attributes").findValuesAsText("attribute"))
                .containsExactly("age", "Tenure");
        assertThat(terminal.json().path("attributes").get(1).path("choices")).hasSize(2);
        terminal.run("check", study).done();
    }

    @Test
    void whatIsNotThereIsNamed() {
        read("--match", "Years=age").refused("no column ‘Years’");
        read("--type", "size=number").refused("size");
        read("--type", "Tenure=colour").refused("‘colour’ is no type");
        read("--who", "9=Robin").refused("line 9");
        read("--who", "2=Nobody").refused("‘Nobody’");
        read("--match", "Pseudonym=-", "--match", "Tenure=-").refused("No column names the people");
    }
}
