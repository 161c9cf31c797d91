package org.sheaf.agreement;

/** Agreement beyond chance that stays steady where a category is rare. */
final class GwetAc1 extends Measure {

    GwetAc1() {
        super(
                "gwet_ac1",
                "Gwet’s AC1",
                "(po − pe) ÷ (1 − pe), pe = Σ over categories of share × (1 − share) ÷ (q − 1)",
                "Gwet 2008, British Journal of Mathematical and Statistical Psychology 61");
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
        if (ratings.categories() < 2) {
            return Figure.undefined("With one category alone there is nothing to choose between.");
        }
        double expected = 0;
        for (double each : ratings.share()) {
            double share = each / ratings.rated();
            expected += share * (1 - share) / (ratings.categories() - 1);
        }
        return corrected(ratings.observed(), expected, ratings.paired());
    }
}
