package org.sheaf.cli;

import java.util.List;
import org.sheaf.reconcile.passages.Comparison;
import org.sheaf.reconcile.passages.Rounds;
import org.sheaf.study.Coder;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;
import org.sheaf.study.Stage;
import org.sheaf.text.Listing;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sheaf rounds close}. */
@Command(
        name = "close",
        description = {
            "Closes a round: what its coders marked is frozen as it stands, and is what is compared from now on.",
            "‘sheaf undo’ opens it again as long as nothing was decided in it."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf rounds close leases.sheaf 2", "  sheaf rounds close leases.sheaf 2 --anyway"})
final class RoundCloseCommand extends StudyCommand {

    @Parameters(index = "1", paramLabel = "N", description = "The round's number.")
    private int number;

    @Option(names = "--anyway", description = "Even when a coder of the round has marked nothing yet.")
    private boolean anyway;

    RoundCloseCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        RoundWords words = new RoundWords(open.study());
        Round round = words.round(number);
        Rounds rounds = new Rounds(open.study());
        List<Coder> idle = rounds.idle(round);
        if (round.isOpen() && !idle.isEmpty() && !anyway) {
            throw new Refusal(
                    Listing.and(idle.stream().map(Coder::name).toList()) + " marked nothing in round " + number
                            + ". Nothing was closed. Wait, or close it with --anyway and compare with an empty layer.");
        }
        long unfinished = rounds.tasks(round).stream()
                .filter(task -> task.stage() != Stage.DONE)
                .count();
        open.run(rounds.close(round, house().clock().instant()));
        Round closed = open.study().team().rounds().get(round.id());
        Comparison comparison = Comparison.of(open.study(), closed, progress());
        Answer answer = new Answer()
                .put("rounds", List.of(new RoundWords(open.study()).object(closed)))
                .put("agreed", comparison.agreed())
                .put("disagreements", comparison.disagreements().size())
                .line("Closed round " + number + ": " + Words.count(comparison.agreed(), "passage") + " marked alike, "
                        + Words.count(comparison.disagreements().size(), "disagreement") + ".");
        return unfinished == 0
                ? answer
                : answer.warn(Words.count(unfinished, "transcript was", "transcripts were")
                        + " not marked as done by the coder, and what stood there was frozen as it was.");
    }
}
