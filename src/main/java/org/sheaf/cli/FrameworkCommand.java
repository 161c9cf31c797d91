package org.sheaf.cli;

import picocli.CommandLine.Command;

/** {@code sheaf framework}: versions of the coding framework. */
@Command(
        name = "framework",
        description =
                "Freezes the coding framework, lists its versions, tells what changed, and brings several into one.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf framework freeze leases.sheaf --note 'after the first six interviews'",
            "  sheaf framework diff leases.sheaf 1",
            "  sheaf framework align leases.sheaf --sides Mira,Tom --export plan.csv"
        },
        subcommands = {
            FreezeCommand.class,
            VersionsCommand.class,
            DiffCommand.class,
            FrameworkAlignCommand.class,
            FrameworkReconcileCommand.class
        })
final class FrameworkCommand extends GroupCommand {
    FrameworkCommand(House house) {
        super(house);
    }
}
