package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Making, checking, restoring and looking back. */
class StudyLifeTest {

    @TempDir
    Path folder;

    private Terminal terminal;
    private String study;

    @BeforeEach
    void makeStudy() {
        terminal = new Terminal(folder);
        study = terminal.at("leases.sheaf");
        terminal.run("new", study, "--title", "Living on a lease", "--method", "reflexive", "--json")
                .done();
    }

    @Test
    void newMakesAStudyAndSaysSo() {
        assertThat(terminal.json().path("title").asText()).isEqualTo("Living on a lease");
        assertThat(terminal.json().path("method").asText()).isEqualTo("reflexive");
        assertThat(Path.of(study)).isDirectory();
        terminal.run("new", study).refused("already", "Choose another name");
    }

    @Test
    void newAddsTheEndingAndOtherCommandsDoWithoutIt() {
        terminal.run("new", terminal.at("other")).done();
        assertThat(folder.resolve("other.sheaf")).isDirectory();
        terminal.run("check", terminal.at("other")).done();
        assertThat(terminal.out()).startsWith("Nothing is wrong");
    }

    @Test
    void somethingElseIsNotAStudy() {
        String file = terminal.file("notes.txt", "Hello");
        terminal.run("log", file).refused("is not a study");
    }

    @Test
    void checkAnswersInJson() {
        terminal.run("check", study, "--json").done();
        assertThat(terminal.json().path("sound").asBoolean()).isTrue();
        assertThat(terminal.json().path("faults").isArray()).isTrue();
    }

    @Test
    void anEncryptedStudyNeedsItsPassphrase() throws Exception {
        String secret = terminal.file("secret.txt", "correct horse\n");
        String wrong = terminal.file("wrong.txt", "wrong horse\n");
        String closed = terminal.at("closed.sheaf");
        terminal.run("new", closed, "--encrypt").refused("--study-passphrase-file");
        assertThat(Files.exists(Path.of(closed))).isFalse();
        terminal.run("new", closed, "--encrypt", "--study-passphrase-file", secret)
                .done();
        terminal.run("check", closed).refused("encrypted", "--study-passphrase-file");
        terminal.run("check", closed, "--study-passphrase-file", wrong).refused("passphrase");
        terminal.run("check", closed, "--study-passphrase-file", secret).done();
        terminal.run("check", closed, "--study-passphrase-file", terminal.at("none.txt"))
                .refused("cannot be read");
    }

    @Test
    void withNothingToUndoItSaysSo() {
        terminal.run("undo", study).refused("nothing");
        terminal.run("redo", study).refused("nothing");
    }

    @Test
    void restoreWithoutBackupSaysSo() {
        terminal.run("restore", study, "--list", "--json").done();
        assertThat(terminal.json().path("backups").isArray()).isTrue();
        terminal.run("restore", study, "--backup", "nonsense").refused("There is no backup");
    }

    @Test
    void freezingAnEmptyFrameworkIsRefused() {
        terminal.run("framework", "freeze", study).refused("no code yet");
        terminal.run("framework", "versions", study, "--json").done();
        assertThat(terminal.json().path("versions")).isEmpty();
        terminal.run("framework", "diff", study, "1").refused("There is no version 1");
    }
}
