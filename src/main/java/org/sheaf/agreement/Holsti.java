package org.sheaf.agreement;

/** Agreement on what was coded at all. */
final class Holsti extends Measure {

    Holsti() {
        super(
                "holsti",
                "Holsti’s index",
                "2 × coded alike ÷ (coded by the one + coded by the other), summed over pairs of coders",
                "Holsti 1969, Content analysis for the social sciences and humanities");
    }

    @Override
    public Basis basis() {
        return Basis.CODED_BY_EACH;
    }

    @Override
    public Figure of(Evidence evidence) {
        SharedUnits shared = evidence.shared();
        return shared.own() > 0
                ? Figure.of(2 * shared.both() / shared.own(), shared.own())
                : Figure.undefined(Reasons.UNUSED);
    }
}
