package org.sheaf.reconcile.agreeing;

import java.util.List;
import java.util.Map;
import org.sheaf.agreement.Counts;
import org.sheaf.agreement.Figure;
import org.sheaf.agreement.Measure;
import org.sheaf.study.Coder;

/**
 * How far coders agree, with everything that must stand beside it. Immutable; any thread.
 *
 * @param asked whose agreement, on what, and how
 * @param units how many were compared; the same for every code
 * @param scope whose decisions the overall figures put together, for instance “the 23 codes that any of them used”
 * @param together how many codes those are
 * @param codes code by code, in the order of the framework
 * @param themes theme by theme: coded with any code that feeds it
 * @param overall all codes that anybody used, together
 * @param apart the coders two by two, computed when asked for
 * @param coverage the share of the coders' text on which cuα rests, or not a number
 * @param intervals what was resampled, or why nothing was, a sentence
 * @param remarks what a reader must know besides, a sentence each
 */
public record Agreement(
        Asked asked,
        long units,
        String scope,
        int together,
        List<Item> codes,
        List<Item> themes,
        Map<Measure, Figure> overall,
        Pairs apart,
        double coverage,
        String intervals,
        List<String> remarks) {

    /**
     * One code or theme.
     *
     * @param name as the framework writes it
     * @param depth how many codes or themes stand above it
     * @param counts in units
     * @param figures by measure
     */
    public record Item(String name, int depth, Counts counts, Map<Measure, Figure> figures) {

        /** Whether any of the coders used it. */
        public boolean isUsed() {
            return counts.any() > 0;
        }

        /** What a measure says, by its key. */
        public Figure figure(String key) {
            return Agreement.figure(figures, key);
        }
    }

    /**
     * Two coders among several.
     *
     * @param first the one
     * @param second the other
     * @param overall all codes together
     */
    public record Pair(Coder first, Coder second, Map<Measure, Figure> overall) {}

    /** Copies the lists. */
    public Agreement {
        codes = List.copyOf(codes);
        themes = List.copyOf(themes);
        remarks = List.copyOf(remarks);
    }

    /** All codes together for each pair of three or more coders; empty for two. Any thread but the EDT: this may take a second. */
    public List<Pair> pairs() {
        return apart.get();
    }

    /** What a measure says of all codes together, by its key. */
    public Figure figure(String key) {
        return figure(overall, key);
    }

    /** What the number beside a measure's figure of one code or theme counts, for instance “characters”. */
    public String basis(Measure measure) {
        return Basis.words(asked.unit(), measure, asked.coders().size(), false);
    }

    /** The same of all codes together, for instance “characters × codes”. */
    public String overallBasis(Measure measure) {
        return Basis.words(asked.unit(), measure, asked.coders().size(), isPooled(measure));
    }

    /** The same of two coders among several. */
    public String pairBasis(Measure measure) {
        return Basis.words(asked.unit(), measure, 2, isPooled(measure));
    }

    /** Whether each code on each unit is a decision of its own; not where the codes of a domain are what a unit may be. */
    private boolean isPooled(Measure measure) {
        return together > 1 && !(isNominal() && measure.basis() == Measure.Basis.DECISIONS);
    }

    /** Whether a unit has one of several codes that exclude one another. */
    boolean isNominal() {
        return asked.domain() != null && asked.unit().kind() != UnitKind.Kind.OVERLAP;
    }

    static Figure figure(Map<Measure, Figure> figures, String key) {
        return figures.entrySet().stream()
                .filter(entry -> entry.getKey().key().equals(key))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new IllegalArgumentException("no measure has the key " + key));
    }

    /** A sentence for the methods section. */
    public String sentence() {
        return Sentence.of(this, Sentence.USUAL);
    }

    /** The same with other measures, by their keys. */
    public String sentence(List<String> measures) {
        return Sentence.of(this, measures);
    }
}
