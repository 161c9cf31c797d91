package org.sheaf.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.guide.Answers;
import org.sheaf.analysis.guide.Decisions;
import org.sheaf.analysis.guide.GuideMatching;
import org.sheaf.analysis.guide.Proposal;
import org.sheaf.study.Asking;
import org.sheaf.study.Question;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sheaf guide match}. */
@Command(
        name = "match",
        description = {
            "Finds turns of the interviewers that may ask a question of the topic guide, by the words they share and the "
                    + "order of the guide. Nothing counts before it is confirmed.",
            "Turns are counted from 1."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf guide match leases.sheaf",
            "  sheaf guide match leases.sheaf --accept 0.6",
            "  sheaf guide match leases.sheaf --asks int1:7=2 --not int1:9=2"
        })
final class GuideMatchCommand extends StudyCommand {

    @Option(
            names = "--accept",
            paramLabel = "SCORE",
            description = "Confirms what is proposed with at least this score, from 0 to 1, in one step.")
    private @Nullable Double accept;

    @Option(names = "--asks", paramLabel = "T:TURN=NO", description = "Says that a turn asks a question.")
    private List<String> asks = List.of();

    @Option(names = "--not", paramLabel = "T:TURN=NO", description = "Says that a turn does not ask a question.")
    private List<String> not = List.of();

    @Option(names = "--clear", paramLabel = "T:TURN=NO", description = "Takes back what was said about a turn.")
    private List<String> clear = List.of();

    GuideMatchCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        if (open.study().questions().size() == 0) {
            throw new Refusal("The study has no topic guide yet. Bring one in with: sheaf guide import");
        }
        decide(open);
        List<Proposal> proposals = GuideMatching.propose(open.study(), open.texts(), progress());
        List<Proposal> accepted = accept == null
                ? List.of()
                : proposals.stream().filter(p -> p.score() >= accept).toList();
        if (!accepted.isEmpty()) {
            open.run(new Decisions(open.study(), open.texts()).confirmed(accepted));
            proposals = GuideMatching.propose(open.study(), open.texts(), progress());
        }
        List<Map<String, @Nullable Object>> confirmed = confirmed(open);
        Answer answer = new Answer()
                .put("accepted", accepted.size())
                .put("confirmed", confirmed)
                .put("proposed", proposals.stream().map(p -> object(open, p)).toList());
        if (!proposals.isEmpty()) {
            TextTable table = new TextTable("transcript", "turn", "question", "score", "because", "turn says");
            proposals.forEach(p -> table.row(
                    p.transcript().name(),
                    p.turn() + 1,
                    p.question().number(),
                    score(p),
                    String.join(" ", p.words()),
                    brief(open, p)));
            answer.lines(table.text());
        }
        return answer.line((accept == null ? "" : accepted.size() + " confirmed now. ") + confirmed.size()
                + " confirmed, " + proposals.size() + " proposed.");
    }

    private void decide(OpenStudy open) {
        for (String word : clear) {
            new Decisions(open.study(), open.texts())
                    .undecided(Questions.pair(open, word).turn())
                    .ifPresent(open::run);
        }
        for (String word : asks) {
            Questions.Pair pair = Questions.pair(open, word);
            open.run(new Decisions(open.study(), open.texts()).also(pair.turn(), pair.question(), Asking.THE_QUESTION));
        }
        for (String word : not) {
            Questions.Pair pair = Questions.pair(open, word);
            open.run(new Decisions(open.study(), open.texts()).asksNot(pair.turn(), pair.question()));
        }
    }

    private static List<Map<String, @Nullable Object>> confirmed(OpenStudy open) {
        Study study = open.study();
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            study.askings().stream()
                    .filter(asking -> asking.asks() && asking.transcript().equals(transcript.id()))
                    .sorted(java.util.Comparator.comparingInt(Asking::at))
                    .forEach(asking -> {
                        TranscriptText text = open.texts().of(transcript);
                        Question question = study.questions().get(asking.question());
                        Map<String, @Nullable Object> map = new LinkedHashMap<>();
                        map.put("transcript", transcript.name());
                        map.put("turn", text.turnAt(asking.at()) + 1);
                        map.put("start", text.codePoints().fromUtf16(asking.at()));
                        map.put("question", question.number());
                        map.put(
                                "prompt",
                                asking.prompt() < 0 ? null : question.prompts().get(asking.prompt()));
                        all.add(map);
                    });
        }
        return all;
    }

    private static Map<String, @Nullable Object> object(OpenStudy open, Proposal proposal) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("transcript", proposal.transcript().name());
        map.put("turn", proposal.turn() + 1);
        map.put("start", open.texts().of(proposal.transcript()).codePoints().fromUtf16(proposal.at()));
        map.put("question", proposal.question().number());
        map.put(
                "prompt",
                proposal.prompt() < 0 ? null : proposal.question().prompts().get(proposal.prompt()));
        map.put("score", Double.valueOf(score(proposal)));
        map.put("words", proposal.words());
        map.put("order", proposal.order().name().toLowerCase(Locale.ROOT));
        map.put("text", Answers.words(open.texts().of(proposal.transcript()), proposal.turn()));
        return map;
    }

    private static String score(Proposal proposal) {
        return String.format(Locale.ROOT, "%.2f", proposal.score());
    }

    private static String brief(OpenStudy open, Proposal proposal) {
        String words = Answers.words(open.texts().of(proposal.transcript()), proposal.turn())
                .replaceAll("\\s+", " ");
        return words.codePointCount(0, words.length()) <= 70
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 69)) + "…";
    }
}
