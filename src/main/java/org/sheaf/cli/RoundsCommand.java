package org.sheaf.cli;

import picocli.CommandLine.Command;

/** {@code sheaf rounds}: the team's loop. */
@Command(
        name = "rounds",
        description = {
            "Opens and closes rounds: who codes which transcripts against which framework, and then compares.",
            "Closing a round freezes what its coders marked; ‘sheaf reconcile’ then lists where they differ."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf rounds open leases.sheaf --coders 'Ann,Bo' --share 25 --by group --seed 7 --freeze --blind",
            "  sheaf rounds todo leases.sheaf --as Bo",
            "  sheaf rounds close leases.sheaf 1"
        },
        subcommands = {
            RoundListCommand.class,
            RoundOpenCommand.class,
            RoundShowCommand.class,
            RoundTodoCommand.class,
            RoundCloseCommand.class,
            RoundRemoveCommand.class
        })
final class RoundsCommand extends GroupCommand {
    RoundsCommand(House house) {
        super(house);
    }
}
