package org.sheaf.cli;

import picocli.CommandLine.Command;

/** {@code sheaf participants}: the people of a study. */
@Command(
        name = "participants",
        description = "Lists the people of a study, and moves them in and out as a table.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf participants list leases.sheaf",
            "  sheaf participants import leases.sheaf participants.csv",
            "  sheaf participants export leases.sheaf participants.xlsx"
        },
        subcommands = {
            ParticipantListCommand.class,
            ParticipantAttributesCommand.class,
            ParticipantImportCommand.class,
            ParticipantsCommand.Export.class,
            ParticipantWithdrawCommand.class
        })
final class ParticipantsCommand extends GroupCommand {
    ParticipantsCommand(House house) {
        super(house);
    }

    /** {@code sheaf participants export}. */
    @Command(
            name = "export",
            description = "Writes the people of a study as a CSV or XLSX table.",
            footerHeading = "%nExamples:%n",
            footer = "  sheaf participants export leases.sheaf participants.csv")
    static final class Export extends TableExportCommand {
        Export(House house) {
            super(house, TableKind.PARTICIPANTS);
        }
    }
}
