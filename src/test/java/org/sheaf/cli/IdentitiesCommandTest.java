package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.store.RawBytes;

/** Names from finding to locking away, by the command line alone. */
class IdentitiesCommandTest {

    private static final String ODILE = """
            Interviewer: How did you come here, Odile?

            Odile Marchetti: Kath brought me, my sister. Kath’s house is in Fernhill. I rang 020 7946 0018.

            Interviewer: And then?

            Odile Marchetti: Nurse Solveig took me in. Sollie, we call her. I was forty-two.
            """;
    private static final String PANEL = """
            Interviewer: Who begins?

            Tobias: I do. Odile told me of Fernhill.

            Odile Marchetti: That I did. It is not far.

            Tobias: Nothing is far there.
            """;
    private static final String TABLE = """
            entity,kind,variants,occurrences,tier,decision,replacement
            Odile Marchetti,person,Odile;Marchetti,9,sure,replace,Greta
            Tobias,person,,3,sure,replace,
            Kath,person,,2,maybe,replace,Hanna
            Solveig,person,Sollie,2,maybe,replace,
            Fernhill,place,,2,maybe,replace,[a nearby town]
            020 7946 0018,contact,,1,sure,replace,
            forty-two,age,,1,likely,replace,
            """;
    private static final List<String> ORIGINALS =
            List.of("Odile", "Marchetti", "Tobias", "Solveig", "Sollie", "Fernhill", "7946", "forty-two");

    @TempDir
    Path temp;

    private Terminal terminal;
    private String study;
    private String vault;
    private String pass;

    @BeforeEach
    void aStudyOfTwoTranscripts() {
        terminal = new Terminal(temp);
        study = terminal.at("leases.sheaf");
        vault = terminal.at("safe/leases.vault");
        pass = terminal.file("safe/pass.txt", "a horse on the stairs\n");
        terminal.run("new", study, "--title", "Odile’s mornings").done();
        String one = terminal.file("raw/talk-odile.txt", ODILE);
        String panel = terminal.file("raw/panel.txt", PANEL);
        terminal.run("import", study, one, panel).done();
    }

