package org.sheaf.agreement;

/** Agreement beyond what guessing among the categories would bring; with three or more coders Randolph’s kappa. */
final class BrennanPrediger extends Measure {

    BrennanPrediger() {
        super(
                "brennan_prediger",
                "Brennan–Prediger kappa",
                "(po − 1/q) ÷ (1 − 1/q), q = number of categories",
                "Brennan and Prediger 1981, Educational and Psychological Measurement 41; for three or more coders Randolph 2005");
    }

    @Override
    public Figure of(Evidence evidence) {
        Ratings ratings = evidence.ratings();
        if (!(ratings.paired() > 0)) {
            return Figure.undefined(Reasons.NO_PAIRS);
        }
        return ratings.categories() < 2
                ? Figure.undefined("With one category alone there is nothing to choose between.")
                : corrected(ratings.observed(), 1.0 / ratings.categories(), ratings.paired());
    }
}
