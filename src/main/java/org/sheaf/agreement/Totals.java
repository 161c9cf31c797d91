package org.sheaf.agreement;

import java.util.ArrayList;
import java.util.List;

/** The sums of some clusters, each as often as it was drawn, and the evidence they give. Not safe for threads while filled. */
final class Totals {

    private static final String OVERLAPPING =
            "A coder has two codes on one place. Pieces can be compared where codes exclude"
                    + " one another, as those of one semantic domain do.";

    static final String NO_PIECES =
            "Whole documents and matching quotations tell nothing of where a piece begins and ends.";

    private final Scheme scheme;
    private final ColumnLayout layout;
    private final int width;
    private double units;
    private final double[] columns;
    private final double[][] domains;
    private final Drawn sets = new Drawn();
    private final Drawn domainSets = new Drawn();
    private final double[] values;

    /** Set-valued sums; {@code gradient} leads to the expected likeness, see {@link Likenesses}. */
    private static final class Drawn {
        private double differing;
        private double values;
        private double gradient;
    }

    Totals(Scheme scheme) {
        this.scheme = scheme;
        layout = new ColumnLayout(scheme.coders());
        width = layout.size();
        columns = new double[scheme.columns().size() * width];
        values = new double[scheme.codes() * ValueTally.WIDTH];
        domains = new double[scheme.domains().size()][];
        for (int d = 0; d < domains.length; d++) {
            domains[d] = new double
                    [new DomainLayout(scheme.coders(), scheme.domains().get(d).length).size()];
        }
    }

    /** Adds a cluster so many times. */
    void add(Tally tally, int times, double setGradient, double domainGradient) {
        units += (double) times * tally.length();
        add(tally.columns(), times, columns);
        add(tally.values(), times, values);
        for (int d = 0; d < domains.length; d++) {
            add(tally.domains()[d], 0, times, domains[d], 0, domains[d].length);
        }
        add(tally.sets(), times, setGradient, sets);
        add(tally.domainSets(), times, domainGradient, domainSets);
    }

    /** Rows that follow one another are added in one go. */
    private static void add(Sparse.Rows rows, int times, double[] into) {
        int[] which = rows.rows();
        for (int i = 0, next; i < which.length; i = next) {
            next = i + 1;
            while (next < which.length && which[next] == which[next - 1] + 1) {
                next++;
            }
            add(rows.sums(), i * rows.width(), times, into, which[i] * rows.width(), (next - i) * rows.width());
        }
    }

    private static void add(double[] from, int at, int times, double[] into, int to, int count) {
        for (int i = 0; i < count; i++) {
            into[to + i] += times * from[at + i];
        }
    }

    private static void add(SetTally.Sums sums, int times, double gradient, Drawn into) {
        into.differing += times * sums.differing();
        into.values += times * sums.values();
        into.gradient += times * gradient;
    }

    double units() {
        return units;
    }

    /** One count of a column, of those that are summed. */
    double count(int column, int what) {
        return columns[column * width + what];
    }

    /** One sum of a domain. */
    double ofDomain(int domain, int what) {
        return domains[domain][what];
    }

    /** What the measures are computed from. */
    Evidence evidence(Question question, Likenesses likenesses) {
        double[] sums = summed(question.columns());
        int coders = scheme.coders();
        boolean quotations = question.terms() == Question.Terms.QUOTATIONS;
        boolean several = question.columns().length > 1 && !quotations;
        return new Evidence(
                ratings(question, sums),
                quotations ? null : Ratings.ofColumn(coders, units, columns, question.presence() * width),
                quotations ? SharedUnits.ofQuotations(coders, sums, 0) : SharedUnits.of(coders, sums, 0),
                SharedUnits.ofQuotations(coders, sums, 0),
                several ? pooled(question.columns()) : null,
                several ? alikeness(sets, likenesses.ofSets()) : null,
                several && domains.length > 1 ? alikeness(domainSets, likenesses.ofDomains()) : null,
                question.domain() >= 0 && !quotations ? ofDomain(question.domain()) : null,
                pieces(question, likenesses.overlapping()),
                onePiece(question),
                among(question, likenesses.overlapping()),
                null);
    }

