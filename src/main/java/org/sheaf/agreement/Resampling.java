package org.sheaf.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.sheaf.study.Progress;

/**
 * Intervals by drawing transcripts, or the turns of a few, with replacement: the bootstrap of clusters (Efron 1979;
 * Davison and Hinkley 1997, chapter 3), from the 2.5th to the 97.5th percentile. Characters are never drawn, for they do not
 * vary one by one. The same study always gives the same intervals.
 */
public final class Resampling {

    /** How many resamples are drawn unless somebody says otherwise. */
    public static final int USUAL = 1000;

    /** Below so many clusters there is no interval. */
    public static final int LEAST_CLUSTERS = 10;

    /** Where the random numbers begin. */
    public static final long SEED = 20_260_501L;

    /** Questions answered from one set of draws, so that memory stays bounded. */
    private static final int AT_ONCE = 256;

    /** Resamples added up side by side. */
    private static final int TOGETHER = 8;

    /** From this share of resamples without a value on there is no interval. */
    private static final double TOO_OFTEN_UNDEFINED = 0.05;

    private Resampling() {}

    /** Why there are no intervals, a sentence; empty where there are some. */
    public static String obstacle(Tallies tallies, int times) {
        if (times <= 0) {
            return "No intervals were asked for.";
        }
        String what = tallies.byTurns() ? "turns" : "transcripts";
        return tallies.clusters() < LEAST_CLUSTERS
                ? "Intervals are not available: they are drawn from " + what + ", and " + tallies.clusters() + " "
                        + (tallies.clusters() == 1 ? what.substring(0, what.length() - 1) + " is" : what + " are")
                        + " too few; at least " + LEAST_CLUSTERS + " are needed."
                : "";
    }

    /**
     * What every measure says of each question, with intervals where they can be had.
     *
     * @param times how many resamples, 0 for none
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static List<Map<Measure, Figure>> figures(
            Tallies tallies, List<Question> questions, int times, Progress progress) {
        List<Map<Measure, Figure>> all =
                questions.stream().map(tallies::figures).toList();
        if (!obstacle(tallies, times).isEmpty()) {
            return all;
        }
        List<Map<Measure, Figure>> with = new ArrayList<>(all.size());
        for (int from = 0; from < questions.size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, questions.size());
            with.addAll(
                    new Draws(tallies, questions.subList(from, to), all.subList(from, to), times).figures(progress));
        }
        return with;
    }

    /** Some questions' values in every resample. */
    private static final class Draws {

        private final Tallies tallies;
        private final List<Question> questions;
        private final List<Map<Measure, Figure>> whole;
        private final List<List<Measure>> asked = new ArrayList<>();
        private final List<double[][]> values = new ArrayList<>();
        private final int times;
        private final AtomicInteger next = new AtomicInteger();

        Draws(Tallies tallies, List<Question> questions, List<Map<Measure, Figure>> whole, int times) {
            this.tallies = tallies;
            this.questions = questions;
            this.whole = whole;
            this.times = times;
            for (int q = 0; q < questions.size(); q++) {
                boolean ofPieces = questions.get(q).terms() == Question.Terms.QUOTATIONS;
                List<Measure> measures = new ArrayList<>();
                whole.get(q).forEach((measure, figure) -> {
                    if (figure.isDefined()
                            && !measure.isOlder()
                            && !(tallies.byTurns() && (ofPieces || measure.isOfPieces()))) {
                        measures.add(measure);
                    }
                });
                asked.add(measures);
                values.add(new double[measures.size()][times]);
            }
        }

        List<Map<Measure, Figure>> figures(Progress progress) {
            progress.together(() -> {
                for (int from = next.getAndAdd(TOGETHER); from < times; from = next.getAndAdd(TOGETHER)) {
                    if (progress.cancelled()) {
                        return;
                    }
                    draw(from, Math.min(TOGETHER, times - from));
                    progress.report("Drawing resamples", from, times);
                }
            });
            progress.check();
            List<Map<Measure, Figure>> figures = new ArrayList<>();
            for (int q = 0; q < questions.size(); q++) {
                Map<Measure, Figure> with = new LinkedHashMap<>(whole.get(q));
                for (int i = 0; i < asked.get(q).size(); i++) {
                    double[] drawn = values.get(q)[i];
                    with.computeIfPresent(asked.get(q).get(i), (measure, figure) -> between(figure, drawn));
                }
                figures.add(with);
            }
            return figures;
        }

        private void draw(int from, int count) {
            int[][] chosen = new int[count][];
            Arrays.setAll(chosen, i -> chosen(from + i));
            List<List<Evidence>> drawn = tallies.resampled(chosen, questions);
            for (int draw = 0; draw < count; draw++) {
                for (int q = 0; q < questions.size(); q++) {
                    Evidence evidence = drawn.get(draw).get(q);
                    List<Measure> measures = asked.get(q);
                    for (int i = 0; i < measures.size(); i++) {
                        values.get(q)[i][from + draw] =
                                measures.get(i).of(evidence).value();
                    }
                }
            }
        }

        /** How often each cluster stands in a resample. */
        private int[] chosen(int draw) {
            SplittableRandom random = new SplittableRandom(SEED + draw);
            int[] chosen = new int[tallies.clusters()];
            for (int i = 0; i < chosen.length; i++) {
                chosen[random.nextInt(chosen.length)]++;
            }
            return chosen;
        }
    }

    private static Figure between(Figure figure, double[] drawn) {
        double[] sorted = Arrays.stream(drawn).filter(Double::isFinite).sorted().toArray();
        return sorted.length < (1 - TOO_OFTEN_UNDEFINED) * drawn.length || sorted.length < 2
                ? figure
                : figure.between(quantile(sorted, 0.025), quantile(sorted, 0.975));
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
