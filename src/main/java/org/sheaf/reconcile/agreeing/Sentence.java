package org.sheaf.reconcile.agreeing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sheaf.agreement.Figure;
import org.sheaf.agreement.Measure;
import org.sheaf.study.Coder;
import org.sheaf.study.TextCount;
import org.sheaf.text.Listing;

/** What the methods section says of agreement. */
final class Sentence {

    /** What is said unless somebody asks for other measures. */
    static final List<String> USUAL = List.of("percent", "krippendorff_alpha", "cohen_kappa", "gwet_ac1");

    private Sentence() {}

    static String of(Agreement agreement, List<String> measures) {
        Asked asked = agreement.asked();
        String texts = TextCount.of(asked.transcripts()).words();
        StringBuilder said = new StringBuilder("Agreement between ")
                .append(Listing.and(asked.coders().stream().map(Coder::name).toList()))
                .append(" was computed on ")
                .append(texts)
                .append(", ")
                .append(unit(asked.unit()))
                .append(", over ")
                .append(asked.universe().words());
        if (asked.unit().kind() != UnitKind.Kind.OVERLAP) {
            said.append(String.format(
                    Locale.ROOT, " (%,d %s)", agreement.units(), asked.unit().many()));
        }
        said.append(asked.subcodes() ? ", codes together with those below them" : "")
                .append(". ")
                .append(figures(agreement, measures))
                .append(agreement.intervals().startsWith("Intervals hold") ? " " + agreement.intervals() : "");
        return said.toString().strip();
    }

    private static String unit(UnitKind unit) {
        return switch (unit.kind()) {
            case CHARACTER -> "character by character";
            case WORD -> "word by word";
            case SENTENCE -> "sentence by sentence";
            case TURN -> "turn by turn";
            case DOCUMENT -> "transcript by transcript";
            case OVERLAP ->
                "quotation by quotation (two match from an overlap of " + unit.percent() + " % of their union on)";
        };
    }

    private static String figures(Agreement agreement, List<String> measures) {
        List<String> said = new ArrayList<>();
        agreement.overall().forEach((measure, figure) -> {
            if (figure.isDefined() && measures.contains(measure.key())) {
                said.add(said(measure, figure));
            }
        });
        return said.isEmpty()
                ? agreement.overall().values().stream()
                        .filter(figure -> !figure.isDefined())
                        .map(Figure::reason)
                        .findFirst()
                        .orElse("")
                : "Over all codes " + String.join("; ", said) + ".";
    }

    private static String said(Measure measure, Figure figure) {
        if (measure.key().equals("percent")) {
            return String.format(Locale.ROOT, "they agreed on %.1f %%", 100 * figure.value());
        }
        String interval = figure.hasInterval()
                ? String.format(Locale.ROOT, " (95 %% interval %.2f to %.2f)", figure.low(), figure.high())
                : "";
        return String.format(Locale.ROOT, "%s was %.2f%s", measure.label(), figure.value(), interval)
                .replace('-', '−');
    }
}