    private double[] summed(int[] which) {
        double[] sums = new double[layout.core()];
        for (int column : which) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += columns[column * width + i];
            }
        }
        return sums;
    }

    private Ratings ratings(Question question, double[] sums) {
        if (question.terms() == Question.Terms.QUOTATIONS) {
            return Ratings.ofQuotations(scheme.coders(), Math.max(2, question.columns().length), sums, 0);
        }
        return question.nominal()
                ? ofDomain(question.domain())
                : Ratings.ofColumn(scheme.coders(), units * question.columns().length, sums, 0);
    }

    private Ratings ofDomain(int domain) {
        return Ratings.ofDomain(scheme.coders(), scheme.domains().get(domain).length, domains[domain]);
    }

    private Pooled pooled(int[] which) {
        double[] observed = new double[scheme.pairs()];
        double[] expected = new double[scheme.pairs()];
        for (int column : which) {
            List<Ratings.Pair> pairs = Ratings.ofColumn(scheme.coders(), units, columns, column * width)
                    .pairs();
            for (int pair = 0; pair < observed.length; pair++) {
                observed[pair] += pairs.get(pair).observed();
                expected[pair] += pairs.get(pair).expected();
            }
        }
        return new Pooled(which.length, units, observed, expected);
    }

    private static Alikeness alikeness(Drawn drawn, double expected) {
        double mean = drawn.values == 0 ? 0 : 2 * drawn.gradient / drawn.values - expected;
        return new Alikeness(drawn.values, drawn.differing, mean, "");
    }

    /** The pieces of one column, or those of all codes with their values. */
    private Unitizing pieces(Question question, boolean overlapping) {
        if (question.terms() != Question.Terms.LINE) {
            return Unitizing.without(NO_PIECES);
        }
        if (question.columns().length == 1) {
            return onePiece(question);
        }
        return overlapping ? Unitizing.without(OVERLAPPING) : allPieces(-1);
    }

    private @org.jspecify.annotations.Nullable Unitizing among(Question question, boolean overlapping) {
        if (question.value() < 0) {
            return null;
        }
        if (question.terms() != Question.Terms.LINE) {
            return Unitizing.without(NO_PIECES);
        }
        return overlapping ? Unitizing.without(OVERLAPPING) : allPieces(question.value());
    }

    private Unitizing onePiece(Question question) {
        if (question.terms() != Question.Terms.LINE) {
            return Unitizing.without(NO_PIECES);
        }
        int row = question.presence() * width;
        double own = 0;
        double same = 0;
        for (int coder = 0; coder < scheme.coders(); coder++) {
            own += columns[row + layout.own(coder)];
        }
        for (int pair = 0; pair < scheme.pairs(); pair++) {
            same += 2 * columns[row + layout.both(pair)] / (scheme.coders() - 1);
        }
        double[] alike = {same};
        return new Unitizing(
                units * scheme.coders(),
                new double[] {own},
                new double[] {columns[row + layout.squares()]},
                alike,
                alike,
                new double[] {0},
                "",
                -1);
    }

    private Unitizing allPieces(int value) {
        List<double[]> sums = new ArrayList<>();
        for (int what = 0; what < ValueTally.WIDTH; what++) {
            double[] one = new double[scheme.codes()];
            for (int code = 0; code < one.length; code++) {
                one[code] = values[code * ValueTally.WIDTH + what];
            }
            sums.add(one);
        }
        return new Unitizing(
                units * scheme.coders(),
                sums.get(ValueTally.OWN),
                sums.get(ValueTally.SQUARES),
                sums.get(ValueTally.SAME),
                sums.get(ValueTally.VALUED),
                sums.get(ValueTally.SHARED_SQUARES),
                "",
                value);
    }
}
