package org.sheaf.cli;

import picocli.CommandLine.Command;

/** {@code sheaf themes}: analyses, themes and sub-themes with what they gather, as a table. */
@Command(
        name = "themes",
        description = "Moves analyses, themes and sub-themes with what they gather in and out as a table.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf themes import leases.sheaf themes.csv",
            "  sheaf themes export leases.sheaf themes.xlsx",
            "  sheaf themes map leases.sheaf map.svg"
        },
        subcommands = {ThemesCommand.Import.class, ThemesCommand.Export.class, ThemeMapCommand.class})
final class ThemesCommand extends GroupCommand {
    ThemesCommand(House house) {
        super(house);
    }

    /** {@code sheaf themes import}. */
    @Command(
            name = "import",
            description = {
                "Reads analyses, themes and sub-themes with what they gather from a CSV or XLSX table.",
                "Columns: analysis, theme, parent, concept, definition, status, codes, quotations, contrary."
            },
            footerHeading = "%nExamples:%n",
            footer = "  sheaf themes import leases.sheaf themes.csv")
    static final class Import extends TableImportCommand {
        Import(House house) {
            super(house, TableKind.THEMES);
        }
    }

    /** {@code sheaf themes export}. */
    @Command(
            name = "export",
            description = "Writes analyses, themes and sub-themes with what they gather as a CSV or XLSX table.",
            footerHeading = "%nExamples:%n",
            footer = "  sheaf themes export leases.sheaf themes.csv")
    static final class Export extends TableExportCommand {
        Export(House house) {
            super(house, TableKind.THEMES);
        }
    }
}
