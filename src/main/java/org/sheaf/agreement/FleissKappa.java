package org.sheaf.agreement;

/** Scott’s pi for any number of coders. */
final class FleissKappa extends Measure {

    FleissKappa() {
        super(
                "fleiss_kappa",
                "Fleiss’ kappa",
                "(po − pe) ÷ (1 − pe), pe = Σ over categories of (mean share of values)²",
                "Fleiss 1971, Psychological Bulletin 76; with missing values Gwet 2014, Handbook of inter-rater reliability");
    }

    @Override
    public Figure of(Evidence evidence) {
        Ratings ratings = evidence.ratings();
        if (ratings.share().length == 0) {
            return Figure.undefined(Reasons.NO_NEITHER);
        }
        if (!(ratings.paired() > 0)) {
            return Figure.undefined(Reasons.NO_PAIRS);
        }
        double expected = 0;
        for (double share : ratings.share()) {
            expected += share / ratings.rated() * (share / ratings.rated());
        }
        return corrected(ratings.observed(), expected, ratings.paired());
    }
}
