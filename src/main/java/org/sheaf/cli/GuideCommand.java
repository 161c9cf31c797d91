package org.sheaf.cli;

import picocli.CommandLine.Command;

/** {@code sheaf guide}: the topic guide of a study and what was answered. */
@Command(
        name = "guide",
        description =
                "Moves the topic guide in and out, finds the turns that ask its questions, and shows the answers.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf guide import leases.sheaf guide.docx",
            "  sheaf guide match leases.sheaf --accept 0.6",
            "  sheaf guide answers leases.sheaf 2"
        },
        subcommands = {
            GuideImportCommand.class,
            GuideExportCommand.class,
            GuideListCommand.class,
            GuideMatchCommand.class,
            GuideAnswersCommand.class
        })
final class GuideCommand extends GroupCommand {
    GuideCommand(House house) {
        super(house);
    }
}
