package org.sheaf.agreement;

/** Quotations that match, over all there are. */
final class SpanF1 extends Measure {

    SpanF1() {
        super(
                "f1",
                "F1 of quotations",
                "2 × matching quotations ÷ (quotations of the one + quotations of the other), most matches possible; two match from the given share of their union on",
                "van Rijsbergen 1979, Information retrieval; overlap: Jaccard 1912");
    }

    @Override
    public Basis basis() {
        return Basis.QUOTATIONS;
    }

    @Override
    public Figure of(Evidence evidence) {
        SharedUnits quotations = evidence.quotations();
        return quotations.own() > 0
                ? Figure.of(2 * quotations.both() / quotations.own(), quotations.own())
                : Figure.undefined(Reasons.UNUSED);
    }

    @Override
    boolean isOfPieces() {
        return true;
    }
}
