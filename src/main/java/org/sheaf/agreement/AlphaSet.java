package org.sheaf.agreement;

/** Krippendorff’s alpha of the set of codes on each unit; sets are as far apart as Jaccard says. */
final class AlphaSet extends Measure {

    AlphaSet() {
        super(
                "alpha_set",
                "Krippendorff’s alpha (set-valued)",
                "1 − Do ÷ De, distance of two sets of codes = 1 − common ÷ all codes in either (Jaccard); no code is a set too",
                "Krippendorff 2004, Content analysis, 2nd edition, chapter 11; distance: Jaccard 1912");
    }

    @Override
    public Basis basis() {
        return Basis.UNITS_OF_CODERS;
    }

    @Override
    public Figure of(Evidence evidence) {
        Alikeness sets = evidence.sets();
        return sets == null ? Figure.undefined("Sets of codes are compared over several codes.") : sets.alpha();
    }
}
