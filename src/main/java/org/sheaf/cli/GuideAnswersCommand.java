package org.sheaf.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.guide.Answers;
import org.sheaf.analysis.guide.GuideMatching;
import org.sheaf.analysis.guide.Proposal;
import org.sheaf.study.Participant;
import org.sheaf.study.Question;
import org.sheaf.study.TranscriptText;
import org.sheaf.text.Span;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sheaf guide answers}. */
@Command(
        name = "answers",
        description = "Shows what participants answered to one question of the topic guide, across all transcripts.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf guide answers leases.sheaf 2",
            "  sheaf guide answers leases.sheaf 'How did you' --proposed --json"
        })
final class GuideAnswersCommand extends StudyCommand {

    @Parameters(index = "1", paramLabel = "QUESTION", description = "Its number, or how it begins.")
    private String question = "";

    @Option(names = "--proposed", description = "Also counts turns that are only proposed.")
    private boolean proposed;

    GuideAnswersCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        Question asked = Questions.named(open.study(), question);
        List<Proposal> proposals = proposed ? GuideMatching.propose(open.study(), open.texts(), progress()) : List.of();
        Answers answers = Answers.of(open.study(), open.texts(), asked, proposals);
        Answer answer = new Answer()
                .put("number", asked.number())
                .put("question", asked.text())
                .put(
                        "answers",
                        answers.given().stream().map(one -> object(open, one)).toList())
                .put(
                        "silent",
                        answers.silent().stream()
                                .map(GuideAnswersCommand::silence)
                                .toList())
                .line(asked.number() + ". " + asked.text() + "\n");
        for (Answers.Answer one : answers.given()) {
            TranscriptText text = open.texts().of(one.transcript());
            answer.line(one.transcript().name() + people(one));
            one.turns()
                    .forEach(
                            turn -> answer.line("  " + Answers.words(text, turn).replace("\n", "\n  ")));
            answer.line("");
        }
        if (!answers.silent().isEmpty()) {
            answer.line("No answer: "
                    + answers.silent().stream()
                            .map(one -> name(one) + (one.asked() ? " (asked)" : ""))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return answer;
    }

    private static String people(Answers.Answer one) {
        return one.people().isEmpty()
                ? ""
                : " · " + one.people().stream().map(Participant::name).collect(Collectors.joining(", "));
    }

    private static String name(Answers.Silence one) {
        Participant person = one.person();
        return person == null ? one.transcript().name() : person.name();
    }

    private static Map<String, @Nullable Object> object(OpenStudy open, Answers.Answer one) {
        TranscriptText text = open.texts().of(one.transcript());
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("transcript", one.transcript().name());
        map.put("group", one.transcript().facts().group());
        map.put("participants", one.people().stream().map(Participant::name).toList());
        map.put("asked", one.asked().stream().map(turn -> turn + 1).toList());
        map.put(
                "turns",
                one.turns().stream()
                        .map(turn -> {
                            Span speech = text.turns().get(turn).speech();
                            Span points = text.codePoints().fromUtf16(speech);
                            Map<String, @Nullable Object> said = new LinkedHashMap<>();
                            said.put("turn", turn + 1);
                            said.put("start", points.start());
                            said.put("end", points.end());
                            said.put("text", text.words(speech));
                            return said;
                        })
                        .toList());
        return map;
    }

    private static Map<String, @Nullable Object> silence(Answers.Silence one) {
        Participant person = one.person();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("transcript", one.transcript().name());
        map.put("participant", person == null ? null : person.name());
        map.put("asked", one.asked());
        return map;
    }
}
