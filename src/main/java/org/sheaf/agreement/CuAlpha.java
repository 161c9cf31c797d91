package org.sheaf.agreement;

/** Whether coders who both coded a place gave it the same code. */
final class CuAlpha extends Measure {

    CuAlpha() {
        super(
                "cu_alpha",
                "cuα",
                "1 − (length under unlike codes ÷ as much by chance), where two coders have a code; its coverage is said beside it",
                "Krippendorff, Mathet, Bouvry and Widlöcher 2016, Quality and Quantity 50");
    }

    @Override
    public Basis basis() {
        return Basis.UNITS_OF_CODERS;
    }

    @Override
    public Figure of(Evidence evidence) {
        Unitizing line = evidence.unitizing();
        if (!line.reason().isEmpty()) {
            return Figure.undefined(line.reason());
        }
        double n = line.valuedLength();
        if (!(n > 0)) {
            return Figure.undefined("There is no place that two coders coded.");
        }
        double byChance = n - line.valuedAlikeByChance();
        return byChance > 1e-9 * n
                ? Figure.of(1 - (n - line.valuedAlike()) / byChance, n)
                : Figure.undefined(line.scarcity());
    }

    @Override
    boolean isOfPieces() {
        return true;
    }
}
