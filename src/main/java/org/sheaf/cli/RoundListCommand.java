package org.sheaf.cli;

import java.util.List;
import org.sheaf.reconcile.passages.Rounds;
import org.sheaf.study.Round;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;

/** {@code sheaf rounds list}. */
@Command(
        name = "list",
        description = "Lists the rounds of a study.",
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf rounds list leases.sheaf", "  sheaf rounds list leases.sheaf --json"})
final class RoundListCommand extends StudyCommand {

    RoundListCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        RoundWords words = new RoundWords(open.study());
        List<Round> rounds = new Rounds(open.study()).all();
        TextTable table =
                new TextTable("round", "purpose", "coders", "transcripts", "framework", "blind", "state", "decided");
        for (Round round : rounds) {
            Integer version = words.version(round);
            table.row(
                    round.number(),
                    round.purpose().word(),
                    words.names(round.coders()),
                    round.transcripts().size(),
                    version == null ? "" : version,
                    round.blind() ? "blind" : "open",
                    round.isOpen() ? "being coded" : "closed",
                    words.decided(round));
        }
        return new Answer()
                .put("rounds", rounds.stream().map(words::object).toList())
                .lines(
                        rounds.isEmpty()
                                ? "The study has no round yet. ‘sheaf rounds open’ opens one.\n"
                                : table.text());
    }
}
