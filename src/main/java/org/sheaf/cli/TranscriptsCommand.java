package org.sheaf.cli;

import picocli.CommandLine.Command;

/** {@code sheaf transcripts}: the texts of a study. */
@Command(
        name = "transcripts",
        description = "Lists the transcripts of a study, writes their texts, and takes in corrected ones.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf transcripts list leases.sheaf",
            "  sheaf transcripts export leases.sheaf texts/",
            "  sheaf transcripts revise leases.sheaf corrected/int3.txt"
        },
        subcommands = {
            TranscriptListCommand.class,
            TranscriptImportCommand.class,
            TranscriptExportCommand.class,
            TranscriptReviseCommand.class
        })
final class TranscriptsCommand extends GroupCommand {
    TranscriptsCommand(House house) {
        super(house);
    }
}
