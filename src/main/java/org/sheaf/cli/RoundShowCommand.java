package org.sheaf.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.reconcile.passages.Rounds;
import org.sheaf.study.Id;
import org.sheaf.study.Round;
import org.sheaf.study.Stage;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sheaf rounds show}. */
@Command(
        name = "show",
        description = {
            "Shows a round: how it was set up, and how far each coder has come with each transcript.",
            "How much somebody marked is not told of a blind round that is still open."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf rounds show leases.sheaf 2", "  sheaf rounds show leases.sheaf 2 --json"})
final class RoundShowCommand extends StudyCommand {

    @Parameters(index = "1", paramLabel = "N", description = "The round's number.")
    private int number;

    RoundShowCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        Study study = open.study();
        RoundWords words = new RoundWords(study);
        Round round = words.round(number);
        List<Rounds.Task> tasks = new Rounds(study).tasks(round);
        Map<String, @Nullable Object> object = words.object(round);
        object.put("tasks", tasks.stream().map(task -> object(study, task)).toList());
        Answer answer = new Answer()
                .put("rounds", List.of(object))
                .line("Round " + round.number() + ": " + round.purpose().word() + (round.blind() ? ", blind" : "")
                        + (round.isOpen() ? ", being coded" : ", closed"))
                .line("Transcripts: " + round.choice());
        Integer version = words.version(round);
        if (version != null) {
            answer.line("Framework: version " + version);
        }
        answer.lines(table(study, round, tasks).text());
        long done = tasks.stream().filter(task -> task.stage() == Stage.DONE).count();
        return answer.line(done + " of " + Words.count(tasks.size(), "task") + " done.");
    }

    private static TextTable table(Study study, Round round, List<Rounds.Task> tasks) {
        List<String> header = new ArrayList<>(List.of("transcript"));
        round.coders().forEach(coder -> header.add(new RoundWords(study).name(coder)));
        TextTable table = new TextTable(header.toArray(new String[0]));
        Map<Id<Transcript>, List<Object>> rows = new LinkedHashMap<>();
        for (Rounds.Task task : tasks) {
            rows.computeIfAbsent(
                            task.transcript().id(),
                            id -> new ArrayList<>(List.of(task.transcript().name())))
                    .add(task.stage().word());
        }
        rows.values().forEach(cells -> table.row(cells.toArray()));
        return table;
    }

    private static Map<String, @Nullable Object> object(Study study, Rounds.Task task) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("transcript", task.transcript().name());
        map.put("coder", task.coder().name());
        map.put("stage", task.stage().word());
        if (!task.round().hides(task.transcript().id(), task.coder().id())) {
            map.put("quotations", marked(study, task));
        }
        return map;
    }

    private static long marked(Study study, Rounds.Task task) {
        return study.page(task.transcript().id()).quotations().stream()
                .filter(quotation -> quotation.coder().equals(task.coder().id()))
                .count();
    }
}
