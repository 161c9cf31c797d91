package org.sheaf.agreement;

/** Whether coders cut a text into the same pieces with the same codes. */
final class UAlpha extends Measure {

    UAlpha() {
        super(
                "u_alpha",
                "uα",
                "1 − (length that differs ÷ length that would by chance), pieces and gaps compared",
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
        double byChance = line.all() - line.agreeingByChance();
        return byChance > 1e-9 * line.all()
                ? Figure.of(1 - (line.all() - line.agreeing()) / byChance, line.all())
                : Figure.undefined("No coder divided the text.");
    }

    @Override
    boolean isOfPieces() {
        return true;
    }
}
