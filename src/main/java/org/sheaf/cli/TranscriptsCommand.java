package org.sheaf.cli;

import picocli.CommandLine.Command;

/** {@code sheaf transcripts}: the texts of a study. */
@Command(
        name = "transcripts",
        description =
                "Lists the transcripts of a study, writes their texts, corrects them, and tells documents from interviews.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf transcripts list leases.sheaf",
            "  sheaf transcripts export leases.sheaf texts/",
            "  sheaf transcripts revise leases.sheaf corrected/int3.txt",
            "  sheaf transcripts replace leases.sheaf teh the --word --preview",
            "  sheaf transcripts relabel leases.sheaf int3 interviewr Interviewer",
            "  sheaf transcripts read leases.sheaf --kind document briefing"
        },
        subcommands = {
            TranscriptListCommand.class,
            TranscriptImportCommand.class,
            TranscriptExportCommand.class,
            TranscriptReviseCommand.class,
            TranscriptReplaceCommand.class,
            TranscriptRelabelCommand.class,
            TranscriptReadCommand.class
        })
final class TranscriptsCommand extends GroupCommand {
    TranscriptsCommand(House house) {
        super(house);
    }
}