    private Terminal withVault(String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of(arguments));
        all.addAll(List.of("--vault", vault, "--passphrase-file", pass));
        return terminal.run(all.toArray(new String[0]));
    }

    private void apply() {
        terminal.run("identities", "review", study, "--import", terminal.file("safe/names.csv", TABLE))
                .done();
        withVault("identities", "apply", study, "--json").done();
    }

    private String text(String name) throws Exception {
        terminal.run("transcripts", "export", study, terminal.at("out")).done();
        return Files.readString(temp.resolve("out").resolve(name));
    }

    @Test
    void namesAreFoundDecidedReplacedAndLockedAway() throws Exception {
        terminal.run("identities", "scan", study, "--json").done();
        List<String> found = terminal.json().path("candidates").findValuesAsText("entity");
        assertThat(found)
                .contains("Odile Marchetti", "Tobias", "Kath", "Solveig", "Fernhill", "020 7946 0018", "forty-two");
        terminal.run("identities", "review", study, "--export", terminal.at("safe/out.csv"))
                .done();
        assertThat(Files.readAllLines(temp.resolve("safe/out.csv")).get(0))
                .isEqualTo("entity,kind,variants,occurrences,tier,decision,replacement");
        apply();
        assertThat(terminal.json().path("recovery_code").asText()).hasSizeGreaterThan(20);
        assertThat(RawBytes.find(Path.of(study), ORIGINALS, null)).isEmpty();
        assertThat(text("talk-greta.txt"))
                .startsWith(
                        "Interviewer: How did you come here, Greta?\n\nGreta: Hanna brought me, my sister. Hanna’s house is"
                                + " in [a nearby town]. I rang [contact details].")
                .contains("I was [age 40–49].");
        terminal.run("check", study).done();
        terminal.run("undo", study).refused("names were replaced");
        withVault("identities", "reveal", study, "-o", terminal.at("safe/raw")).done();
        assertThat(temp.resolve("safe/raw/talk-odile.txt")).hasContent(ODILE);
        assertThat(temp.resolve("safe/raw/panel.txt")).hasContent(PANEL);
    }

    @Test
    void whatComesInAfterwardsIsMaskedWithTheVaultAndSealedWithoutIt() throws Exception {
        apply();
        String later = terminal.file(
                "raw/second-odile.txt",
                "Interviewer: Again?\n\nOdile Marchetti: Sollie rang. Anselm too, from Fernhill.\n");
        terminal.run("import", study, later, "--json").done();
        assertThat(terminal.json().path("sealed").intValue()).isEqualTo(1);
        assertThat(RawBytes.find(Path.of(study), ORIGINALS, null)).isEmpty();
        withVault("import", study, "--json").done();
        assertThat(terminal.json().path("imported").intValue()).isEqualTo(1);
        String text = text("second-greta.txt");
        assertThat(text).startsWith("Interviewer: Again?\n\nGreta: ").contains("Anselm too, from [a nearby town].");
        assertThat(RawBytes.find(Path.of(study), ORIGINALS, null)).isEmpty();
        withVault("import", study, later, "--json").done();
        assertThat(terminal.json().path("imported").intValue()).isZero();
        withVault("identities", "scan", study, "--json").done();
        assertThat(terminal.json().path("candidates").findValuesAsText("entity"))
                .contains("Anselm");
        terminal.run(
                        "identities",
                        "review",
                        study,
                        "--import",
                        terminal.file("safe/more.csv", "entity,kind,decision,replacement\nAnselm,person,replace,Ivo\n"))
                .done();
        withVault("identities", "apply", study).done();
        assertThat(text("second-greta.txt")).contains("Ivo too");
        withVault("identities", "reveal", study, "-o", terminal.at("safe/raw")).done();
        assertThat(temp.resolve("safe/raw/second-odile.txt")).content().contains("Sollie rang. Anselm too");
        assertThat(temp.resolve("safe/raw/talk-odile.txt")).hasContent(ODILE);
    }

    @Test
    void whoWithdrawsIsGoneFromStudyAndVault() throws Exception {
        apply();
        withVault("participants", "withdraw", study, "Greta", "--preview", "--json")
                .done();
        assertThat(terminal.json().path("transcripts").get(0).asText()).isEqualTo("talk-greta");
        assertThat(terminal.json().path("turns").intValue()).isEqualTo(1);
        terminal.run("participants", "withdraw", study, "Greta").refused("--vault");
        withVault("participants", "withdraw", study, "Greta", "--json").done();
        assertThat(terminal.json().path("mentioned").toString()).contains("the text of panel");
        withVault("identities", "log", study, "-o", terminal.at("safe/left.csv"))
                .done();
        assertThat(temp.resolve("safe/left.csv"))
                .content()
                .doesNotContain("Odile", "Kath", "Sollie")
                .contains("Tobias");
        assertThat(text("panel.txt")).contains("[withdrawn]: [withdrawn]").doesNotContain("That I did");
        assertThat(RawBytes.find(Path.of(study), List.of("That I did", "brought me"), null))
                .isEmpty();
        terminal.run("participants", "list", study).done();
        assertThat(terminal.out()).doesNotContain("Greta");
        terminal.run("memos", "export", study, terminal.at("memos.csv")).done();
        assertThat(Files.readString(temp.resolve("memos.csv"))).contains("A participant withdrew on 2024-12-02");
        withVault("identities", "reveal", study, "-o", terminal.at("safe/raw")).refused("no raw text");
        terminal.run("check", study).done();
    }

    @Test
    void aCorrectedTextIsMaskedTooAndNumbersAreMetHoweverTheyAreGrouped() throws Exception {
        apply();
        String corrected = terminal.file("raw/talk-greta.txt", ODILE.replace("020 7946 0018", "+44 20 79460018"));
        terminal.run("transcripts", "revise", study, corrected).refused("--vault");
        withVault("transcripts", "revise", study, corrected).done();
        assertThat(text("talk-greta.txt")).contains("I rang [contact details].").doesNotContain("Odile");
        assertThat(RawBytes.find(Path.of(study), ORIGINALS, null)).isEmpty();
    }

    @Test
    void whatCannotBeDoneIsSaidAndChangesNothing() throws Exception {
        terminal.run("identities", "apply", study).refused("--vault");
        terminal.run("identities", "apply", study, "--vault", study + "/in.vault", "--passphrase-file", pass)
                .refused("in the study's folder");
        withVault("identities", "apply", study).refused("nothing to apply");
        assertThat(Path.of(vault)).doesNotExist();
        terminal.run(
                        "identities",
                        "review",
                        study,
                        "--import",
                        terminal.file(
                                "safe/bad.csv",
                                "entity,kind,decision,replacement\nKath,person,replace,Tobias\nTobias,person,perhaps,\n"))
                .refused("line 2", "real name", "line 3", "‘perhaps’ is no decision");
        apply();
        byte[] before = Files.readAllBytes(Path.of(vault));
        String wrong = terminal.file("safe/wrong.txt", "another horse");
        terminal.run(
                        "identities",
                        "reveal",
                        study,
                        "-o",
                        terminal.at("r"),
                        "--vault",
                        vault,
                        "--passphrase-file",
                        wrong)
                .refused("passphrase");
        String other = terminal.at("other.sheaf");
        terminal.run("new", other).done();
        terminal.run("identities", "scan", other, "--vault", vault, "--passphrase-file", pass)
                .refused("another study");
        byte[] flipped = before.clone();
        flipped[flipped.length / 2] ^= 1;
        Files.write(Path.of(vault), flipped);
        withVault("identities", "reveal", study, "-o", terminal.at("r")).refused("damaged");
        assertThat(temp.resolve("r")).doesNotExist();
        Files.write(Path.of(vault), before);
    }

    @Test
    void thePapersHoldFiguresOrStayWithTheVaultWhichIsDestroyedAtTheEnd() throws Exception {
        apply();
        withVault("identities", "log", study, "-o", terminal.at("safe/log.csv")).done();
        assertThat(Files.readString(temp.resolve("safe/log.csv")))
                .startsWith("Interview and place,Original,Changed to,Kind,By,When,Why")
                .contains("Sollie,");
        withVault("identities", "summary", study, "-o", terminal.at("summary.html"))
                .done();
        assertThat(Files.readString(temp.resolve("summary.html")))
                .contains("7 identities were replaced", "2 transcripts")
                .doesNotContain("Odile", "Fernhill", "Sollie");
        String shown = "substitute,archive,publication\nGreta,,[a tenant]\nHanna,[her sister],\nGreta,Olga,\n";
        terminal.run("identities", "profiles", study, "--import", terminal.file("shown.csv", shown))
                .refused("line 4", "may only show less");
        terminal.run("transcripts", "export", study, terminal.at("paper"), "--profile", "publication")
                .done();
        assertThat(temp.resolve("paper/talk-[a tenant].txt"))
                .content()
                .startsWith("Interviewer: How did you come here, [a tenant]?\n\n[a tenant]: [her sister] brought me");
        terminal.run("transcripts", "export", study, terminal.at("team")).done();
        assertThat(temp.resolve("team/talk-greta.txt")).content().contains("Hanna brought me");
        String second = terminal.file("safe/second.txt", "two horses");
        withVault("identities", "vault", study, "--admit", "Bo", "--new-passphrase-file", second)
                .done();
        withVault("identities", "vault", study, "--destroy").refused("certificate");
        terminal.run(
                        "identities",
                        "vault",
                        study,
                        "--vault",
                        vault,
                        "--passphrase-file",
                        second,
                        "--destroy",
                        "--certificate",
                        terminal.at("certificate.txt"))
                .done();
        assertThat(Path.of(vault)).doesNotExist();
        assertThat(temp.resolve("certificate.txt"))
                .content()
                .contains("2 raw texts")
                .doesNotContain("Odile");
        withVault("identities", "reveal", study, "-o", terminal.at("r")).refused("no vault at");
    }
}
