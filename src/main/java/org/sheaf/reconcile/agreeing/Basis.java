package org.sheaf.reconcile.agreeing;

import org.sheaf.agreement.Measure;

/** What the number beside a figure counts, in words: it is not the same for every measure. */
final class Basis {

    private Basis() {}

    /**
     * For instance “characters × codes”.
     *
     * @param coders how many are compared
     * @param several whether decisions on several codes are put together
     */
    static String words(UnitKind unit, Measure measure, int coders, boolean several) {
        String units = unit.many();
        String codes = several ? " × codes" : "";
        String pairs = coders > 2 ? ", summed over pairs of coders" : "";
        if (unit.kind() == UnitKind.Kind.OVERLAP) {
            boolean once =
                    measure.basis() == Measure.Basis.DECISIONS || measure.basis() == Measure.Basis.CODED_BY_EITHER;
            return units + codes + (once ? ", a match counted once" : "") + pairs;
        }
        return switch (measure.basis()) {
            case DECISIONS, UNITS_OF_CODES -> units + codes;
            case UNITS -> units;
            case UNITS_OF_CODERS -> units + " × coders";
            case CODED_BY_EACH -> units + codes + " × coders" + pairs;
            case CODED_BY_EITHER -> units + codes + pairs;
            case QUOTATIONS -> "quotations" + codes + pairs;
        };
    }
}
