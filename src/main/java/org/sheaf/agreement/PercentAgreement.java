package org.sheaf.agreement;

/** The share of units on which coders agree, over all pairs of them. */
final class PercentAgreement extends Measure {

    PercentAgreement() {
        super(
                "percent",
                "Percent agreement",
                "agreeing pairs of values ÷ pairs of values on a unit, mean over units",
                "Holsti 1969, Content analysis for the social sciences and humanities; for several coders Fleiss 1971, Psychological Bulletin 76");
    }

    @Override
    public Figure of(Evidence evidence) {
        Ratings ratings = evidence.ratings();
        return ratings.paired() > 0
                ? Figure.of(ratings.observed(), ratings.paired())
                : Figure.undefined(Reasons.NO_PAIRS);
    }
}
