package org.sheaf.agreement;

import java.util.List;

/** All measures, in the order in which they are shown. */
final class Measures {

    static final List<Measure> ALL = List.of(
            new PercentAgreement(),
            new Holsti(),
            new CohenKappa(),
            new PooledKappa(),
            new WeightedKappa(),
            new ScottPi(),
            new FleissKappa(),
            new BrennanPrediger(),
            new GwetAc1(),
            new KrippendorffAlpha(),
            new AlphaBinary(),
            new AlphaSet(),
            new DomainAlpha(),
            new DomainCodeAlpha(),
            new UAlpha(),
            new UAlphaBinary(),
            new CuAlpha(),
            new KuAlpha(),
            new SpanF1(),
            new Jaccard(),
            new UAlpha1995());

    private Measures() {}
}
