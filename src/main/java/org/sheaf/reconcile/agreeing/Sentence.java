package org.sheaf.reconcile.agreeing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sheaf.agreement.Figure;
import org.sheaf.study.Coder;
import org.sheaf.study.TextCount;

/** What the methods section says of agreement. */
final class Sentence {

    private Sentence() {}

    static String of(Agreement agreement) {
        Asked asked = agreement.asked();
        String texts = TextCount.of(asked.transcripts()).words();
        StringBuilder said = new StringBuilder("Agreement between ")
                .append(names(asked.coders().stream().map(Coder::name).toList()))
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
                .append(figures(agreement))
                .append(agreement.intervals().startsWith("Intervals hold") ? " " + agreement.intervals() : "");
        return said.toString().strip();
    }

    static String names(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
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

    private static String figures(Agreement agreement) {
        List<String> said = new ArrayList<>();
        for (String key : List.of("percent", "krippendorff_alpha", "cohen_kappa", "gwet_ac1", "f1")) {
            Figure figure = agreement.figure(key);
            boolean asked = !key.equals("f1") || agreement.asked().unit().kind() == UnitKind.Kind.OVERLAP;
            if (figure.isDefined() && asked) {
                said.add(said(key, figure));
            }
        }
        return said.isEmpty()
                ? agreement.overall().values().stream()
                        .filter(figure -> !figure.isDefined())
                        .map(Figure::reason)
                        .findFirst()
                        .orElse("")
                : "Over all codes " + said.stream().collect(Collectors.joining("; ")) + ".";
    }

    private static String said(String key, Figure figure) {
        String name = switch (key) {
            case "percent" -> "they agreed on";
            case "krippendorff_alpha" -> "Krippendorff’s alpha was";
            case "cohen_kappa" -> "Cohen’s kappa was";
            case "gwet_ac1" -> "Gwet’s AC1 was";
            default -> "the F1 of quotations was";
        };
        String value = key.equals("percent")
                ? String.format(Locale.ROOT, "%.1f %%", 100 * figure.value())
                : String.format(Locale.ROOT, "%.2f", figure.value());
        String interval = figure.hasInterval() && !key.equals("percent")
                ? String.format(Locale.ROOT, " (95 %% interval %.2f to %.2f)", figure.low(), figure.high())
                : "";
        return name + " " + value + interval;
    }
}
