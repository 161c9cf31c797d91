package org.sheaf.analysis.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sheaf.analysis.guide.Wordings.Likeness;
import org.sheaf.search.StemReader;
import org.sheaf.study.Asking;
import org.sheaf.study.Id;
import org.sheaf.study.Progress;
import org.sheaf.study.Question;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;

/**
 * Proposes which turns of the interviewers ask which questions of the topic guide: by their words, and by the order, since an
 * interview tends to follow the guide. Of all ways to give an interview's turns to questions the one is taken that gains
 * most, by a dynamic programme over turns and questions, in which what was confirmed stands fast and what was turned down
 * does not come again. Any thread.
 */
public final class GuideMatching {

    /** What the likeness must exceed for a turn to be proposed at all. */
    private static final double LEAST = 0.3;

    private static final double SKIPPED = 0.01;
    private static final double MOST_SKIPPED = 0.08;
    private static final double BACK = 0.15;
    private static final double AGAIN = 0.05;

    private final Study study;
    private final Texts texts;
    private final List<Question> guide;
    private final Map<Id<Transcript>, List<Asking>> decisions = new HashMap<>();
    private final Map<Id<Question>, Integer> places = new HashMap<>();

    private GuideMatching(Study study, Texts texts) {
        this.study = study;
        this.texts = texts;
        this.guide = study.guide();
        study.askings()
                .forEach(asking -> decisions
                        .computeIfAbsent(asking.transcript(), id -> new ArrayList<>())
                        .add(asking));
        guide.forEach(question -> places.put(question.id(), places.size()));
    }

    /**
     * Proposals for all interviews, in the order of transcripts and turns; for turns about which nothing is confirmed.
     *
     * @throws java.util.concurrent.CancellationException when the user has asked to stop
     */
    public static List<Proposal> propose(Study study, Texts texts, Progress progress) {
        return new GuideMatching(study, texts).propose(progress);
    }

    /** The turns of one interview that ask, with their words. */
    private record Asked(
            Transcript transcript, TranscriptText text, List<Integer> turns, List<List<Map<String, String>>> words) {}

    private List<Proposal> propose(Progress progress) {
        if (guide.isEmpty()) {
            return List.of();
        }
        try (StemReader stems = new StemReader()) {
            Wordings wordings = new Wordings(guide, stems);
            List<Asked> interviews = new ArrayList<>();
            for (Transcript transcript : study.transcripts()) {
                progress.check();
                progress.report(
                        "Reading " + transcript.name(),
                        interviews.size(),
                        study.transcripts().size());
                if (!transcript.isDocument()) {
                    interviews.add(asked(transcript, wordings));
                }
            }
            List<Proposal> proposals = new ArrayList<>();
            for (Asked interview : interviews) {
                progress.check();
                match(interview, wordings, proposals);
            }
            return proposals;
        }
    }

    private Asked asked(Transcript transcript, Wordings wordings) {
        TranscriptText text = texts.of(transcript);
        Sides sides = new Sides(study, transcript);
        List<Integer> turns = new ArrayList<>();
        List<List<Map<String, String>>> words = new ArrayList<>();
        for (int i = 0; i < text.turns().size(); i++) {
            Turn turn = text.turns().get(i);
            if (sides.asks(turn)) {
                turns.add(i);
                words.add(wordings.count(text.words(turn.speech())));
            }
        }
        return new Asked(transcript, text, turns, words);
    }

    /** What is decided about one turn: the question it is confirmed to ask last, and those it does not ask. */
    private record Decided(Optional<Integer> asks, Set<Integer> not) {}

    private Decided decided(Asked interview, int turn) {
        Optional<Integer> asks = Optional.empty();
        Set<Integer> not = new HashSet<>();
        for (Asking asking : decisions.getOrDefault(interview.transcript().id(), List.of())) {
            if (interview.text().turnAt(asking.at()) == turn) {
                int question = places.getOrDefault(asking.question(), -1);
                if (asking.asks()) {
                    asks = Optional.of(Math.max(question, asks.orElse(-1)));
                } else {
                    not.add(question);
                }
            }
        }
        return new Decided(asks, not);
    }

