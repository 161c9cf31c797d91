package org.sheaf.cli;

import picocli.CommandLine.Command;

/** {@code sheaf framework}: versions of the coding framework. */
@Command(
        name = "framework",
        description = "Freezes the coding framework, lists its versions, and tells what changed between them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf framework freeze leases.sheaf --note 'after the first six interviews'",
            "  sheaf framework diff leases.sheaf 1"
        },
        subcommands = {FreezeCommand.class, VersionsCommand.class, DiffCommand.class})
final class FrameworkCommand extends GroupCommand {
    FrameworkCommand(House house) {
        super(house);
    }
}
