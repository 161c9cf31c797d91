package org.sheaf.agreement;

/** Agreement beyond what habits shared by both coders would bring by chance. */
final class ScottPi extends Measure {

    ScottPi() {
        super(
                "scott_pi",
                "Scott’s pi",
                "(po − pe) ÷ (1 − pe), pe = Σ over categories of (mean share by the two coders)²; mean over pairs of coders",
                "Scott 1955, Public Opinion Quarterly 19");
    }

    @Override
    public Figure of(Evidence evidence) {
        return overPairs(evidence.ratings(), pair -> beyond(pair.observed(), expected(pair)));
    }

    private static double expected(Ratings.Pair pair) {
        double sum = 0;
        for (int k = 0; k < pair.first().length; k++) {
            double share = (pair.first()[k] / pair.both() + pair.second()[k] / pair.both()) / 2;
            sum += share * share;
        }
        return sum;
    }
}
