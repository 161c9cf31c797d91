package org.sheaf.analysis.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheaf.search.StemReader;
import org.sheaf.study.Asking;
import org.sheaf.study.Question;

/**
 * How alike a turn and a question of the guide are: the words they share by their stems, each weighted by how few turns use
 * it. What the turn covers of the question counts more than what the question covers of the turn (the F-measure of van
 * Rijsbergen 1979 with β = 2), since interviewers thank and comment before they ask; and few words prove little. A turn is
 * as alike as its most alike sentence.
 */
final class Wordings {

    private static final Pattern SENTENCE = Pattern.compile("[^.?!…]+[.?!…]*");
    private static final double BETA_SQUARED = 4;
    /** So much weight must be shared before half of the likeness is believed; an unheard-of word weighs 1. */
    private static final double DOUBT = 0.35;
    /** A prompt is a detail; the question goes first where both are alike. */
    private static final double OF_A_PROMPT = 0.9;

    private static final int MOST_WORDS = 4;
    /** Words of less weight are in most turns and tell nobody anything. */
    private static final double TELLING = 0.25;

    /** Fewer turns do not show how common a word is. */
    private static final int FEW_TURNS = 20;

    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final StemReader stems;
    private int turns;

    private record Unit(int question, int prompt, Map<String, String> words) {}

    /**
     * How alike they are.
     *
     * @param score from 0 to 1
     * @param prompt the prompt that is most alike, or {@link Asking#THE_QUESTION}
     * @param words shared
     */
    record Likeness(double score, int prompt, List<String> words) {
        static final Likeness NONE = new Likeness(0, Asking.THE_QUESTION, List.of());
    }

    /** Takes the guide in its order. */
    Wordings(List<Question> guide, StemReader stems) {
        this.stems = stems;
        for (int i = 0; i < guide.size(); i++) {
            Question question = guide.get(i);
            units.add(new Unit(i, Asking.THE_QUESTION, stems.of(question.text())));
            for (int j = 0; j < question.prompts().size(); j++) {
                units.add(new Unit(i, j, stems.of(question.prompts().get(j))));
            }
        }
    }

    /** Counts which words a turn uses; every turn comes before the first is compared. */
    List<Map<String, String>> count(String turn) {
        Map<String, String> whole = stems.of(turn);
        turns++;
        whole.keySet().forEach(stem -> uses.merge(stem, 1, Integer::sum));
        List<Map<String, String>> parts = new ArrayList<>();
        parts.add(whole);
        Matcher sentence = SENTENCE.matcher(turn);
        while (sentence.find()) {
            if (!sentence.group().isBlank() && sentence.end() - sentence.start() < turn.length()) {
                parts.add(stems.of(sentence.group()));
            }
        }
        return parts;
    }

    /** How alike a turn that was counted is to each question. */
    Likeness[] of(List<Map<String, String>> turn, int questions) {
        Likeness[] best = new Likeness[questions];
        java.util.Arrays.fill(best, Likeness.NONE);
        for (Unit unit : units) {
            double wanted = weight(unit.words());
            for (Map<String, String> part : turn) {
                double shared = shared(unit.words(), part);
                double score =
                        score(shared, wanted, weight(part)) * (unit.prompt() == Asking.THE_QUESTION ? 1 : OF_A_PROMPT);
                if (score > best[unit.question()].score()) {
                    best[unit.question()] = new Likeness(score, unit.prompt(), words(unit.words(), part));
                }
            }
        }
        return best;
    }

    private static double score(double shared, double wanted, double said) {
        if (shared == 0) {
            return 0;
        }
        double covered = shared / wanted;
        double meant = shared / said;
        double alike = (1 + BETA_SQUARED) * covered * meant / (BETA_SQUARED * meant + covered);
        return alike * shared / (shared + DOUBT);
    }

    /** From 0 for a word of every turn to 1 for one that no turn uses. */
    private double weightOf(String stem) {
        double all = Math.max(turns, FEW_TURNS) + 1.0;
        return Math.max(0.02, Math.log(all / (uses.getOrDefault(stem, 0) + 1.0)) / Math.log(all));
    }

    private double weight(Map<String, String> words) {
        return words.keySet().stream().mapToDouble(this::weightOf).sum();
    }

    private double shared(Map<String, String> one, Map<String, String> other) {
        double sum = 0;
        for (String stem : one.keySet()) {
            sum += other.containsKey(stem) ? weightOf(stem) : 0;
        }
        return sum;
    }

    private List<String> words(Map<String, String> unit, Map<String, String> said) {
        List<String> shared = unit.keySet().stream().filter(said::containsKey).toList();
        List<String> telling =
                shared.stream().filter(stem -> weightOf(stem) >= TELLING).toList();
        return (telling.isEmpty() ? shared : telling)
                .stream()
                        .sorted(Comparator.comparingDouble(this::weightOf).reversed())
                        .limit(MOST_WORDS)
                        .map(stem -> said.getOrDefault(stem, stem))
                        .toList();
    }
}
