package org.sheaf.agreement;

/** Krippendorff’s alpha for categories without order. */
final class KrippendorffAlpha extends Measure {

    KrippendorffAlpha() {
        super(
                "krippendorff_alpha",
                "Krippendorff’s alpha (nominal)",
                "1 − Do ÷ De, from coincidences within units; n values: De = (n² − Σ n_c²) ÷ (n (n − 1))",
                "Krippendorff 2004, Content analysis, 2nd edition, chapter 11");
    }

    @Override
    public Figure of(Evidence evidence) {
        return of(evidence.ratings());
    }

    /** Alpha of any ratings. */
    static Figure of(Ratings ratings) {
        if (ratings.given().length == 0) {
            return Figure.undefined(Reasons.NO_NEITHER);
        }
        double n = 0;
        double squares = 0;
        for (double given : ratings.given()) {
            n += given;
        }
        for (double given : ratings.given()) {
            squares += given / n * (given / n);
        }
        if (n < 2) {
            return Figure.undefined(Reasons.NO_PAIRS);
        }
        double byChance = (1 - squares) * n / (n - 1);
        return 1 - squares < 1e-12
                ? Figure.undefined("Only one value was given, so that nothing could have differed.")
                : Figure.of(1 - (1 - ratings.coincident() / n) / byChance, ratings.paired());
    }
}
