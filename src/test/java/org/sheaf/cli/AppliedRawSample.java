package org.sheaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sheaf.identity.applying.GoldDecided;
import org.sheaf.identity.scanning.RawEdition;
import org.sheaf.store.RawBytes;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityKind;

/** The raw edition of the sample study imported, decided about as marked in it, and applied, by the command line. */
public final class AppliedRawSample {

    private final Terminal terminal;
    private final String study;
    private final String vault;
    private final String pass;
    private final Set<String> originals = new TreeSet<>();

    /** Does it all below a folder. */
    public AppliedRawSample(Path folder) {
        terminal = new Terminal(folder);
        study = terminal.at("raw.sheaf");
        vault = terminal.at("safe/raw.vault");
        pass = terminal.file("safe/pass.txt", "a horse on the stairs");
        terminal.run("new", study).done();
        String texts = Path.of("corpus-samples/raw").toAbsolutePath().toString();
        terminal.run("import", study, texts).done();
        String table = terminal.file("safe/names.csv", table());
        terminal.run("identities", "review", study, "--import", table).done();
        terminal.run("identities", "apply", study, "--vault", vault, "--passphrase-file", pass)
                .done();
    }

    private String table() {
        StringBuilder table = new StringBuilder("entity,kind,variants,decision\n");
        for (Identity identity : decided()) {
            List<String> writings = identity.writings();
            table.append('"').append(identity.name()).append("\",");
            table.append(identity.kind().word()).append(",\"");
            table.append(String.join(";", writings.subList(1, writings.size()))).append("\",replace\n");
            boolean time = identity.kind() == IdentityKind.AGE || identity.kind() == IdentityKind.DATE;
            writings.stream()
                    .filter(writing -> isTelling(writing) && (!time || writing.contains(" ")))
                    .forEach(originals::add);
        }
        return table.toString();
    }

    private static List<Identity> decided() {
        try {
            return List.copyOf(new GoldDecided(new RawEdition()).identities().values());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** Not a part of ordinary words or numbers. */
    private static boolean isTelling(String writing) {
        return writing.length() > 5 && Character.isUpperCase(writing.charAt(0)) || writing.matches(".*\\d{4}.*");
    }

    /** The writings that are looked for in bytes: those that are no part of ordinary words or numbers. */
    public Set<String> originals() {
        return originals;
    }

    /** Those that are left, by the place in the study's folder where they stand. */
    public Map<String, Set<String>> left() throws IOException {
        return RawBytes.find(Path.of(study), originals, null);
    }

    /** Proves that the study is whole. */
    void check() {
        terminal.run("check", study).done();
    }

    /** Writes the raw texts again into a folder below the one that was given. */
    void reveal(String folder) {
        String to = terminal.at(folder);
        terminal.run("identities", "reveal", study, "--vault", vault, "--passphrase-file", pass, "-o", to)
                .done();
    }
}
