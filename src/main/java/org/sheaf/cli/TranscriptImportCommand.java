package org.sheaf.cli;

import picocli.CommandLine.Command;

/** {@code sheaf transcripts import}: facts about transcripts, from a table. */
@Command(
        name = "import",
        description = {
            "Reads what is known about transcripts from a CSV or XLSX table; ‘sheaf import’ brings in the texts.",
            "Columns: transcript, group, date, duration, interviewers, place, wave, participants."
        },
        footerHeading = "%nExamples:%n",
        footer = "  sheaf transcripts import leases.sheaf transcripts.csv")
final class TranscriptImportCommand extends TableImportCommand {
    TranscriptImportCommand(House house) {
        super(house, TableKind.TRANSCRIPTS);
    }
}
