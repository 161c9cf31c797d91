package org.sheaf.cli;

import picocli.CommandLine.ParameterException;

/** A command that only gathers others, for instance {@code sheaf transcripts}. */
abstract class GroupCommand extends BaseCommand {

    GroupCommand(House house) {
        super(house);
    }

    @Override
    final Answer answer() {
        throw new ParameterException(
                spec().commandLine(),
                "Missing command: one of "
                        + String.join(", ", spec().subcommands().keySet()) + ".");
    }
}
