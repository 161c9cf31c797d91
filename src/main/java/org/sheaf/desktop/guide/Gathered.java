package org.sheaf.desktop.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.guide.Answers;
import org.sheaf.analysis.guide.AskingTurns;
import org.sheaf.analysis.guide.Decisions.Spoken;
import org.sheaf.analysis.guide.GuideMatching;
import org.sheaf.analysis.guide.Proposal;
import org.sheaf.study.Asking;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;
import org.sheaf.study.Page;
import org.sheaf.study.Participant;
import org.sheaf.study.Progress;
import org.sheaf.study.Question;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.IntervalSet;
import org.sheaf.text.Span;

/**
 * Everything the view shows of one snapshot; worked out in the background.
 *
 * @param questions the guide
 * @param turns of the interviewers, in the order of transcripts and turns
 * @param answers to the chosen question, those who gave none last
 */
record Gathered(List<QuestionRow> questions, List<TurnRow> turns, List<AnswerRow> answers) {

    static final Gathered NOTHING = new Gathered(List.of(), List.of(), List.of());

    /** Copies the lists. */
    Gathered {
        questions = List.copyOf(questions);
        turns = List.copyOf(turns);
        answers = List.copyOf(answers);
    }

    /** Looks at a snapshot; any thread. */
    static Gathered of(Study study, Texts texts, @Nullable Question chosen, Progress progress) {
        List<Question> guide = study.guide();
        if (guide.isEmpty()) {
            return NOTHING;
        }
        List<Proposal> proposals = GuideMatching.propose(study, texts, progress);
        List<TurnRow> turns = turns(study, texts, proposals, progress);
        return new Gathered(
                questions(study, proposals), turns, chosen == null ? List.of() : answers(study, texts, chosen));
    }

    private static List<QuestionRow> questions(Study study, List<Proposal> proposals) {
        Map<Id<Question>, Integer> proposed = new HashMap<>();
        proposals.forEach(p -> proposed.merge(p.question().id(), 1, Integer::sum));
        Map<Id<Question>, Set<Id<Transcript>>> asked = new HashMap<>();
        study.askings().stream()
                .filter(Asking::asks)
                .forEach(asking -> asked.computeIfAbsent(asking.question(), q -> new java.util.HashSet<>())
                        .add(asking.transcript()));
        return study.guide().stream()
                .map(q -> new QuestionRow(
                        q, asked.getOrDefault(q.id(), Set.of()).size(), proposed.getOrDefault(q.id(), 0)))
                .toList();
    }

    private static List<TurnRow> turns(Study study, Texts texts, List<Proposal> proposals, Progress progress) {
        Map<Object, Proposal> byTurn = new HashMap<>();
        proposals.forEach(p -> byTurn.put(p.transcript().id() + ":" + p.turn(), p));
        Map<Id<Transcript>, List<Asking>> decided = new HashMap<>();
        study.askings().stream()
                .filter(Asking::asks)
                .forEach(asking -> decided.computeIfAbsent(asking.transcript(), t -> new ArrayList<>())
                        .add(asking));
        List<TurnRow> rows = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            progress.check();
            if (transcript.isDocument()) {
                continue;
            }
            TranscriptText text = texts.of(transcript);
            Map<Integer, Set<Integer>> asks = new LinkedHashMap<>();
            for (Asking asking : decided.getOrDefault(transcript.id(), List.of())) {
                asks.computeIfAbsent(text.turnAt(asking.at()), t -> new TreeSet<>())
                        .add(study.questions().get(asking.question()).position());
            }
            Set<Integer> shown = new TreeSet<>(AskingTurns.of(study, transcript, text));
            shown.addAll(asks.keySet());
            for (int index : shown) {
                Spoken turn = new Spoken(transcript, index);
                Span speech = text.turns().get(index).speech();
                List<Question> questions = asks.getOrDefault(index, Set.of()).stream()
                        .map(study.guide()::get)
                        .toList();
                Proposal proposal = byTurn.get(transcript.id() + ":" + index);
                rows.add(new TurnRow(turn, speech, flat(text.words(speech)), questions, proposal));
            }
        }
        return rows;
    }

    private static String flat(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static List<AnswerRow> answers(Study study, Texts texts, Question question) {
        Answers answers = Answers.of(study, texts, question, List.of());
        List<AnswerRow> rows = new ArrayList<>();
        for (Answers.Answer answer : answers.given()) {
            if (!answer.turns().isEmpty()) {
                rows.add(given(study, texts, answer));
            }
        }
        for (Answers.Silence silence : answers.silent()) {
            Participant person = silence.person();
            String asked = "";
            Span place = new Span(0, 0);
            Optional<Answers.Answer> without = answers.given().stream()
                    .filter(a -> a.transcript().id().equals(silence.transcript().id()))
                    .findFirst();
            if (without.isPresent()) {
                TranscriptText text = texts.of(silence.transcript());
                place = text.turns().get(without.get().asked().get(0)).speech();
                asked = flat(text.words(place));
            }
            rows.add(new AnswerRow(
                    silence.transcript(),
                    place,
                    person == null ? silence.transcript().name() : person.name(),
                    asked,
                    "",
                    List.of()));
        }
        return rows;
    }

    private static AnswerRow given(Study study, Texts texts, Answers.Answer answer) {
        TranscriptText text = texts.of(answer.transcript());
        String asked = answer.asked().stream()
                .map(turn -> flat(text.words(text.turns().get(turn).speech())))
                .collect(Collectors.joining(" … "));
        boolean several = answer.people().size() > 1;
        StringBuilder words = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (int index : answer.turns()) {
            Turn turn = text.turns().get(index);
            spans.add(turn.speech());
            words.append(words.isEmpty() ? "" : "\n");
            if (several && turn.speaker() >= 0) {
                words.append(answer.transcript().speakers().get(turn.speaker()).label())
                        .append(": ");
            }
            words.append(flat(text.words(turn.speech())));
        }
        String who = answer.people().isEmpty()
                ? answer.transcript().name()
                : answer.people().stream().map(Participant::name).collect(Collectors.joining(", "));
        return new AnswerRow(
                answer.transcript(),
                spans.get(0),
                who,
                asked,
                words.isEmpty() ? " " : words.toString(),
                codes(study, answer.transcript(), IntervalSet.of(spans)));
    }

    /** The codes of the usual layer that touch an answer. */
    private static List<Code> codes(Study study, Transcript transcript, IntervalSet answer) {
        Page page = study.page(transcript.id());
        Predicate<Id<Coder>> counts = Layer.USUAL.coders(page);
        Set<Id<Code>> found = new java.util.HashSet<>();
        Page.Columns columns = page.columns();
        for (int i = 0; i < page.size(); i++) {
            if (counts.test(page.coder(i)) && answer.overlaps(page.span(i))) {
                for (int j = columns.firstCoding()[i]; j < columns.firstCoding()[i + 1]; j++) {
                    found.add(columns.codes().get(columns.code()[j]));
                }
            }
        }
        return study.framework().inOrder().stream()
                .filter(code -> found.contains(code.id()))
                .toList();
    }
}
