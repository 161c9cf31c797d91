package org.sheaf.cli;

import org.sheaf.study.Round;
import org.sheaf.study.TeamChange;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sheaf rounds remove}. */
@Command(
        name = "remove",
        description = {
            "Removes a round that was opened by mistake, with what it froze and what was decided in it.",
            "What the coders marked stays, and so does the consensus; ‘sheaf undo’ brings the round back."
        },
        footerHeading = "%nExamples:%n",
        footer = "  sheaf rounds remove leases.sheaf 2")
final class RoundRemoveCommand extends StudyCommand {

    @Parameters(index = "1", paramLabel = "N", description = "The round's number.")
    private int number;

    RoundRemoveCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        Round round = new RoundWords(open.study()).round(number);
        long decided = open.study().team().decisions().stream()
                .filter(decision -> decision.round().equals(round.id()))
                .count();
        open.run(new TeamChange.RoundRemoved(round.id()));
        return new Answer()
                .put("round", number)
                .put("decisions", decided)
                .line("Removed round " + number
                        + (decided == 0 ? "" : " and " + Words.count(decided, "decision") + " made in it")
                        + ". The coders' layers and the consensus stay as they are; ‘sheaf undo’ takes it back.");
    }
}
