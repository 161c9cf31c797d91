package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.identity.applying.GoldDecided;
import org.sheaf.identity.scanning.RawEdition;
import org.sheaf.store.RawBytes;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityKind;

/** The raw edition of the sample study, decided about and applied: what is marked in it is gone from every byte of the study. */
class RawSampleTest {

    private static final Set<String> NAMES = Set.of("person", "label", "place", "organisation");

    @TempDir
    Path temp;

    @Test
    void whatIsRegisteredIsReplaced() throws IOException {
        GoldDecided.Figures figures = new GoldDecided(new RawEdition()).figures(NAMES);
        assertThat(figures.marks()).isGreaterThan(900);
        assertThat(figures.share()).as("missed: %s", figures.missed()).isGreaterThanOrEqualTo(0.999);
    }

    @Test
    void noOriginalIsLeftInAnyByteOfTheStudyAndEveryRawTextComesBack() throws IOException {
        RawEdition edition = new RawEdition();
        Terminal terminal = new Terminal(temp);
        String study = terminal.at("raw.sheaf");
        terminal.run("new", study).done();
        terminal.run(
                        "import",
                        study,
                        Path.of("corpus-samples/raw").toAbsolutePath().toString())
                .done();
        StringBuilder table = new StringBuilder("entity,kind,variants,decision\n");
        Set<String> originals = new TreeSet<>();
        for (Identity identity : new GoldDecided(edition).identities().values()) {
            List<String> variants =
                    identity.writings().subList(1, identity.writings().size());
            table.append('"')
                    .append(identity.name())
                    .append("\",")
                    .append(identity.kind().word())
                    .append(",\"");
            table.append(String.join(";", variants)).append("\",replace\n");
            boolean time = identity.kind() == IdentityKind.AGE || identity.kind() == IdentityKind.DATE;
            identity.writings().stream()
                    .filter(writing -> isTelling(writing) && (!time || writing.contains(" ")))
                    .forEach(originals::add);
        }
        terminal.run("identities", "review", study, "--import", terminal.file("safe/names.csv", table.toString()))
                .done();
        String pass = terminal.file("safe/pass.txt", "a horse on the stairs");
        String vault = terminal.at("safe/raw.vault");
        terminal.run("identities", "apply", study, "--vault", vault, "--passphrase-file", pass)
                .done();
        assertThat(originals.size()).isGreaterThan(300);
        assertThat(RawBytes.find(Path.of(study), originals, null)).isEmpty();
        terminal.run("check", study).done();
        terminal.run(
                        "identities",
                        "reveal",
                        study,
                        "--vault",
                        vault,
                        "--passphrase-file",
                        pass,
                        "-o",
                        terminal.at("safe/raw"))
                .done();
        for (String name : edition.transcripts()) {
            assertThat(temp.resolve("safe/raw").resolve(name + ".txt")).hasContent(edition.text(name));
        }
    }

    /** Not a part of ordinary words or numbers. */
    private static boolean isTelling(String writing) {
        return writing.length() > 5 && Character.isUpperCase(writing.charAt(0)) || writing.matches(".*\\d{4}.*");
    }
}
