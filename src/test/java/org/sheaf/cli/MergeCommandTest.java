package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies handed out and merged from the command line. */
class MergeCommandTest {

    private static final String TEXT = "I: How long?\n\nFrankie: The waiting went on until spring.\n";

    @TempDir
    Path folder;

    private Terminal terminal;
    private String study;
    private String copy;

    @BeforeEach
    void makeStudy() {
        terminal = new Terminal(folder);
        study = terminal.at("leases.sheaf");
        copy = terminal.at("leases-tom.sheaf");
        terminal.run("new", study).done();
        terminal.run("import", study, terminal.file("Frankie.txt", TEXT), "--as", "Mira")
                .done();
        code(study, "Mira", "22,33", "waiting");
    }

    private void code(String in, String coder, String span, String code) {
        String[] at = span.split(",", -1);
        String file = terminal.file(
                coder + code + ".csv",
                "transcript,start,end,code,coder\nFrankie," + span + "," + code + "," + coder + "\n");
        assertThat(at).hasSize(2);
        terminal.run("codings", "import", in, file).done();
    }

    @Test
    void whatAColleagueCodedComesInOnce() {
        terminal.run("copy", study, copy, "--for", "Tom").done();
        assertThat(terminal.out()).contains("with 1 transcript for Tom", "sheaf merge");
        code(copy, "Tom", "39,51", "time");
        terminal.run("merge", study, copy, "--preview", "--json").done();
        assertThat(terminal.json().path("merged").asBoolean()).isFalse();
        assertThat(terminal.json().path("new").asBoolean()).isTrue();
        terminal.run("merge", study, copy).done();
        assertThat(terminal.out()).startsWith("Merged the copy of Mira: 1 coding, 1 code, 1 coder");
        terminal.run("merge", study, copy, "--json").done();
        assertThat(terminal.json().path("new").asBoolean()).isFalse();
        terminal.run("check", study).done();
        terminal.run("log", study).done();
        assertThat(terminal.out()).contains("Merged the copy of Mira: 1 coding");
    }

    @Test
    void whoIsNewMayBringInTheirOwnCodings() {
        String rows = "transcript,start,end,code,coder\nFrankie,39,51,time,Tom\n";
        terminal.run("codings", "import", study, terminal.file("tom.csv", rows), "--as", "Tom")
                .done();
        terminal.run("codings", "export", study, terminal.at("all.csv")).done();
        assertThat(folder.resolve("all.csv")).content().contains(",time,Tom,");
        terminal.run("check", study).done();
    }

    @Test
    void aBlindCopyIsForSomebody() {
        terminal.run("copy", study, copy, "--blind").refused("--for");
        terminal.run("copy", study, copy, "--for", "Tom", "--blind", "--json").done();
        assertThat(terminal.json().path("blind").asBoolean()).isTrue();
        terminal.run("codings", "export", copy, terminal.at("all.csv")).done();
        code(copy, "Tom", "39,51", "waiting");
        terminal.run("merge", study, copy, "--json").done();
        assertThat(terminal.json().path("brought").get(0).asText()).isEqualTo("1 quotation");
        terminal.run("check", study).done();
    }

    @Test
    void aCopyIsForWhomItSaysAndNobodyElse() {
        terminal.run("copy", study, copy, "--for", "Mira Lund").done();
        assertThat(terminal.out()).contains("for Mira Lund, who is new to the study");
        code(study, "Tom Okafor", "39,51", "time");
        terminal.run("copy", study, terminal.at("two.sheaf"), "--for", "okafor")
                .refused("no coder ‘okafor’", "Did you mean ‘Tom Okafor’?");
        terminal.run("copy", study, terminal.at("two.sheaf"), "--for", " ").refused("A coder needs a name");
        terminal.run("copy", study, terminal.at("two.sheaf"), "--for", "tom okafor")
                .done();
        assertThat(terminal.out()).contains("for Tom Okafor.");
    }

    @Test
    void whatIsNoCopyIsRefused() {
        terminal.run("copy", study, copy, "--transcripts", "Nobody").refused("no transcript ‘Nobody’");
        terminal.run("new", terminal.at("other.sheaf")).done();
        terminal.run("merge", study, terminal.at("other.sheaf")).refused("another study");
        terminal.run("merge", study, terminal.at("none")).refused("no study");
        terminal.run("merge", study, study).refused("the study itself");
    }
}
