package org.sheaf.agreement;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** A measure of agreement: what it is called, how it is computed, who proposed it. Immutable; any thread. */
public abstract class Measure {

    private static final double ALMOST_NONE = 1e-12;

    /** What the number of a figure counts, see {@link Figure#n}. */
    public enum Basis {
        /** Decisions: units, as many times as there are codes; just units where the codes are what a unit may be. */
        DECISIONS,
        /** Units, as many times as there are codes, also where the codes are what a unit may be. */
        UNITS_OF_CODES,
        /** Units. */
        UNITS,
        /** Units, once for each coder. */
        UNITS_OF_CODERS,
        /** Decisions to code, once for each coder who took them, summed over pairs of coders. */
        CODED_BY_EACH,
        /** Decisions in which either of two coders gave a code, summed over pairs. */
        CODED_BY_EITHER,
        /** Quotations of each coder, summed over pairs. */
        QUOTATIONS
    }

    private final String key;
    private final String name;
    private final String formula;
    private final String source;

    Measure(String key, String name, String formula, String source) {
        this.key = key;
        this.name = name;
        this.formula = formula;
        this.source = source;
    }

    /** Its name among data, for instance {@code cohen_kappa}. */
    public final String key() {
        return key;
    }

    /** Its name for people. */
    public final String label() {
        return name;
    }

    /** Its name where room is short, for instance “Cohen κ”. */
    public final String brief() {
        return switch (key) {
            case "percent" -> "agreement";
            case "holsti" -> "Holsti";
            case "cohen_kappa" -> "Cohen κ";
            case "brennan_prediger" -> "B–P κ";
            case "gwet_ac1" -> "Gwet AC1";
            case "krippendorff_alpha" -> "Krippendorff α";
            case "alpha_binary" -> "α binary";
            case "domain_alpha" -> "Cu-α";
            case "domain_code_alpha" -> "cu-α";
            case "f1" -> "F1";
            default -> name;
        };
    }

    /** How it is computed, in plain signs. */
    public final String formula() {
        return formula;
    }

    /** Who proposed it, when and where. */
    public final String source() {
        return source;
    }

    /** What it says of the evidence. */
    public abstract Figure of(Evidence evidence);

    /** What the number beside its figures counts. */
    public Basis basis() {
        return Basis.DECISIONS;
    }

    /** Whether it looks at marked pieces as wholes, so that a line cannot be resampled by turns that cut them. */
    boolean isOfPieces() {
        return false;
    }

    /** Whether it is superseded and kept for comparison with older papers alone: it is shown only to those who ask for all. */
    public boolean isOlder() {
        return false;
    }

    @Override
    public final String toString() {
        return key;
    }

    /** Agreement beyond chance over what could lie beyond chance. */
    static Figure corrected(double observed, double expected, double n) {
        return 1 - expected < ALMOST_NONE
                ? Figure.undefined(
                        "All values fall into one category, so that the coders could not but agree by chance.")
                : Figure.of((observed - expected) / (1 - expected), n);
    }

    /** The mean over the pairs of coders for which a figure is defined (Light 1971); the figure itself for two coders. */
    static Figure overPairs(Ratings ratings, ToDoubleFunction<Ratings.Pair> figure) {
        double sum = 0;
        double n = 0;
        int defined = 0;
        for (Ratings.Pair pair : ratings.pairs()) {
            double value = pair.both() > 0 ? figure.applyAsDouble(pair) : Double.NaN;
            if (Double.isFinite(value)) {
                sum += value;
                n = Math.max(n, pair.both());
                defined++;
            }
        }
        if (defined > 0) {
            return Figure.of(sum / defined, n);
        }
        return ratings.pairs().isEmpty()
                ? Figure.undefined(Reasons.NO_NEITHER)
                : ratings.paired() > 0
                        ? Figure.undefined(
                                "All values fall into one category, so that the coders could not but agree by chance.")
                        : Figure.undefined(Reasons.NO_PAIRS);
    }

    /** Not a number where chance alone would agree always. */
    static double beyond(double observed, double expected) {
        return 1 - expected < ALMOST_NONE ? Double.NaN : (observed - expected) / (1 - expected);
    }

    /** All measures, in the order in which they are shown; older definitions last. */
    public static List<Measure> all() {
        return Measures.ALL;
    }

    /** What is shown unless somebody asks for all: no older definitions. */
    public static List<Measure> shown() {
        return Measures.ALL.stream().filter(measure -> !measure.isOlder()).toList();
    }
}
