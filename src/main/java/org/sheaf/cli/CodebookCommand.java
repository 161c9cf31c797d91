package org.sheaf.cli;

import picocli.CommandLine.Command;

/** {@code sheaf codebook}: the codes of a study with their definitions, as a table. */
@Command(
        name = "codebook",
        description = "Moves the codes of a study with their definitions in and out as a table.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf codebook import leases.sheaf codebook.csv",
            "  sheaf codebook export leases.sheaf codebook.xlsx"
        },
        subcommands = {CodebookCommand.Import.class, CodebookCommand.Export.class})
final class CodebookCommand extends GroupCommand {
    CodebookCommand(House house) {
        super(house);
    }

    /** {@code sheaf codebook import}. */
    @Command(
            name = "import",
            description = {
                "Reads the codes of a study with their definitions from a CSV or XLSX table.",
                "Columns: code, parent, definition, full_definition, use_when, not_when, example, colour, origin, memo."
            },
            footerHeading = "%nExamples:%n",
            footer = "  sheaf codebook import leases.sheaf codebook.csv")
    static final class Import extends TableImportCommand {
        Import(House house) {
            super(house, TableKind.CODEBOOK);
        }
    }

    /** {@code sheaf codebook export}. */
    @Command(
            name = "export",
            description = "Writes the codes of a study with their definitions as a CSV or XLSX table.",
            footerHeading = "%nExamples:%n",
            footer = "  sheaf codebook export leases.sheaf codebook.csv")
    static final class Export extends TableExportCommand {
        Export(House house) {
            super(house, TableKind.CODEBOOK);
        }
    }
}
