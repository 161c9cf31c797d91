package org.sheaf.cli;

import picocli.CommandLine.Command;

/** {@code sheaf transcripts}: the texts of a study. */
@Command(
        name = "transcripts",
        description = "Lists the transcripts of a study, writes their texts, and corrects them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf transcripts list leases.sheaf",
            "  sheaf transcripts export leases.sheaf texts/",
            "  sheaf transcripts revise leases.sheaf corrected/int3.txt",
            "  sheaf transcripts replace leases.sheaf teh the --word --preview",
            "  sheaf transcripts relabel leases.sheaf int3 interviewr Interviewer"
        },
        subcommands = {
            TranscriptListCommand.class,
            TranscriptImportCommand.class,
            TranscriptExportCommand.class,
            TranscriptReviseCommand.class,
            TranscriptReplaceCommand.class,
            TranscriptRelabelCommand.class
        })
final class TranscriptsCommand extends GroupCommand {
    TranscriptsCommand(House house) {
        super(house);
    }
}
