package org.sheaf.agreement;

/** One kappa for many codes. */
final class PooledKappa extends Measure {

    PooledKappa() {
        super(
                "pooled_kappa",
                "Pooled kappa",
                "(mean po − mean pe) ÷ (1 − mean pe), means over codes of Cohen’s po and pe; mean over pairs of coders",
                "de Vries, Elliott, Kanouse and Teleki 2008, Field Methods 20");
    }

    @Override
    public Basis basis() {
        return Basis.UNITS_OF_CODES;
    }

    @Override
    public Figure of(Evidence evidence) {
        Pooled pooled = evidence.pooled();
        if (pooled == null) {
            return Figure.undefined("Pooled kappa is a figure of several codes.");
        }
        double sum = 0;
        int defined = 0;
        for (int pair = 0; pair < pooled.observed().length; pair++) {
            double value = beyond(pooled.observed()[pair] / pooled.codes(), pooled.expected()[pair] / pooled.codes());
            if (Double.isFinite(value)) {
                sum += value;
                defined++;
            }
        }
        return defined > 0
                ? Figure.of(sum / defined, pooled.codes() * pooled.units())
                : Figure.undefined(
                        "All values fall into one category, so that the coders could not but agree by chance.");
    }
}
