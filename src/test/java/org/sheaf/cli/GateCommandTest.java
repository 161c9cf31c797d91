package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** From the first time that names are replaced on, none of them leaves; and the check finds one wherever it stands. */
class GateCommandTest {

    private static final String TALK = """
            Interviewer: How did you come here, Quenby?

            Quenby Marchetti: My sister brought me. It is not far from Fernhill. Will told me of it in May.

            Interviewer: Will you stay?

            Quenby Marchetti: I will. May be for long. They rang me on 020 7946 0018.
            """;
    private static final String TABLE = """
            entity,kind,variants,occurrences,tier,decision,replacement
            Quenby Marchetti,person,Quenby;Marchetti,9,sure,replace,Greta
            Will,person,,1,maybe,replace,Jonas
            Fernhill,place,,1,maybe,replace,[a nearby town]
            020 7946 0018,contact,,1,sure,replace,
            """;

    /** They never show what is in a study whose names were replaced: it is new, or is only opened or brought back. */
    private static final Set<String> WITHOUT_VAULT = Set.of("demo", "inspect", "new", "open", "restore");

    @TempDir
    Path temp;

    private Terminal terminal;
    private String study;
    private String vault;
    private String pass;

    @BeforeEach
    void aStudyOfOneTranscript() {
        terminal = new Terminal(temp);
        study = terminal.at("leases.sheaf");
        vault = terminal.at("safe/leases.vault");
        pass = terminal.file("safe/pass.txt", "a horse on the stairs\r\n");
        terminal.run("new", study, "--title", "Mornings").done();
        terminal.run("import", study, terminal.file("raw/talk.txt", TALK)).done();
    }

    private Terminal withVault(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--vault", vault, "--passphrase-file", pass));
        return terminal.run(all.toArray(new String[0]));
    }

    private void replaceNames() {
        terminal.run("identities", "review", study, "--import", terminal.file("names.csv", TABLE))
                .done();
        withVault("identities", "apply", study).done();
    }

    private String memo(String text) {
        String file =
                terminal.file("memos.csv", "on,kind,coder,date,text\nstudy,note,Ann,2024-05-01,\"" + text + "\"\n");
        terminal.run("memos", "import", study, file).done();
        return terminal.at("out.csv");
    }

    @Test
    void beforeNamesAreReplacedWhatLeavesCarriesAWarning() {
        String target = terminal.at("texts");
        terminal.run("transcripts", "export", study, target).done();
        assertThat(terminal.err()).containsOnlyOnce("raw names: nothing was replaced in “Mornings” yet");
        terminal.run("search", study, "sister", "--json").done();
        assertThat(terminal.err()).contains("raw names");
        terminal.run("search", study, "sister").done();
        assertThat(terminal.err())
                .as("what is read at the terminal stays there")
                .isEmpty();
    }

    @Test
    void afterwardsWhatIsCleanLeavesAndWhatHoldsARealNameDoesNot() throws IOException {
        replaceNames();
        withVault("transcripts", "export", study, terminal.at("texts")).done();
        assertThat(terminal.err()).as("all names are known: %s", terminal.err()).doesNotContain("real name");
        assertThat(Files.readString(temp.resolve("texts/talk.txt")))
                .contains("Greta", "Jonas told me", "Will you stay", "in May")
                .doesNotContain("Quenby");

        String out = memo("Quenby rang, and Jonas too");
        withVault("memos", "export", study, out)
                .refused("“out.csv” does not leave: it holds 1 real name. ‘Quenby’ (now ‘Greta’) in line ");
        assertThat(temp.resolve("out.csv")).doesNotExist();
        assertThat(temp)
                .isDirectoryNotContaining(file -> file.getFileName().toString().endsWith(".part"));
        withVault("report", study, "participants", "-o", terminal.at("people-quenby.docx"))
                .refused("‘Quenby’ (now ‘Greta’) in the file’s name");
    }

    @Test
    void aNameThatIsAWordIsHeldBackOnlyWhereItIsTheName() {
        replaceNames();
        String out = memo("Will you ask them? I will, in May, he says.");
        withVault("memos", "export", study, out).done();
        memo("I met Will again");
        withVault("memos", "export", study, out).refused("‘Will’ (now ‘Jonas’)");
    }

    @Test
    void withoutTheVaultWhatLooksLikeANameIsToldAndWhatCouldNotBeChecked() {
        replaceNames();
        String out = memo("Quenby wrote from quenby@example.org");
        terminal.run("memos", "export", study, out).done();
        assertThat(terminal.err())
                .contains("the vault is closed, so what leaves was not searched", "‘quenby@example.org’");
        terminal.run("memos", "export", study, out, "--passphrase-file", pass).refused("no vault");
    }

