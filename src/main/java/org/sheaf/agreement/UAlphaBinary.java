package org.sheaf.agreement;

/** Whether coders find the same text worth a code. */
final class UAlphaBinary extends Measure {

    UAlphaBinary() {
        super(
                "u_alpha_binary",
                "|uα",
                "1 − (gaps another coder filled ÷ as many by chance)",
                "Krippendorff, Mathet, Bouvry and Widlöcher 2016, Quality and Quantity 50");
    }

    @Override
    public Basis basis() {
        return Basis.UNITS_OF_CODERS;
    }

    @Override
    public Figure of(Evidence evidence) {
        Unitizing line = evidence.pieces();
        if (!line.reason().isEmpty()) {
            return Figure.undefined(line.reason());
        }
        double byChance = line.gapsMissedByChance();
        return byChance > 1e-9 * line.all()
                ? Figure.of(1 - line.gapsMissed() / byChance, line.all())
                : Figure.undefined("No coder divided the text.");
    }

    @Override
    boolean isOfPieces() {
        return true;
    }
}
