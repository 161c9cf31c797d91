package org.sheaf.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.identity.register.Book;
import org.sheaf.identity.vault.Vault;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Outlet;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Target;
import org.sheaf.study.Together;
import org.sheaf.study.VaultMark;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sheaf identities vault}. */
@Command(
        name = "vault",
        description = {
            "Says who opens the vault; gives somebody a passphrase of their own or takes it away; makes a new code on paper;",
            "and destroys the vault at the end of retention, with a certificate."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf identities vault leases.sheaf --vault leases.vault --passphrase-file secret.txt",
            "  sheaf identities vault leases.sheaf --vault leases.vault --passphrase-file secret.txt --admit Bo --new-passphrase-file"
                    + " bo.txt",
            "  sheaf identities vault leases.sheaf --vault leases.vault --passphrase-file secret.txt --destroy --certificate"
                    + " certificate.txt"
        })
final class IdentityVaultCommand extends StudyCommand {

    @Option(names = "--admit", paramLabel = "NAME", description = "Who gets a passphrase, or a new one.")
    private @Nullable String admitted;

    @Option(
            names = "--new-passphrase-file",
            paramLabel = "F",
            description = "A file whose first line is the passphrase for --admit.")
    private @Nullable Path newPassphrase;

    @Option(names = "--dismiss", paramLabel = "NAME", description = "Whose passphrase opens it no more.")
    private @Nullable String dismissed;

    @Option(names = "--renew-code", description = "Makes a new code on paper; the old one opens it no more.")
    private boolean renew;

    @Option(names = "--destroy", description = "Destroys the vault, so that nobody can tell any more who was who.")
    private boolean destroy;

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            description = "Where the certificate of --destroy goes: .txt.")
    private @Nullable Path certificate;

    IdentityVaultCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        try (Vault vault = vault().open(open.study().facts())
                .orElseThrow(() -> new Refusal("Give the vault with --vault and --passphrase-file."))) {
            if (destroy) {
                return destroy(open, vault);
            }
            Answer answer = new Answer();
            if (admitted != null) {
                if (newPassphrase == null) {
                    throw new Refusal("Give --new-passphrase-file with a file whose first line is the passphrase of ‘"
                            + admitted + "’.");
                }
                vault.admit(admitted, PassphraseFile.read(newPassphrase));
            }
            if (dismissed != null) {
                vault.dismiss(dismissed);
                answer.warn("Whoever has an older copy of the vault can still open that. Destroy such copies.");
            }
            if (renew) {
                String code = String.valueOf(vault.renewRecoveryCode());
                answer.put("recovery_code", code).line("The vault's new code on paper, shown this once: " + code);
            }
            return answer.put("holders", vault.holders())
                    .line("Opened by: " + String.join(", ", vault.holders()) + ", and by the code on paper.");
        }
    }

    private Answer destroy(OpenStudy open, Vault vault) {
        Path paper = certificate;
        if (paper == null) {
            throw new Refusal("Say where the certificate goes: --certificate FILE. Nothing was destroyed.");
        }
        Book book = new Book(vault);
        Study study = open.study();
        VaultMark mark = study.facts().vault();
        if (mark == null) {
            throw new Refusal("Nothing was put into this vault yet, so there is nothing to destroy. Delete the file.");
        }
        Instant now = house().clock().instant();
        String words = "Certificate of destruction\n\nStudy: " + study.facts().title() + "\nVault: " + vault.id()
                + "\nHeld: " + Words.count(book.register().identities().size(), "identity", "identities") + ", "
                + Words.count(book.raws().size(), "raw text") + ", "
                + Words.count(book.log().size(), "line of the log", "lines of the log")
                + "\nDestroyed: " + now + "\nBy: " + open.coder().name()
                + "\n\nFrom now on nobody can tell from this vault who was who. Copies of the vault and raw files that were kept"
                + " elsewhere\nmust be destroyed as well; the program knows of none.\n";
        house().outlet().write(paper, Outlet.Kind.REPORT, out -> out.write(words.getBytes(StandardCharsets.UTF_8)));
        Memo memo = new Memo(
                Id.random(),
                Target.on(Target.Kind.STUDY, study.facts().id()),
                "vault",
                open.coder().id(),
                now,
                words);
        open.run(new Together(
                "vault-destroyed",
                "Destroyed the vault",
                List.of(
                        new StudyChange.MemosWritten(List.of(memo)),
                        new StudyChange.Described(study.facts().keptIn(mark.destroyed())))));
        vault.discard();
        return new Answer()
                .put("certificate", paper.toString())
                .line("The vault is destroyed. The certificate is in " + paper
                        + "; a memo in the study says the same.");
    }
}