    @Test
    void aWrongPassphraseAnotherVaultAndAnEmptyFileAreToldPlainly() {
        replaceNames();
        String out = terminal.at("codings.csv");
        String[] export = {"codings", "export", study, out, "--vault", vault, "--passphrase-file", ""};
        for (String[] wrong : List.of(
                new String[] {terminal.file("wrong.txt", "another\n"), "This passphrase does not open the vault"},
                new String[] {terminal.file("empty.txt", "\n"), "is empty"},
                new String[] {terminal.at("none.txt"), "cannot be read"})) {
            export[7] = wrong[0];
            terminal.run(export).refused(wrong[1]);
            assertThat(temp.resolve("codings.csv")).doesNotExist();
        }
        String other = terminal.at("other.sheaf");
        terminal.run("new", other).done();
        terminal.run("import", other, terminal.file("raw/b.txt", TALK)).done();
        terminal.run("identities", "review", other, "--import", terminal.at("names.csv"))
                .done();
        String otherVault = terminal.at("safe/other.vault");
        terminal.run("identities", "apply", other, "--vault", otherVault, "--passphrase-file", pass)
                .done();
        terminal.run("codings", "export", study, out, "--vault", otherVault, "--passphrase-file", pass)
                .refused("belongs to another study");
    }

    @Test
    void theCheckFindsARealNameInAFileAndSaysWhere() throws IOException {
        replaceNames();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("notes/a.txt"));
            zip.write("We saw Quen­by at Fern-\nhill.".getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(temp.resolve("parcel.zip"), bytes.toByteArray());
        withVault("check", file.toString(), "--json");
        assertThat(terminal.json().at("/files/0/originals").findValuesAsText("original"))
                .containsExactlyInAnyOrder("Quenby", "Fernhill");
        assertThat(terminal.json().at("/files/0/originals/0/places/0").asText())
                .isEqualTo("the file ‘notes/a.txt’ in it, line 1");
        terminal.run("check", file.toString()).done();
        assertThat(terminal.out()).contains("Likely: ‘Quen");
        assertThat(terminal.err()).contains("Without the vault");
        withVault("identities", "check", terminal.file("clean.txt", "I will stay, said Greta."))
                .done();
        withVault("identities", "check", file.toString());
        assertThat(terminal.out()).contains("‘Fernhill’ (replaced by ‘[a nearby town]’)");
    }

    @Test
    void theCheckSearchesTheWholeStudy() {
        replaceNames();
        withVault("check", study).done();
        assertThat(terminal.out()).contains("Nothing is wrong", "No real name of the vault stands anywhere");
        terminal.run("check", study).done();
        assertThat(terminal.err()).contains("without the vault nobody can tell");
        terminal.run("identities", "check", study).refused("Give --vault");
        memo("Marchetti, again");
        withVault("check", study, "--json");
        assertThat(terminal.json().at("/originals/0/original").asText()).isEqualTo("Marchetti");
        assertThat(terminal.json().at("/sound").asBoolean()).isTrue();
    }

    @Test
    void aStudyIsNotGivenToOthersWhileNamesWait() {
        terminal.run("copy", study, terminal.at("raw.sheaf")).done();
        assertThat(terminal.err()).as("nobody began to look for names").contains("raw names");
        terminal.run("identities", "review", study, "--import", terminal.file("names.csv", TABLE))
                .done();
        String copy = terminal.at("copy.sheaf");
        terminal.run("copy", study, copy).refused("4 names are decided about and not yet replaced", "--force-raw");
        terminal.run("share", study, "jdbc:postgresql://127.0.0.1:1/none", "--login", "ann")
                .refused("not yet replaced");
        terminal.run("copy", study, copy, "--force-raw", " ").refused("Give a reason");
        assertThat(Path.of(copy)).doesNotExist();
        terminal.run("copy", study, copy, "--force-raw", "Tom transcribes, and knows them all")
                .done();
        assertThat(Path.of(copy)).isDirectory();
        String memos = terminal.at("memos-out.csv");
        terminal.run("memos", "export", study, memos).done();
        assertThat(Path.of(memos)).content().contains("Tom transcribes, and knows them all");
    }

    @Test
    void aCopyOfAStudyInWhichARealNameStandsIsNotMade() {
        replaceNames();
        memo("Quenby once more");
        withVault("copy", study, terminal.at("copy.sheaf"), "--force-raw", "in haste")
                .refused("The copy does not leave: it holds 1 real name. ‘Quenby’ (now ‘Greta’) in memo, text");
        assertThat(temp.resolve("copy.sheaf")).doesNotExist();
    }

    @Test
    void everyCommandThatCanShowAStudyTakesItsVault() {
        Set<String> forgetful = new TreeSet<>();
        walk("", terminal.commandLine(), forgetful);
        assertThat(forgetful).containsExactlyInAnyOrderElementsOf(WITHOUT_VAULT);
    }

    private static void walk(String path, CommandLine command, Set<String> forgetful) {
        if (command.getSubcommands().isEmpty() && command.getCommandSpec().findOption("--vault") == null) {
            forgetful.add(path);
        }
        command.getSubcommands().forEach((name, below) -> walk((path + " " + name).strip(), below, forgetful));
    }
}
