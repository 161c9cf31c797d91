package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A codebook in and out, its history, and its frozen versions. */
class CodebookCommandTest {

    private static final String TABLE = """
            code,parent,definition
            Home,,What makes a place one's own
            Rent,Home,Paid for a home
            Heat,Home,
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

    @Test
    void importSaysWhatCameIn() {
        terminal.run("codebook", "import", study, terminal.file("book.csv", TABLE))
                .done();
        assertThat(terminal.out()).isEqualTo("From 3 rows of book.csv: 3 new codes, 0 changed.\n");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void importingAgainChangesNothing() {
        String file = terminal.file("book.csv", TABLE);
        terminal.run("codebook", "import", study, file).done();
        terminal.run("codebook", "import", study, file, "--json").done();
        assertThat(terminal.json().path("rows").asInt()).isEqualTo(3);
        assertThat(terminal.json().path("made").asInt()).isZero();
        assertThat(terminal.json().path("changed").asInt()).isZero();
        terminal.run("log", study, "--json").done();
        assertThat(terminal.json().path("entries").findValuesAsText("kind"))
                .filteredOn(kind -> kind.contains("code"))
                .hasSize(2);
    }

    @Test
    void rowsThatDoNotFitAreListedAndTheRestGoesIn() {
        String file = terminal.file("book.csv", TABLE + "Light,Home > Nowhere,\n,Home,\n");
        terminal.run("codebook", "import", study, file, "--json").refused("book.csv, line ");
        assertThat(terminal.json().path("refused")).isNotEmpty();
        assertThat(terminal.json().path("refused").get(0).path("file").asText()).isEqualTo("book.csv");
        assertThat(terminal.json().path("refused").get(0).path("line").asInt()).isPositive();
        assertThat(terminal.json().path("refused").get(0).path("why").asText()).isNotBlank();
        assertThat(terminal.json().path("made").asInt()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void aTableThatCannotBeReadIsRefusedWithTheReason() {
        terminal.run("codebook", "import", study, terminal.at("none.csv")).refused("There is no file");
        terminal.run("codebook", "import", study, terminal.file("a.csv", "")).refused("is empty");
        terminal.run("codebook", "import", study, terminal.file("b.csv", "code,colour of hair\nA,red\n"))
                .refused("colour of hair");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void whatGoesOutComesBackTheSame() throws Exception {
        terminal.run("codebook", "import", study, terminal.file("book.csv", TABLE))
                .done();
        for (String ending : new String[] {"csv", "xlsx"}) {
            String out = terminal.at("out." + ending);
            terminal.run("codebook", "export", study, out).done();
            assertThat(Path.of(out)).isNotEmptyFile();
            terminal.run("codebook", "import", study, out, "--json").done();
            assertThat(terminal.json().path("changed").asInt()).isZero();
        }
        assertThat(Files.readString(folder.resolve("out.csv"))).startsWith("id,code,parent,definition,");
    }

    @Test
    void undoAndRedoNameWhatTheyTakeBackAndDoAgain() {
        terminal.run("codebook", "import", study, terminal.file("book.csv", TABLE), "--as", "Ines")
                .done();
        terminal.run("undo", study, "--as", "Tamsin").refused("nothing");
        terminal.run("undo", study, "--json").done();
        assertThat(terminal.json().path("entry").path("coder").asText()).isEqualTo("Ines");
        terminal.run("codebook", "export", study, terminal.at("out.csv")).done();
        assertThat(folder.resolve("out.csv")).content().hasLineCount(1);
        terminal.run("redo", study).done();
        assertThat(terminal.out()).contains("3 codes");
        terminal.run("codebook", "export", study, terminal.at("out.csv")).done();
        assertThat(folder.resolve("out.csv")).content().hasLineCount(4);
        terminal.run("log", study, "--limit", "1").done();
        assertThat(terminal.out()).contains("Ines", "… and ");
    }

    @Test
    void frozenVersionsAreListedAndCompared() {
        terminal.run("codebook", "import", study, terminal.file("book.csv", TABLE))
                .done();
        terminal.run("framework", "freeze", study, "--note", "first").done();
        assertThat(terminal.out()).isEqualTo("Froze the coding framework as version 1: 3 codes.\n");
        terminal.run(
                        "codebook",
                        "import",
                        study,
                        terminal.file("more.csv", "code,parent,definition\nRent,Home,Money\nLight,Home,\n"))
                .done();
        terminal.run("framework", "diff", study, "1").done();
        assertThat(terminal.out()).isEqualTo("+ Home > Light\n~ Home > Rent (definition)\n");
        terminal.run("framework", "freeze", study).done();
        terminal.run("framework", "diff", study, "2", "--json").done();
        assertThat(terminal.json().path("added")).isEmpty();
        terminal.run("framework", "versions", study, "--json").done();
        assertThat(terminal.json().path("versions")).hasSize(2);
        assertThat(terminal.json().path("versions").get(0).path("note").asText())
                .isEqualTo("first");
    }
}
