package org.sheaf.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sheaf.study.Progress;

/** Everything summed over some transcripts, once: all figures follow from it in closed form. Immutable; any thread. */
public final class Tallies {

    private final Scheme scheme;
    private final List<Tally> clusters;
    private final boolean byTurns;
    private final Likenesses likenesses;
    private final Totals totals;
    private final Divisions[] divisions;

    private Tallies(
            Scheme scheme, List<Tally> clusters, boolean byTurns, Likenesses likenesses, Divisions[] divisions) {
        this.divisions = divisions;
        this.scheme = scheme;
        this.clusters = clusters;
        this.byTurns = byTurns;
        this.likenesses = likenesses;
        totals = new Totals(scheme);
        for (int i = 0; i < clusters.size(); i++) {
            totals.add(
                    clusters.get(i), 1, likenesses.setGradient()[i], likenesses.domainGradient()[i]);
        }
    }

    /**
     * Sweeps the lines, a line a transcript.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Tallies of(Scheme scheme, List<Continuum> lines, Progress progress) {
        Sweep sweep = new Sweep(scheme);
        List<Tally> clusters = new ArrayList<>(lines.size());
        boolean byTurns = false;
        for (Continuum line : lines) {
            progress.check();
            byTurns |= line.cuts().length > 0;
            clusters.addAll(sweep.of(line));
        }
        return new Tallies(scheme, clusters, byTurns, Likenesses.of(clusters, sweep), DivisionTally.of(scheme, lines));
    }

    /** What is compared. */
    public Scheme scheme() {
        return scheme;
    }

    /** How many transcripts, or turns of a few, were swept: what intervals resample. */
    public int clusters() {
        return clusters.size();
    }

    /** Whether a turn is what intervals resample. */
    public boolean byTurns() {
        return byTurns;
    }

    /** How many units there are. */
    public long units() {
        return Math.round(totals.units());
    }

    /** Whether any coder used a column. */
    public boolean isUsed(int column) {
        return totals.count(column, new ColumnLayout(scheme.coders()).any()) > 0;
    }

    /** Units of a domain to which a coder gave two of its values, summed over coders. */
    public long broken(int domain) {
        return Math.round(totals.ofDomain(
                domain, new DomainLayout(scheme.coders(), scheme.domains().get(domain).length).broken()));
    }

    /** The counts of a column. */
    public Counts counts(int column, Question.Terms terms) {
        return terms == Question.Terms.QUOTATIONS ? quotations(column) : units(column);
    }

    private Counts units(int column) {
        ColumnLayout layout = new ColumnLayout(scheme.coders());
        List<Long> only = new ArrayList<>();
        List<Long> own = new ArrayList<>();
        for (int coder = 0; coder < scheme.coders(); coder++) {
            only.add(Math.round(totals.count(column, layout.alone(coder))));
            own.add(Math.round(totals.count(column, layout.own(coder))));
        }
        long any = Math.round(totals.count(column, layout.any()));
        return new Counts(Math.round(totals.count(column, layout.all())), only, own, any, units() - any);
    }

    private Counts quotations(int column) {
        ColumnLayout layout = new ColumnLayout(scheme.coders());
        long matched = 0;
        long[] mine = new long[scheme.coders()];
        for (int a = 0; a < scheme.coders(); a++) {
            for (int b = a + 1; b < scheme.coders(); b++) {
                long both = Math.round(totals.count(column, layout.matched(scheme.pair(a, b))));
                matched += both;
                mine[a] -= both;
                mine[b] -= both;
            }
        }
        List<Long> only = new ArrayList<>();
        List<Long> own = new ArrayList<>();
        long any = matched;
        for (int coder = 0; coder < scheme.coders(); coder++) {
            long marked = Math.round(totals.count(column, layout.marked(coder)));
            only.add(marked * (scheme.coders() - 1) + mine[coder]);
            own.add(marked);
            any += only.get(coder);
        }
        return new Counts(matched, only, own, any, 0);
    }

    /** The share of the coders' time on which cuα rests: text that a coder coded and another too. */
    public double coverage(Question question) {
        Unitizing line = totals.evidence(question, likenesses).unitizing();
        return line.reason().isEmpty() && line.all() > 0 ? line.valuedLength() / line.all() : Double.NaN;
    }

    /** What every measure says, without intervals. */
    public Map<Measure, Figure> figures(Question question) {
        Evidence evidence = totals.evidence(question, likenesses).with(divisions(question));
        Map<Measure, Figure> figures = new LinkedHashMap<>();
        for (Measure measure : Measure.all()) {
            figures.put(
                    measure, units() == 0 ? Figure.undefined("There is no text to compare.") : measure.of(evidence));
        }
        return figures;
    }

    private Divisions divisions(Question question) {
        if (question.terms() != Question.Terms.LINE) {
            return Divisions.without(Totals.NO_PIECES);
        }
        double observed = 0;
        double expected = 0;
        for (int column : question.columns()) {
            observed += divisions[column].observed();
            expected += divisions[column].expected();
        }
        return new Divisions(observed, expected, totals.units() * scheme.coders(), "");
    }

    /**
     * The evidence of samples in each of which every cluster stands so often; several at once, because then the sums of a
     * cluster are fetched once.
     */
    List<List<Evidence>> resampled(int[][] samples, List<Question> questions) {
        Totals[] drawn = new Totals[samples.length];
        Arrays.setAll(drawn, sample -> new Totals(scheme));
        for (int i = 0; i < clusters.size(); i++) {
            double sets = likenesses.setGradient()[i];
            double domains = likenesses.domainGradient()[i];
            for (int sample = 0; sample < samples.length; sample++) {
                if (samples[sample][i] > 0) {
                    drawn[sample].add(clusters.get(i), samples[sample][i], sets, domains);
                }
            }
        }
        return Arrays.stream(drawn)
                .map(totals -> questions.stream()
                        .map(question -> totals.evidence(question, likenesses))
                        .toList())
                .toList();
    }
}
