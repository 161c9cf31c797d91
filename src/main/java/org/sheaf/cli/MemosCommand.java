package org.sheaf.cli;

import picocli.CommandLine.Command;

/** {@code sheaf memos}: the memos of a study, as a table. */
@Command(
        name = "memos",
        description = "Moves the memos of a study in and out as a table.",
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf memos import leases.sheaf memos.csv", "  sheaf memos export leases.sheaf memos.xlsx"},
        subcommands = {MemosCommand.Import.class, MemosCommand.Export.class})
final class MemosCommand extends GroupCommand {
    MemosCommand(House house) {
        super(house);
    }

    /** {@code sheaf memos import}. */
    @Command(
            name = "import",
            description = {
                "Reads the memos of a study from a CSV or XLSX table.",
                "Columns: on, kind, coder, date, text."
            },
            footerHeading = "%nExamples:%n",
            footer = "  sheaf memos import leases.sheaf memos.csv")
    static final class Import extends TableImportCommand {
        Import(House house) {
            super(house, TableKind.MEMOS);
        }
    }

    /** {@code sheaf memos export}. */
    @Command(
            name = "export",
            description = "Writes the memos of a study as a CSV or XLSX table.",
            footerHeading = "%nExamples:%n",
            footer = "  sheaf memos export leases.sheaf memos.csv")
    static final class Export extends TableExportCommand {
        Export(House house) {
            super(house, TableKind.MEMOS);
        }
    }
}
