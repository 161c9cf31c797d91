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
import org.sheaf.reconcile.passages.Disagreement;
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

    private static final List<Column> FIGURES = List.of(
            new Column("Round", 8, Column.Kind.SUBJECT),
            new Column("Measure", 32, Column.Kind.TEXT),
            new Column("Before", 15, Column.Kind.NUMBER),
            new Column("95 % interval", 25, Column.Kind.NUMBER),
            new Column("After deciding", 20, Column.Kind.NUMBER));

    private static final List<Column> KINDS = List.of(
            new Column("Round", 8, Column.Kind.SUBJECT),
            new Column("Passages", 47, Column.Kind.TEXT),
            new Column("All", 15, Column.Kind.NUMBER),
            new Column("Decided", 15, Column.Kind.NUMBER),
            new Column("Not decided", 15, Column.Kind.NUMBER));

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
            rows.addAll(rows(round, before, after(comparisons.get(i), before)));
            String basis = RoundAgreement.of(before).basis();
            notes.add("Round " + round.number() + " rests on " + basis + ". " + before.intervals());
        }
        parts.add(new Part.Table(
                "Agreement",
                "Agreement before and after the disagreements were decided",
                FIGURES,
                rows,
                Part.Medium.ALL));
        parts.add(new Part.Note(String.join(" ", notes)
                + " “After deciding” counts each decision as if all coders had coded so (negotiated agreement, Campbell"
                + " and others 2013); it says how much was settled, not how reliable the coding was."));
        return parts;
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

    private static List<Row> rows(Round round, Agreement before, Agreement after) {
        List<Row> rows = new ArrayList<>();
        Cell subject = Cell.of("Round " + round.number());
        for (Measured measured : SHOWN) {
            Figure was = before.figure(measured.key());
            rows.add(Row.of(
                    subject,
                    Cell.of(measured.name()),
                    cell(was),
                    was.hasInterval() ? Cell.of(shown(was.low()) + " to " + shown(was.high())) : Cell.of("–"),
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
                    subject, Cell.of("Marked alike by all"), Cell.of(comparison.agreed()), Cell.EMPTY, Cell.EMPTY));
            for (Kind kind : Kind.values()) {
                List<Disagreement> of = comparison.disagreements().stream()
                        .filter(found -> found.kind() == kind)
                        .toList();
                int settled = (int) of.stream().filter(comparison::isSettled).count();
                if (!of.isEmpty()) {
                    rows.add(Row.of(
                            Cell.SAME,
                            Cell.of("Differed: " + kind.word()),
                            Cell.of(of.size()),
                            Cell.of(settled),
                            Cell.of(of.size() - settled)));
                }
            }
        }
        return new Part.Table("Disagreements", "Where the coders differed", KINDS, rows, Part.Medium.ALL);
    }

    /** How many disagreements wait for a decision, if any. */
    Optional<String> waiting() {
        int waiting = 0;
        for (Comparison comparison : comparisons) {
            waiting += (int) comparison.disagreements().stream()
                    .filter(found -> !comparison.isSettled(found))
                    .count();
        }
        return waiting == 0
                ? Optional.empty()
                : Optional.of(Selection.counted(waiting, "disagreement") + (waiting == 1 ? " waits" : " wait")
                        + " for a decision.");
    }
}
