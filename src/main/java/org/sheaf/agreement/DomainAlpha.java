package org.sheaf.agreement;

/** Whether coders apply the same semantic domains to what they code (ATLAS.ti: Cu). */
final class DomainAlpha extends Measure {

    DomainAlpha() {
        super(
                "domain_alpha",
                "Cu-alpha",
                "Krippendorff’s nominal alpha, the value being the set of semantic domains on a unit; a unit a coder left without any is missing",
                "ATLAS.ti 9 manual, Methods for testing ICA; González-Prieto and others 2020, arXiv 2008.00977");
    }

    @Override
    public Basis basis() {
        return Basis.UNITS_OF_CODERS;
    }

    @Override
    public Figure of(Evidence evidence) {
        Alikeness domains = evidence.domains();
        return domains == null
                ? Figure.undefined("Semantic domains are compared over several of them.")
                : domains.alpha();
    }
}
