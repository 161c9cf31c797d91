package org.sheaf.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sheaf.agreement.Figure;
import org.sheaf.reconcile.agreeing.Agreeing;
import org.sheaf.reconcile.agreeing.Agreement;
import org.sheaf.reconcile.agreeing.Coded;
import org.sheaf.reconcile.agreeing.RoundAgreement;
import org.sheaf.reconcile.passages.Comparison;
import org.sheaf.reconcile.passages.Kind;
import org.sheaf.reconcile.passages.Negotiated;
import org.sheaf.study.Method;
import org.sheaf.study.Progress;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;

/**
 * How far the coders of each closed round agreed before and after they talked, and where they differed. In a reflexive study
 * no figures of agreement are given unasked.
 */
final class NegotiatedTables {

    private static final String INTERVAL = "95 % interval";

    private static final List<Column> FIGURES = List.of(
            new Column("Round", 10, Column.Kind.SUBJECT),
            new Column("Measure", 26, Column.Kind.TEXT),
            new Column("Before", 12, Column.Kind.NUMBER),
            new Column(INTERVAL, 20, Column.Kind.NUMBER),
            new Column("Disagreements decided", 18, Column.Kind.NUMBER),
            new Column("After deciding", 14, Column.Kind.NUMBER));

    private static final List<Column> KINDS = List.of(
            new Column("Round", 8, Column.Kind.SUBJECT),
            new Column("Passages", 36, Column.Kind.TEXT),
            new Column("All", 10, Column.Kind.NUMBER),
            new Column("Decided", 11, Column.Kind.NUMBER),
            new Column("Put aside", 11, Column.Kind.NUMBER),
            new Column("Sent on", 11, Column.Kind.NUMBER),
            new Column("Open", 10, Column.Kind.NUMBER));

    private record Measured(String key, String name) {}

    private static final List<Measured> SHOWN = List.of(
            new Measured("krippendorff_alpha", "Krippendorff’s alpha"),
            new Measured("cohen_kappa", "Cohen’s kappa"),
            new Measured("gwet_ac1", "Gwet’s AC1"),
            new Measured("percent", "Share of agreement"));

    private final Study study;
    private final Texts texts;
    private final Progress progress;
    private final List<Round> closed;
    private final List<Comparison> comparisons = new ArrayList<>();

    NegotiatedTables(Study study, Texts texts, Progress progress) {
        this.study = study;
        this.texts = texts;
        this.progress = progress;
        this.closed = RoundTables.inOrder(study).stream()
                .filter(round -> !round.isOpen())
                .toList();
        closed.forEach(round -> comparisons.add(Comparison.of(study, round, progress)));
    }

    /** The closed rounds, compared, in order. */
    List<Comparison> comparisons() {
        return List.copyOf(comparisons);
    }

    /** What has become of the disagreements of all closed rounds. */
    Differences differences() {
        return comparisons.stream()
                .map(comparison -> Differences.of(comparison, found -> true))
                .reduce(Differences.NONE, Differences::plus);
    }

    boolean isReflexive() {
        return study.facts().method() == Method.REFLEXIVE;
    }

    /** The figures, and below them on what they rest. */
    List<Part> figures() {
        if (isReflexive() || closed.isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < closed.size(); i++) {
            Round round = closed.get(i);
            if (round.coders().stream().filter(study.coders()::has).count() < 2) {
                notes.add("Of round " + round.number() + " fewer than two coders are left in the study.");
                continue;
            }
            Agreement before =
                    Agreeing.of(study, texts, RoundAgreement.asked(study, round), Coded.at(study, round), progress);
            rows.addAll(rows(comparisons.get(i), before, after(comparisons.get(i), before)));
            String basis = RoundAgreement.of(before).basis();
            notes.add("Round " + round.number() + " rests on " + basis + ". " + before.intervals());
        }
        parts.add(new Part.Table(
                        "Agreement",
                        differences().decided() == differences().all()
                                ? "Agreement before and after the disagreements were decided"
                                : "Agreement before the disagreements were decided, and with those decided so far",
                        FIGURES,
                        rows,
                        Part.Medium.ALL)
                .withoutIdle(INTERVAL));
        parts.add(new Part.Note(String.join(" ", notes) + " " + meaning()));
        return parts;
    }

    private String meaning() {
        Differences all = differences();
        return "“After deciding” counts each decision as if all coders had coded so (negotiated agreement, Campbell and"
                + " others 2013); it says how much was decided, not how reliable the coding was."
                + (all.decided() == all.all()
                        ? ""
                        : " It rests on the " + all.decided() + " of " + Selection.counted(all.all(), "disagreement")
                                + " that " + (all.decided() == 1 ? "is" : "are")
                                + " decided; the others count as they were coded. It is not the agreement of a"
                                + " consensus, which would be had only with all of them decided.");
    }

    private Agreement after(Comparison comparison, Agreement before) {
        Negotiated negotiated = new Negotiated(study, texts, comparison);
        return Agreeing.of(
                study,
                texts,
                before.asked().drawing(0),
                transcript -> new Coded(negotiated.page(transcript.id()), comparison.revision(transcript.id())),
                progress);
    }

    private static List<Row> rows(Comparison comparison, Agreement before, Agreement after) {
        List<Row> rows = new ArrayList<>();
        Differences all = Differences.of(comparison, found -> true);
        Cell subject = Cell.of("Round " + comparison.round().number());
        for (Measured measured : SHOWN) {
            Figure was = before.figure(measured.key());
            rows.add(Row.of(
                    subject,
                    Cell.of(measured.name()),
                    cell(was),
                    was.hasInterval() ? Cell.of(shown(was.low()) + " to " + shown(was.high())) : Cell.of("–"),
                    Cell.of(all.decided() + " of " + all.all()),
                    cell(after.figure(measured.key()))));
            subject = Cell.SAME;
        }
        return rows;
    }

    private static Cell cell(Figure figure) {
        if (!figure.isDefined()) {
            return Cell.of("– " + figure.reason());
        }
        BigDecimal rounded = BigDecimal.valueOf(figure.value()).setScale(2, RoundingMode.HALF_UP);
        return new Cell.Figure(rounded, shown(figure.value()));
    }

    private static String shown(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('-', '−');
    }

    /** What the coders marked alike and where they differed, by kind. */
    Part.Table kinds() {
        List<Row> rows = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            Cell subject = Cell.of("Round " + comparison.round().number());
            rows.add(Row.of(
                    subject,
                    Cell.of("Marked alike by all"),
                    Cell.of(comparison.agreed()),
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY));
            for (Kind kind : Kind.values()) {
                Differences of = Differences.of(comparison, found -> found.kind() == kind);
                if (of.all() > 0) {
                    rows.add(row(
                            "Differed: " + kind.word(comparison.round().coders().size()), of));
                }
            }
            rows.add(row("Differed in all", Differences.of(comparison, found -> true)));
        }
        return new Part.Table("Disagreements", "Where the coders differed", KINDS, rows, Part.Medium.ALL);
    }

    private static Row row(String passages, Differences of) {
        return Row.of(
                Cell.SAME,
                Cell.of(passages),
                Cell.of(of.all()),
                Cell.of(of.decided()),
                Cell.of(of.aside()),
                Cell.of(of.sent()),
                Cell.of(of.open()));
    }

    /** What has become of the disagreements, where not all are decided. */
    Optional<String> waiting() {
        Differences all = differences();
        return all.decided() == all.all()
                ? Optional.empty()
                : Optional.of("Of " + Selection.counted(all.all(), "disagreement") + " " + all.words() + ".");
    }
}
