package org.sheaf.analysis.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Asking;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Question;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.IntervalSet;
import org.sheaf.text.Span;

/**
 * What was answered to one question across all interviews: from each turn that asks it, what participants say up to the next
 * turn that asks anything. Any thread.
 *
 * @param question which
 * @param given in the order of transcripts and turns
 * @param silent of whom there is no answer
 */
public record Answers(Question question, List<Answer> given, List<Silence> silent) {

    /**
     * One answer.
     *
     * @param transcript where
     * @param asked the turns that ask, follow-ups with the same question among them; at least one
     * @param turns the turns that answer; none when nobody says anything
     * @param people who says something
     * @param prompts those that were asked, from 0
     */
    public record Answer(
            Transcript transcript,
            List<Integer> asked,
            List<Integer> turns,
            List<Participant> people,
            Set<Integer> prompts) {
        /** Copies the lists. */
        public Answer {
            asked = List.copyOf(asked);
            turns = List.copyOf(turns);
            people = List.copyOf(people);
            prompts = Set.copyOf(prompts);
        }
    }

    /**
     * Somebody of whom there is no answer.
     *
     * @param transcript where
     * @param person who; null when nobody is known behind the interview's labels
     * @param asked whether the question was asked there
     */
    public record Silence(Transcript transcript, @Nullable Participant person, boolean asked) {}

    /** Copies the lists. */
    public Answers {
        given = List.copyOf(given);
        silent = List.copyOf(silent);
    }

    /**
     * The answers to a question.
     *
     * @param proposed turns that are to count as if they were confirmed; usually none
     */
    public static Answers of(Study study, Texts texts, Question question, List<Proposal> proposed) {
        List<Answer> given = new ArrayList<>();
        List<Silence> silent = new ArrayList<>();
        Map<Id<Transcript>, List<Asking>> askings = byTranscript(study, proposed);
        for (Transcript transcript : study.transcripts()) {
            if (transcript.isDocument()) {
                continue;
            }
            List<Answer> here = List.of();
            List<Asking> asked = askings.getOrDefault(transcript.id(), List.of());
            if (asked.stream().anyMatch(asking -> asking.question().equals(question.id()))) {
                here = in(study, transcript, texts.of(transcript), asked, question.id());
            }
            given.addAll(here);
            silent(study, transcript, here, silent);
        }
        return new Answers(question, given, silent);
    }

    /**
     * What participants say in answer to one of some questions in one transcript, label and time stamps aside.
     *
     * @param questions which
     */
    public static IntervalSet covered(Study study, Texts texts, Transcript transcript, Set<Id<Question>> questions) {
        return IntervalSet.of(spans(study, texts, transcript, questions));
    }

    /** The turns that answer one of some questions in one transcript, label and time stamps aside, in order. */
    public static List<Span> spans(Study study, Texts texts, Transcript transcript, Set<Id<Question>> questions) {
        List<Asking> asked = byTranscript(study, List.of()).getOrDefault(transcript.id(), List.of());
        TranscriptText text = texts.of(transcript);
        Set<Integer> turns = new java.util.TreeSet<>();
        for (Id<Question> question : questions) {
            in(study, transcript, text, asked, question).forEach(answer -> turns.addAll(answer.turns()));
        }
        return turns.stream().map(turn -> text.turns().get(turn).speech()).toList();
    }

    /** Whether one of the questions was asked in a transcript, as far as anybody confirmed. */
    public static boolean mayCover(Study study, Transcript transcript, Set<Id<Question>> questions) {
        return study.askings().stream()
                .anyMatch(asking -> asking.asks()
                        && asking.transcript().equals(transcript.id())
                        && questions.contains(asking.question()));
    }

    private static Map<Id<Transcript>, List<Asking>> byTranscript(Study study, List<Proposal> proposed) {
        Map<Id<Transcript>, List<Asking>> map = new LinkedHashMap<>();
        study.askings().stream()
                .filter(Asking::asks)
                .forEach(asking -> map.computeIfAbsent(asking.transcript(), id -> new ArrayList<>())
                        .add(asking));
        proposed.forEach(proposal -> map.computeIfAbsent(proposal.transcript().id(), id -> new ArrayList<>())
                .add(proposal.decided(true)));
        return map;
    }

    private static List<Answer> in(
            Study study, Transcript transcript, TranscriptText text, List<Asking> asked, Id<Question> question) {
        Sides sides = new Sides(study, transcript);
        Map<Integer, List<Asking>> byTurn = new java.util.TreeMap<>();
        for (Asking asking : asked) {
            int turn = text.turnAt(asking.at());
            if (turn >= 0) {
                byTurn.computeIfAbsent(turn, t -> new ArrayList<>()).add(asking);
            }
        }
        List<Answer> answers = new ArrayList<>();
        Gathering open = null;
        for (int i = 0; i < text.turns().size(); i++) {
            List<Asking> here = byTurn.getOrDefault(i, List.of());
            boolean mine = here.stream().anyMatch(asking -> asking.question().equals(question));
            if (!here.isEmpty() && !mine && open != null) {
                answers.add(open.answer(transcript));
                open = null;
            } else if (mine) {
                open = open == null ? new Gathering() : open;
                open.ask(i, here, question);
            } else if (open != null && sides.answers(text.turns().get(i))) {
                open.answer(i, sides.person(text.turns().get(i)));
            }
        }
        if (open != null) {
            answers.add(open.answer(transcript));
        }
        return answers;
    }

    private static final class Gathering {
        private final List<Integer> asked = new ArrayList<>();
        private final List<Integer> turns = new ArrayList<>();
        private final Set<Participant> people = new LinkedHashSet<>();
        private final Set<Integer> prompts = new LinkedHashSet<>();

        void ask(int turn, List<Asking> askings, Id<Question> question) {
            asked.add(turn);
            askings.stream()
                    .filter(asking -> asking.question().equals(question) && asking.prompt() >= 0)
                    .forEach(asking -> prompts.add(asking.prompt()));
        }

        void answer(int turn, Optional<Participant> person) {
            turns.add(turn);
            person.ifPresent(people::add);
        }

        Answer answer(Transcript transcript) {
            return new Answer(transcript, asked, turns, List.copyOf(people), prompts);
        }
    }

    private static void silent(Study study, Transcript transcript, List<Answer> here, List<Silence> silent) {
        List<Participant> expected = new Sides(study, transcript).participants();
        boolean anything = here.stream().anyMatch(answer -> !answer.turns().isEmpty());
        if (expected.isEmpty() && !anything) {
            silent.add(new Silence(transcript, null, !here.isEmpty()));
        }
        for (Participant person : expected) {
            if (here.stream().noneMatch(answer -> answer.people().contains(person))) {
                silent.add(new Silence(transcript, person, !here.isEmpty()));
            }
        }
    }

    /** The words of a turn without blanks at its ends. */
    public static String words(TranscriptText text, int turn) {
        Turn spoken = text.turns().get(turn);
        return text.words(spoken.speech()).strip();
    }
}
