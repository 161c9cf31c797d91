package org.sheaf.reconcile.agreeing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sheaf.agreement.Counts;
import org.sheaf.agreement.Figure;
import org.sheaf.agreement.Measure;
import org.sheaf.study.Coder;

/** Takes out figures that would say nothing because one of two coders never used a code. */
final class Constant {

    private static final String KAPPA = "cohen_kappa";

    private Constant() {}

    /** The figures of a code; kappa is told as undefined where it is 0 whatever the coders did. */
    static Map<Measure, Figure> told(Map<Measure, Figure> figures, Counts counts, List<Coder> coders) {
        if (coders.size() != 2 || counts.any() == 0 || counts.own().stream().noneMatch(own -> own == 0)) {
            return figures;
        }
        String user = coders.get(counts.own().get(0) == 0 ? 1 : 0).name();
        Map<Measure, Figure> told = new LinkedHashMap<>(figures);
        told.replaceAll((measure, figure) -> measure.key().equals(KAPPA)
                ? Figure.undefined("Only " + user + " used this; kappa is then 0 however much of the rest agrees.")
                : figure);
        return told;
    }
}
