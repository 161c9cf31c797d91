package org.sheaf.agreement;

/** Whether coders who apply a semantic domain choose the same code in it (ATLAS.ti: cu). */
final class DomainCodeAlpha extends Measure {

    DomainCodeAlpha() {
        super(
                "domain_code_alpha",
                "cu-alpha",
                "Krippendorff’s nominal alpha of the codes of one semantic domain; a unit a coder left without any is missing",
                "ATLAS.ti 9 manual, Methods for testing ICA; González-Prieto and others 2020, arXiv 2008.00977");
    }

    @Override
    public Basis basis() {
        return Basis.UNITS;
    }

    @Override
    public Figure of(Evidence evidence) {
        Ratings codes = evidence.domainCodes();
        return codes == null
                ? Figure.undefined("This is a figure of one semantic domain, a code with codes under it.")
                : KrippendorffAlpha.of(codes);
    }
}
