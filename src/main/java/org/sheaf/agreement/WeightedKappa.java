package org.sheaf.agreement;

/** Cohen’s kappa in which neighbouring categories are half an agreement. */
final class WeightedKappa extends Measure {

    WeightedKappa() {
        super(
                "weighted_kappa",
                "Weighted kappa",
                "(po − pe) ÷ (1 − pe), each pair of categories weighing 1 − their distance in steps ÷ the greatest distance (linear weights); mean over pairs of coders",
                "Cohen 1968, Psychological Bulletin 70; linear weights: Cicchetti and Allison 1971");
    }

    @Override
    public Figure of(Evidence evidence) {
        return overPairs(evidence.ratings(), pair -> beyond(pair.weighted() / pair.both(), expected(pair)));
    }

    private static double expected(Ratings.Pair pair) {
        double[] first = pair.first();
        double[] second = pair.second();
        double steps = Math.max(1, first.length - 1);
        double sum = 0;
        for (int a = 0; a < first.length; a++) {
            for (int b = 0; b < second.length; b++) {
                sum += (1 - Math.abs(a - b) / steps) * (first[a] / pair.both()) * (second[b] / pair.both());
            }
        }
        return sum;
    }
}
