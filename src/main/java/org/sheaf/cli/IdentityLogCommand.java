package org.sheaf.cli;

import java.nio.file.Path;
import java.util.List;
import org.sheaf.identity.register.Book;
import org.sheaf.identity.register.Papers;
import org.sheaf.identity.register.Replaced;
import org.sheaf.identity.vault.Vault;
import org.sheaf.study.Outlet;
import org.sheaf.study.Refusal;
import org.sheaf.tables.Tables;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sheaf identities log}. */
@Command(
        name = "log",
        description = {
            "Writes the vault's log of every replacement as a table, in the form that the UK Data Service asks for.",
            "It holds the originals: it stays with the vault."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf identities log leases.sheaf --vault leases.vault --passphrase-file secret.txt -o log.csv"})
final class IdentityLogCommand extends StudyCommand {

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "Where it goes: .csv or .xlsx.")
    private Path file = Path.of("");

    IdentityLogCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        try (Vault vault = vault().open(open.study().facts())
                .orElseThrow(() ->
                        new Refusal("Give the vault with --vault and --passphrase-file: it alone has the log."))) {
            List<Replaced> log = new Book(vault).log();
            Tables.write(List.of(Papers.log(log)), file, Outlet.Kind.VAULT_LOG, house().outlet());
            return new Answer()
                    .put("file", file.toString())
                    .put("entries", log.size())
                    .line("Wrote " + Words.count(log.size(), "replacement") + " to " + file
                            + ". It holds the originals: keep it with the vault.");
        }
    }
}
