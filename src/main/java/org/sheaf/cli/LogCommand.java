package org.sheaf.cli;

import java.util.List;
import org.sheaf.study.Entry;
import org.sheaf.study.Study;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sheaf log}: the history of a study. */
@Command(
        name = "log",
        description = "Tells what has happened in a study, newest first: the audit trail.",
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf log leases.sheaf", "  sheaf log leases.sheaf --limit 1000 --json"})
final class LogCommand extends StudyCommand {

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "At most N entries; 0 for all. Without it: ${DEFAULT-VALUE}.")
    private int limit;

    LogCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        Study study = open.study();
        long last = open.journal().last();
        List<Entry> entries = open.journal().back(last, limit <= 0 ? Integer.MAX_VALUE : limit);
        Answer answer = new Answer()
                .put(
                        "entries",
                        entries.stream().map(e -> Entries.object(e, study)).toList())
                .put("total", last);
        entries.forEach(e -> answer.line(Entries.line(e, study, house().clock().getZone())));
        if (entries.size() < last) {
            answer.line("… and " + Words.count(last - entries.size(), "older entry", "older entries") + ".");
        }
        return answer;
    }
}
