package org.sheaf.agreement;

/** Whether coders mark the same text, whatever the code (ATLAS.ti: alpha-binary). */
final class AlphaBinary extends Measure {

    AlphaBinary() {
        super(
                "alpha_binary",
                "Krippendorff’s alpha (binary)",
                "Krippendorff’s nominal alpha of two values, coded and not",
                "Krippendorff 2004, Content analysis, 2nd edition, chapter 11");
    }

    @Override
    public Basis basis() {
        return Basis.UNITS;
    }

    @Override
    public Figure of(Evidence evidence) {
        Ratings presence = evidence.presence();
        return presence == null ? Figure.undefined(Reasons.NO_NEITHER) : KrippendorffAlpha.of(presence);
    }
}
