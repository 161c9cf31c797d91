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
            if (figure.isDefined()
                    && measures.contains(measure.key())
                    && !measure.key().equals("percent")) {
                said.add(said(measure, figure));
            }
        });
        boolean plain = measures.contains("percent") || measures.contains("gwet_ac1");
        said.addAll(0, plain ? plainly(agreement) : List.of());
        return said.isEmpty()
                ? agreement.overall().values().stream()
                        .filter(figure -> !figure.isDefined())
                        .map(Figure::reason)
                        .findFirst()
                        .orElse("")
                : "Over " + agreement.scope() + decisions(agreement) + String.join("; ", said) + ".";
    }

    /** What is counted as one, before what was found. */
    private static String decisions(Agreement agreement) {
        UnitKind unit = agreement.asked().unit();
        if (unit.kind() == UnitKind.Kind.OVERLAP) {
            return agreement.together() > 1 ? ", quotations counted once for each of their codes, " : ", ";
        }
        if (agreement.isNominal()) {
            return ", which exclude one another, each " + unit.one()
                    + " with a code by two coders counted as one decision, ";
        }
        return agreement.together() > 1
                ? ", each code on each " + unit.one() + " counted as one decision and all decisions pooled, "
                : ", each " + unit.one() + " counted as one decision, ";
    }

    /** The share of agreement, and how much of what was coded at all was coded alike: the first alone says little. */
    private static List<String> plainly(Agreement agreement) {
        List<String> said = new ArrayList<>();
        Figure percent = agreement.figure("percent");
        Figure jaccard = agreement.figure("jaccard");
        boolean overlap = agreement.asked().unit().kind() == UnitKind.Kind.OVERLAP;
        if (percent.isDefined()) {
            said.add(overlap ? matched(agreement, percent) : agreed(percent));
        }
        if (jaccard.isDefined() && !overlap) {
            said.add(
                    agreement.isNominal()
                            ? number("Jaccard’s index was %.2f", jaccard.value())
                            : shared(agreement, jaccard));
        }
        return said;
    }

    private static String agreed(Figure percent) {
        long all = Math.round(percent.n());
        return String.format(
                Locale.ROOT,
                "they agreed on %.1f %% of %,d %s",
                100 * percent.value(),
                all,
                all == 1 ? "decision" : "decisions");
    }

    private static String matched(Agreement agreement, Figure percent) {
        return String.format(
                Locale.ROOT,
                "%s%,d of %,d quotations found a match (%.1f %%; a match counts once, and there is no ‘neither’, because"
                        + " what nobody marked is no quotation)",
                pairwise(agreement),
                Math.round(percent.n() * percent.value()),
                Math.round(percent.n()),
                100 * percent.value());
    }

    private static String shared(Agreement agreement, Figure jaccard) {
        return String.format(
                Locale.ROOT,
                "%sof the %,d decisions in which either gave the code both gave it in %,d (Jaccard’s index %.2f)",
                pairwise(agreement),
                Math.round(jaccard.n()),
                Math.round(jaccard.n() * jaccard.value()),
                jaccard.value());
    }

    private static String pairwise(Agreement agreement) {
        return agreement.asked().coders().size() == 2 ? "" : "pair by pair of coders, ";
    }

    private static String said(Measure measure, Figure figure) {
        String interval = figure.hasInterval()
                ? " (95 % interval " + number("%.2f", figure.low()) + " to " + number("%.2f", figure.high()) + ")"
                : "";
        return measure.label() + " was " + number("%.2f", figure.value()) + interval;
    }

    /** A number in words about it; a minus is no hyphen, and what rounds to nothing has none. */
    private static String number(String format, double value) {
        String shown = String.format(Locale.ROOT, format, value);
        return (shown.matches("-0\\.0+") ? shown.substring(1) : shown).replace('-', '−');
    }
}
