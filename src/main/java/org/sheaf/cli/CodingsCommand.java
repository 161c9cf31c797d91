package org.sheaf.cli;

import picocli.CommandLine.Command;

/** {@code sheaf codings}: quotations and codings, every coder's and the consensus, as a table. */
@Command(
        name = "codings",
        description = "Moves quotations and codings, every coder's and the consensus in and out as a table.",
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf codings import leases.sheaf codings.csv", "  sheaf codings export leases.sheaf codings.xlsx"
        },
        subcommands = {CodingsCommand.Import.class, CodingsCommand.Export.class})
final class CodingsCommand extends GroupCommand {
    CodingsCommand(House house) {
        super(house);
    }

    /** {@code sheaf codings import}. */
    @Command(
            name = "import",
            description = {
                "Reads quotations and codings, every coder's and the consensus from a CSV or XLSX table.",
                "Columns: transcript, start, end (code points, half-open), code, coder, memo, weight, comment."
            },
            footerHeading = "%nExamples:%n",
            footer = "  sheaf codings import leases.sheaf codings.csv")
    static final class Import extends TableImportCommand {
        Import(House house) {
            super(house, TableKind.CODINGS);
        }
    }

    /** {@code sheaf codings export}. */
    @Command(
            name = "export",
            description = "Writes quotations and codings, every coder's and the consensus as a CSV or XLSX table.",
            footerHeading = "%nExamples:%n",
            footer = "  sheaf codings export leases.sheaf codings.csv")
    static final class Export extends TableExportCommand {
        Export(House house) {
            super(house, TableKind.CODINGS);
        }
    }
}
