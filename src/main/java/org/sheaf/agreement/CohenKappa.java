package org.sheaf.agreement;

/** Agreement beyond what the two coders’ own habits would bring by chance. */
final class CohenKappa extends Measure {

    CohenKappa() {
        super(
                "cohen_kappa",
                "Cohen’s kappa",
                "(po − pe) ÷ (1 − pe), pe = Σ over categories of share by the one × share by the other; mean over pairs of coders",
                "Cohen 1960, Educational and Psychological Measurement 20; over pairs: Light 1971, Psychological Bulletin 76");
    }

    @Override
    public Figure of(Evidence evidence) {
        return overPairs(evidence.ratings(), pair -> beyond(pair.observed(), pair.expected()));
    }
}
