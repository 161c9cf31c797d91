package org.sheaf.agreement;

/**
 * The older definition of alpha for unitizing, for comparison with older papers. Its figures differ greatly from those of
 * {@link UAlpha}; it is not shown beside it unless asked for.
 */
final class UAlpha1995 extends Measure {

    UAlpha1995() {
        super(
                "u_alpha_1995",
                "αU (older definition, 1995 and 2004)",
                "1 − Do ÷ De: squared differences of the ends of pieces that overlap, and squared lengths of pieces in another"
                        + " coder’s gaps, over as much by chance; over several codes ΣDo ÷ ΣDe",
                "Krippendorff 1995, Sociological Methodology 25; Krippendorff 2004, Quality and Quantity 38");
    }

    @Override
    public Basis basis() {
        return Basis.UNITS_OF_CODERS;
    }

    @Override
    public Figure of(Evidence evidence) {
        Divisions line = evidence.divisions();
        return line == null ? Figure.undefined("It is not drawn in resamples.") : line.alpha();
    }

    @Override
    boolean isOfPieces() {
        return true;
    }

    @Override
    public boolean isOlder() {
        return true;
    }
}
