package org.sheaf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private static final String NAME = "rounds";
    private static final Set<String> DEEDS = Set.of("list", "open", "show", "todo", "close", "remove");

    RoundsCommand(House house) {
        super(house);
    }

    /** The study may stand before the deed, and alone it is asked for its list; other commands are as they were. */
    static String[] inOrder(String... arguments) {
        boolean studyFirst = arguments.length > 1 && arguments[0].equals(NAME) && arguments[1].endsWith(".sheaf");
        if (!studyFirst) {
            return arguments;
        }
        List<String> ordered = new ArrayList<>(List.of(arguments));
        boolean deed = arguments.length > 2 && DEEDS.contains(arguments[2]);
        ordered.add(1, deed ? ordered.remove(2) : "list");
        return ordered.toArray(new String[0]);
    }
}
