package org.sheaf.reconcile.agreeing;

import java.util.List;
import java.util.Optional;

/** How other programs compare coders, so that figures can be set beside theirs. */
public enum Convention {
    NVIVO(
            "NVivo",
            UnitKind.CHARACTER,
            Universe.ALL,
            List.of("percent", "cohen_kappa"),
            "NVivo compares two coders or two groups, character by character over the whole file, code by code and file by"
                    + " file, with percentage agreement and Cohen’s kappa. It has no figure over several codes or files; its"
                    + " manual has them averaged. Where nobody used a code it prints a kappa of 1, which is undefined here."),
    MAXQDA(
            "MAXQDA",
            new UnitKind(UnitKind.Kind.OVERLAP, 90),
            Universe.ALL,
            List.of("percent", "brennan_prediger", "f1"),
            "MAXQDA compares two coders’ segments, which match when they overlap by at least 90 %, with percentage agreement"
                    + " and the kappa of Brennan and Prediger, chance being one over the number of codes. A match counts"
                    + " once here; where MAXQDA lists the segments of both coders it counts twice, which is Holsti’s index"
                    + " and the F1 here."),
    ATLASTI(
            "ATLAS.ti",
            UnitKind.CHARACTER,
            Universe.ALL,
            List.of("percent", "holsti", "alpha_binary", "domain_alpha", "domain_code_alpha"),
            "ATLAS.ti compares any number of coders character by character over the whole text, with percent agreement,"
                    + " Holsti’s index and Krippendorff’s alpha: binary, Cu over semantic domains, and cu within one. A"
                    + " semantic domain is here a code with codes below it, which exclude one another.");

    private final String program;

    @SuppressWarnings("ImmutableEnumChecker") // a record without changeable parts
    private final UnitKind unit;

    private final Universe universe;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> measures;

    private final String note;

    Convention(String program, UnitKind unit, Universe universe, List<String> measures, String note) {
        this.program = program;
        this.unit = unit;
        this.universe = universe;
        this.measures = measures;
        this.note = note;
    }

    /** The program's name. */
    public String program() {
        return program;
    }

    /** The word of the command line. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What it compares one by one. */
    public UnitKind unit() {
        return unit;
    }

    /** Which text counts to it. */
    public Universe universe() {
        return universe;
    }

    /** The keys of the measures it gives. */
    public List<String> measures() {
        return measures;
    }

    /** What it does, and where figures differ, in sentences. */
    public String note() {
        return note;
    }

    /** The convention that a word names, points aside. */
    public static Optional<Convention> read(String text) {
        String plain = text.strip().replace(".", "");
        for (Convention convention : values()) {
            if (convention.name().equalsIgnoreCase(plain)) {
                return Optional.of(convention);
            }
        }
        return Optional.empty();
    }
}
