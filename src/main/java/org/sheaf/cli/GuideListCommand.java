package org.sheaf.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Asking;
import org.sheaf.study.Question;
import org.sheaf.study.Study;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;

/** {@code sheaf guide list}. */
@Command(
        name = "list",
        description = "Lists the questions of the topic guide, and in how many transcripts each is known to be asked.",
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf guide list leases.sheaf", "  sheaf guide list leases.sheaf --json"})
final class GuideListCommand extends StudyCommand {

    GuideListCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        Study study = open.study();
        TextTable table = new TextTable("no", "question", "prompts", "asked in");
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (Question question : study.guide()) {
            int asked = asked(study, question);
            table.row(question.number(), question.text(), question.prompts().size(), asked);
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("id", question.id().toString());
            map.put("number", question.number());
            map.put("section", question.section());
            map.put("question", question.text());
            map.put("prompts", question.prompts());
            map.put("transcripts", asked);
            all.add(map);
        }
        return new Answer()
                .put("questions", all)
                .lines(all.isEmpty() ? "The study has no topic guide yet.\n" : table.text());
    }

    private static int asked(Study study, Question question) {
        return (int) study.askings().stream()
                .filter(asking -> asking.asks() && asking.question().equals(question.id()))
                .map(Asking::transcript)
                .distinct()
                .count();
    }
}