    private void match(Asked interview, Wordings wordings, List<Proposal> proposals) {
        int n = guide.size();
        int steps = interview.turns().size();
        Likeness[][] alike = new Likeness[steps][];
        int[][] taken = new int[steps][n + 1];
        boolean[] open = new boolean[steps];
        // What is gained so far, by the question asked last; the first stands for none.
        double[] gained = new double[n + 1];
        java.util.Arrays.fill(gained, 1, n + 1, Double.NEGATIVE_INFINITY);
        for (int step = 0; step < steps; step++) {
            Decided decided = decided(interview, interview.turns().get(step));
            alike[step] = wordings.of(interview.words().get(step), n);
            open[step] = decided.asks().isEmpty();
            gained = decided.asks().isPresent()
                    ? fixed(gained, decided.asks().get(), taken[step])
                    : step(gained, alike[step], decided.not(), taken[step]);
        }
        int last = 0;
        for (int i = 1; i <= n; i++) {
            last = gained[i] > gained[last] ? i : last;
        }
        List<Proposal> found = new ArrayList<>();
        for (int step = steps - 1; step >= 0; step--) {
            int before = taken[step][last];
            if (before >= 0) {
                if (open[step]) {
                    found.add(proposal(interview, step, alike[step][last - 1], new Move(before - 1, last - 1)));
                }
                last = before;
            }
        }
        java.util.Collections.reverse(found);
        proposals.addAll(found);
    }

    private static double[] fixed(double[] gained, int question, int[] taken) {
        double[] next = new double[gained.length];
        java.util.Arrays.fill(next, Double.NEGATIVE_INFINITY);
        java.util.Arrays.fill(taken, -1);
        int best = 0;
        for (int i = 1; i < gained.length; i++) {
            best = gained[i] - cost(new Move(i - 1, question)) > gained[best] - cost(new Move(best - 1, question))
                    ? i
                    : best;
        }
        next[question + 1] = gained[best];
        taken[question + 1] = best;
        return next;
    }

    /** A turn asks nothing, or a question; {@code taken} keeps from where each place was reached, -1 for nothing asked. */
    private static double[] step(double[] gained, Likeness[] alike, Set<Integer> not, int[] taken) {
        double[] next = gained.clone();
        java.util.Arrays.fill(taken, -1);
        for (int question = 0; question < alike.length; question++) {
            double gain = alike[question].score() - LEAST;
            if (gain <= 0 || not.contains(question)) {
                continue;
            }
            for (int from = 0; from < gained.length; from++) {
                double sum = gained[from] + gain - cost(new Move(from - 1, question));
                if (sum > next[question + 1]) {
                    next[question + 1] = sum;
                    taken[question + 1] = from;
                }
            }
        }
        return next;
    }

    /** From the question asked last, or -1, to the next. */
    private record Move(int from, int to) {
        Proposal.Order order() {
            if (to == from) {
                return Proposal.Order.AGAIN;
            } else if (to == from + 1) {
                return Proposal.Order.NEXT;
            }
            return to > from ? Proposal.Order.AHEAD : Proposal.Order.BACK;
        }
    }

    private static double cost(Move move) {
        return switch (move.order()) {
            case NEXT -> 0;
            case AGAIN -> AGAIN;
            case AHEAD -> Math.min(MOST_SKIPPED, SKIPPED * (move.to() - move.from() - 1));
            case BACK -> BACK;
        };
    }

    private Proposal proposal(Asked interview, int step, Likeness likeness, Move move) {
        int turn = interview.turns().get(step);
        return new Proposal(
                interview.transcript(),
                turn,
                interview.text().turns().get(turn).speech().start(),
                guide.get(move.to()),
                likeness.prompt(),
                likeness.score(),
                likeness.words(),
                move.order());
    }
}
