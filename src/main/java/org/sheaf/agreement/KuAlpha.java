package org.sheaf.agreement;

/** How reliably one code is told from the others. */
final class KuAlpha extends Measure {

    KuAlpha() {
        super(
                "ku_alpha",
                "(k)uα",
                "1 − (length under this code where another coder has another ÷ as much by chance)",
                "Krippendorff, Mathet, Bouvry and Widlöcher 2016, Quality and Quantity 50");
    }

    @Override
    public Basis basis() {
        return Basis.UNITS_OF_CODERS;
    }

    @Override
    public Figure of(Evidence evidence) {
        Unitizing line = evidence.among();
        if (line == null) {
            return Figure.undefined("This is a figure of one code among others.");
        }
        if (!line.reason().isEmpty()) {
            return Figure.undefined(line.reason());
        }
        double n = line.valued()[line.value()];
        if (!(n > 0)) {
            return Figure.undefined("There is no place with this code that another coder coded.");
        }
        double byChance = line.unlikeByChance();
        return byChance > 1e-9 * n
                ? Figure.of(1 - line.rowByChance() / n * line.unlike() / byChance, n)
                : Figure.undefined(line.scarcity());
    }

    @Override
    boolean isOfPieces() {
        return true;
    }
}
