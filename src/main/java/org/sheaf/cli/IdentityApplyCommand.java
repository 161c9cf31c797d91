package org.sheaf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.identity.applying.Applying;
import org.sheaf.identity.register.Book;
import org.sheaf.identity.register.Register;
import org.sheaf.identity.vault.Vault;
import org.sheaf.study.Refusal;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.VaultMark;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;

/** {@code sheaf identities apply}. */
@Command(
        name = "apply",
        description = {
            "Puts what was decided into the whole study, and what was there before into the vault.",
            "A vault that is not there yet is made; its code on paper is shown once. After it nothing of before remains in the"
                    + " study: neither in its history, which can no longer be undone, nor in its backups."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf identities apply leases.sheaf --vault leases.vault --passphrase-file secret.txt"})
final class IdentityApplyCommand extends StudyCommand {

    IdentityApplyCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        Path path = vault().path()
                .orElseThrow(
                        () -> new Refusal("Say where the vault is, or is to be made: --vault FILE. It belongs outside"
                                + " the study's folder, where only those can reach it who may know the real names."));
        refuseWithin(path, open.folder());
        StudyFacts facts = open.study().facts();
        VaultMark known = facts.vault();
        if (Files.exists(path) || known != null && !known.isDestroyed()) {
            try (Vault vault = vault().open(facts).orElseThrow()) {
                return apply(open, vault, null);
            }
        }
        // Nothing is made before it is known that there is something to put into it.
        applied(open, Register.NONE, new VaultMark(new java.util.UUID(0, 0), ""));
        Vault.Made made = Vault.create(path, facts.id(), open.coder().name(), vault().secret());
        boolean done = false;
        try (Vault vault = made.vault()) {
            Answer answer = apply(open, vault, made.recoveryCode());
            done = true;
            return answer;
        } finally {
            if (!done) {
                made.vault().discard();
            }
        }
    }

    private static void refuseWithin(Path vault, Path study) {
        if (vault.toAbsolutePath().normalize().startsWith(study.toAbsolutePath().normalize())) {
            throw new Refusal("The vault would lie in the study's folder and travel with it. Choose a place outside ‘"
                    + study.getFileName() + "’, where only those can reach it who may know the real names.");
        }
    }

    private Applying.Applied applied(OpenStudy open, Register known, VaultMark mark) {
        Applying.Deed deed =
                new Applying.Deed(open.coder().name(), house().clock().instant(), mark);
        return Applying.of(open.study(), open.texts(), known, deed, progress());
    }

    private Answer apply(OpenStudy open, Vault vault, char @Nullable [] code) {
        Book book = new Book(vault);
        VaultMark mark = new VaultMark(vault.id(), HexFormat.of().formatHex(vault.trayKey()));
        Applying.Applied applied = applied(open, book.register(), mark);
        book.keep(applied.raws());
        open.closeEpoch(applied.change(), book.sealer(applied.register(), applied.log()), progress());
        Answer answer = new Answer()
                .put("vault", vault.path().toString())
                .put("replacements", applied.log().size())
                .line(applied.change().title() + ". The originals are in " + vault.path() + ".");
        applied.notes().forEach(answer::warn);
        house().studies()
                .strangers(open.folder())
                .forEach(file -> answer.warn("‘" + file.getFileName()
                        + "’ lies in the study's folder and is not of the program, so nothing was replaced in it. Look whether it holds"
                        + " real names."));
        Optional.ofNullable(code)
                .map(String::valueOf)
                .ifPresent(
                        words -> answer.put("recovery_code", words)
                                .line("The vault's code on paper, shown this once: " + words)
                                .line(
                                        "Write it down and keep it apart: it opens the vault when every passphrase is forgotten."));
        return answer;
    }
}
