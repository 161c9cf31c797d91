package org.sheaf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.identity.register.Book;
import org.sheaf.identity.register.Register;
import org.sheaf.identity.vault.Vault;
import org.sheaf.study.Refusal;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.VaultMark;
import picocli.CommandLine.Option;

/** The options that open the vault of a study. */
final class VaultChoice {

    @Option(
            names = "--vault",
            paramLabel = "V",
            description = "The vault with the study's real names, a file outside the study's folder.")
    private @Nullable Path vault;

    @Option(
            names = "--passphrase-file",
            paramLabel = "P",
            description = "A file whose first line is the passphrase of the vault, or its code on paper.")
    private @Nullable Path passphrase;

    private @Nullable Register register;

    /** Whether a vault was named. */
    boolean isGiven() {
        return vault != null;
    }

    /** Where it lies. */
    Optional<Path> path() {
        return Optional.ofNullable(vault);
    }

    /**
     * Opens the vault that was named, whichever study's it is; empty when none was. Closed by the caller.
     *
     * @throws Refusal when it is not there, damaged, or the passphrase is another
     */
    Optional<Vault> open() {
        if (vault == null) {
            if (passphrase != null) {
                throw new Refusal("A passphrase was given and no vault. Name the vault with --vault.");
            }
            return Optional.empty();
        }
        if (!Files.isRegularFile(vault)) {
            throw new Refusal("There is no vault at ‘" + vault + "’. Check its name and folder.");
        }
        char[] secret = secret();
        try {
            return Optional.of(Vault.open(vault, secret));
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    /**
     * Opens the vault that was named; empty when none was. Closed by the caller.
     *
     * @throws Refusal as {@link #open()}, and when it is another study's
     */
    Optional<Vault> open(StudyFacts facts) {
        Optional<Vault> opened = open();
        if (opened.isEmpty()) {
            return opened;
        }
        Vault open = opened.get();
        try {
            open.belongTo(facts.id(), facts.title());
            VaultMark mark = facts.vault();
            if (mark != null && !mark.isDestroyed() && !mark.vault().equals(open.id())) {
                throw new Refusal(
                        "The vault ‘" + open.path().getFileName() + "’ is not the one into which the names of “"
                                + facts.title() + "” were put. Nothing was changed. Choose that one.");
            }
            return opened;
        } catch (RuntimeException refused) {
            open.close();
            throw refused;
        }
    }

    /**
     * What the vault that was named knows; empty when none was. The vault is opened once for it and closed again.
     *
     * @throws Refusal as {@link #open}
     */
    Optional<Register> register(StudyFacts facts) {
        if (register == null) {
            read(open(facts));
        }
        return Optional.ofNullable(register);
    }

    /** The same, whichever study's vault it is. */
    Optional<Register> register() {
        if (register == null) {
            read(open());
        }
        return Optional.ofNullable(register);
    }

    private void read(Optional<Vault> opened) {
        if (opened.isPresent()) {
            try (Vault known = opened.get()) {
                register = new Book(known).register();
            }
        }
    }

    /**
     * The passphrase in the file.
     *
     * @throws Refusal when none was given, or it is empty
     */
    char[] secret() {
        if (passphrase == null) {
            throw new Refusal(
                    "The vault is locked. Give --passphrase-file with a file whose first line is its passphrase.");
        }
        return PassphraseFile.read(passphrase);
    }
}
