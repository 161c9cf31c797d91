package org.sheaf.agreement;

/** The share of coded text that both coded. */
final class Jaccard extends Measure {

    Jaccard() {
        super(
                "jaccard",
                "Jaccard index",
                "coded alike ÷ coded by either, summed over pairs of coders",
                "Jaccard 1912, New Phytologist 11");
    }

    @Override
    public Basis basis() {
        return Basis.CODED_BY_EITHER;
    }

    @Override
    public Figure of(Evidence evidence) {
        SharedUnits shared = evidence.shared();
        double either = shared.own() - shared.both();
        return either > 0 ? Figure.of(shared.both() / either, either) : Figure.undefined(Reasons.UNUSED);
    }
}
