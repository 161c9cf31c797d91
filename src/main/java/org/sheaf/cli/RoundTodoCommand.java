package org.sheaf.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sheaf.reconcile.passages.Rounds;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision;
import org.sheaf.study.Study;
import org.sheaf.text.Span;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;

/** {@code sheaf rounds todo}. */
@Command(
        name = "todo",
        description = {
            "Lists what a coder still has to do: transcripts of open rounds, and disagreements that were sent to them.",
            "It is the list of whoever acts; --as NAME asks for another's."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf rounds todo leases.sheaf", "  sheaf rounds todo leases.sheaf --as Bo --json"})
final class RoundTodoCommand extends StudyCommand {

    RoundTodoCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        Study study = open.study();
        Coder coder = open.coder();
        List<Rounds.Task> tasks = new Rounds(study).toDo(coder.id());
        List<Decision> sent = new Rounds(study).sentTo(coder.id());
        TextTable table = new TextTable("round", "transcript", "stage");
        tasks.forEach(task -> table.row(
                task.round().number(), task.transcript().name(), task.stage().word()));
        Answer answer = new Answer()
                .put("coder", coder.name())
                .put("tasks", tasks.stream().map(RoundTodoCommand::object).toList())
                .put(
                        "disagreements",
                        sent.stream().map(decision -> object(open, decision)).toList());
        if (tasks.isEmpty() && sent.isEmpty()) {
            return answer.line(coder.name() + " has nothing to do.");
        }
        if (!tasks.isEmpty()) {
            answer.lines(table.text());
        }
        sent.forEach(decision -> answer.line("Round "
                + study.team().rounds().get(decision.round()).number() + ", " + decision.item() + " in "
                + study.transcripts().get(decision.transcript()).name() + " waits for " + coder.name()
                + (decision.note().isEmpty() ? "" : ": " + decision.note())));
        return answer;
    }

    private static Map<String, Object> object(Rounds.Task task) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("round", task.round().number());
        map.put("transcript", task.transcript().name());
        map.put("stage", task.stage().word());
        return map;
    }

    private static Map<String, Object> object(OpenStudy open, Decision decision) {
        Span span = open.texts()
                .text(decision.transcript(), decision.revision())
                .codePoints()
                .fromUtf16(decision.span());
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("round", open.study().team().rounds().get(decision.round()).number());
        map.put("item", decision.item());
        map.put(
                "transcript",
                open.study().transcripts().get(decision.transcript()).name());
        map.put("revision", decision.revision());
        map.put("start", span.start());
        map.put("end", span.end());
        map.put("sent_by", new RoundWords(open.study()).name(decision.by()));
        map.put("reason", decision.reason());
        map.put("note", decision.note());
        return map;
    }
}
