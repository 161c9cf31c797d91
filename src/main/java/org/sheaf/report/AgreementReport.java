package org.sheaf.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sheaf.agreement.Counts;
import org.sheaf.agreement.Figure;
import org.sheaf.agreement.Measure;
import org.sheaf.agreement.Resampling;
import org.sheaf.analysis.Group;
import org.sheaf.reconcile.agreeing.Agreeing;
import org.sheaf.reconcile.agreeing.Agreement;
import org.sheaf.reconcile.agreeing.Asked;
import org.sheaf.reconcile.agreeing.Choosing;
import org.sheaf.reconcile.agreeing.Coded;
import org.sheaf.study.Coder;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.text.Listing;

/** How far the coders agree: code by code, theme by theme and over all codes, with counts, definitions and sources. */
final class AgreementReport {

    /** What the pages show of each code; the data have everything. */
    private static final List<String> SHOWN = List.of("percent", "krippendorff_alpha", "cohen_kappa", "gwet_ac1");

    private static final String INTERVAL = "95 % interval";

    private static final List<Column> OVERALL = List.of(
            new Column("Measure", 24, Column.Kind.SUBJECT),
            new Column("Figure", 8, Column.Kind.NUMBER),
            new Column(INTERVAL, 14, Column.Kind.TEXT),
            new Column("n", 11, Column.Kind.NUMBER),
            new Column("n counts", 18, Column.Kind.TEXT),
            new Column("Why it is undefined", 25, Column.Kind.TEXT));

    private static final List<Column> SOURCES = List.of(
            new Column("Measure", 22, Column.Kind.SUBJECT),
            new Column("Formula", 42, Column.Kind.TEXT),
            new Column("Source", 36, Column.Kind.TEXT));

    private final Study study;
    private final Texts texts;
    private final ReportOptions options;
    private final Progress progress;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private AgreementReport(Study study, Texts texts, ReportOptions options, Progress progress) {
        this.study = study;
        this.texts = texts;
        this.options = options;
        this.progress = progress;
    }

    static Document of(Study study, Texts texts, ReportOptions options, Progress progress) {
        return new AgreementReport(study, texts, options, progress).document();
    }

    private Document document() {
        List<Coder> coders = Choosing.coders(study);
        List<Transcript> transcripts = transcripts(coders);
        String obstacle = obstacle(coders, transcripts);
        if (obstacle.isEmpty()) {
            Choosing.checkBlind(study, coders, transcripts);
            Asked asked = Asked.of(coders, transcripts).drawing(Resampling.USUAL);
            tell(Agreeing.of(study, texts, asked, Coded.now(study), progress));
        } else {
            parts.add(new Part.Paragraph(obstacle));
            remarks.add(obstacle);
            parts.add(new Part.Table("Agreement", "Agreement", data(List.of()), List.of(), Part.Medium.DATA));
        }
        return new Document(
                Selection.title(ReportKind.AGREEMENT, options),
                study.facts().title(),
                Document.LANGUAGE,
                true,
                parts,
                remarks);
    }

    private List<Transcript> transcripts(List<Coder> coders) {
        Group group = new Group(Selection.groupName(study, options), study, texts);
        return Choosing.shared(study, coders).stream()
                .filter(transcript -> group.isEverybody()
                        || transcript.facts().group().strip().equalsIgnoreCase(group.name()))
                .toList();
    }

    private static String obstacle(List<Coder> coders, List<Transcript> transcripts) {
        return coders.size() < 2
                ? "This study has no work of two coders yet, so that there is no agreement to report."
                : transcripts.isEmpty()
                        ? "No transcript here has been coded by every coder, so that there is no agreement to report."
                        : "";
    }

    private void tell(Agreement agreement) {
        List<Coder> coders = agreement.asked().coders();
        parts.add(new Part.Paragraph(agreement.sentence()));
        agreement.remarks().forEach(remark -> parts.add(new Part.Note(remark)));
        parts.add(new Part.Note("Transcripts: "
                + String.join(
                        ", ",
                        agreement.asked().transcripts().stream()
                                .map(Transcript::name)
                                .toList())
                + "."));
        parts.add(new Part.Note(agreement.intervals()));
        page("Codes", "Agreement code by code", agreement.codes(), coders);
        page("Themes", "Agreement theme by theme: coded with any code that feeds it", agreement.themes(), coders);
        parts.add(
                new Part.Note(
                        "Both, only and neither count "
                                + agreement.asked().unit().many()
                                + ". –: undefined, see the reasons below. A high percentage is easily had from text that nobody coded."));
        reasons(agreement);
        parts.add(new Part.Table(
                        "Over all codes", "Agreement over all codes", OVERALL, overall(agreement), Part.Medium.PAGE)
                .withoutIdle(INTERVAL)
                .withoutIdle("Why it is undefined"));
        pairs(agreement.pairs());
        parts.add(new Part.Table("Definitions", "Definitions", SOURCES, sources(), Part.Medium.PAGE));
        parts.add(new Part.Table("Agreement", "Agreement", data(coders), rows(agreement), Part.Medium.DATA));
    }

    private void page(String name, String caption, List<Agreement.Item> items, List<Coder> coders) {
        List<Row> rows = items.stream()
                .filter(Agreement.Item::isUsed)
                .map(item -> row(item, coders))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        List<Column> columns = new ArrayList<>(List.of(
                new Column(name.substring(0, name.length() - 1), 24, Column.Kind.SUBJECT),
                new Column(coders.size() == 2 ? "Both" : "All", 8, Column.Kind.NUMBER)));
        coders.forEach(coder -> columns.add(new Column("Only " + coder.name(), 8, Column.Kind.NUMBER)));
        columns.add(new Column(coders.size() == 2 ? "Neither" : "None", 9, Column.Kind.NUMBER));
        measures(SHOWN).forEach(measure -> columns.add(new Column(measure.label(), 12, Column.Kind.NUMBER)));
        parts.add(new Part.Table(name, caption, columns, rows, Part.Medium.PAGE));
    }

    private static Row row(Agreement.Item item, List<Coder> coders) {
        Counts counts = item.counts();
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(item.name(), item.depth()), number(counts.all())));
        for (int i = 0; i < coders.size(); i++) {
            cells.add(number(counts.only().get(i)));
        }
        cells.add(number(counts.none()));
        for (Measure measure : measures(SHOWN)) {
            Figure figure = item.figure(measure.key());
            cells.add(
                    figure.hasInterval()
                            ? Cell.of(shown(figure.value()) + "\n" + interval(figure))
                            : figure.isDefined() ? figure(figure.value()) : Cell.of("–"));
        }
        return new Row.Cells(cells);
    }

    /** Why figures of codes are undefined, each reason once. */
    private void reasons(Agreement agreement) {
        Set<String> reasons = new LinkedHashSet<>();
        List<Agreement.Item> items = new ArrayList<>(agreement.codes());
        items.addAll(agreement.themes());
        for (Agreement.Item item : items) {
            for (Measure measure : measures(SHOWN)) {
                Figure figure = item.figure(measure.key());
                if (item.isUsed() && !figure.isDefined()) {
                    reasons.add(measure.label() + ": " + figure.reason());
                }
            }
        }
        reasons.forEach(reason -> parts.add(new Part.Note("– " + reason)));
    }

    private static List<Row> overall(Agreement agreement) {
        List<Row> rows = new ArrayList<>();
        shown(agreement.overall())
                .forEach((measure, figure) -> rows.add(Row.of(
                        Cell.of(measure.label()),
                        figure.isDefined() ? figure(figure.value()) : Cell.of("–"),
                        Cell.of(interval(figure)),
                        figure.isDefined() ? number(Math.round(figure.n())) : Cell.EMPTY,
                        figure.isDefined() ? Cell.of(agreement.overallBasis(measure)) : Cell.EMPTY,
                        Cell.of(figure.reason()))));
        return rows;
    }

    private void pairs(List<Agreement.Pair> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        List<Column> columns = new ArrayList<>(List.of(new Column("Coders", 40, Column.Kind.SUBJECT)));
        measures(SHOWN).forEach(measure -> columns.add(new Column(measure.label(), 15, Column.Kind.NUMBER)));
        List<Row> rows = new ArrayList<>();
        for (Agreement.Pair pair : pairs) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(
                    Listing.and(List.of(pair.first().name(), pair.second().name())))));
            measures(SHOWN).forEach(measure -> {
                Figure figure = pair.overall().getOrDefault(measure, Figure.undefined("–"));
                cells.add(figure.isDefined() ? figure(figure.value()) : Cell.of("–"));
            });
            rows.add(new Row.Cells(cells));
        }
        parts.add(new Part.Table(
                "Pairs", "Agreement over all codes, pair by pair of coders", columns, rows, Part.Medium.PAGE));
    }

    private static List<Row> sources() {
        return Measure.shown().stream()
                .map(measure -> Row.of(Cell.of(measure.label()), Cell.of(measure.formula()), Cell.of(measure.source())))
                .toList();
    }

    private static List<Column> data(List<Coder> coders) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("What", 8, Column.Kind.TEXT),
                new Column("Name", 24, Column.Kind.SUBJECT),
                new Column("Both", 8, Column.Kind.NUMBER)));
        coders.forEach(coder -> columns.add(new Column("Only " + coder.name(), 8, Column.Kind.NUMBER)));
        columns.addAll(List.of(
                new Column("Neither", 8, Column.Kind.NUMBER),
                new Column("Measure", 20, Column.Kind.TEXT),
                new Column("Figure", 8, Column.Kind.NUMBER),
                new Column("Low", 8, Column.Kind.NUMBER),
                new Column("High", 8, Column.Kind.NUMBER),
                new Column("n", 8, Column.Kind.NUMBER),
                new Column("n counts", 16, Column.Kind.TEXT),
                new Column("Reason", 40, Column.Kind.TEXT)));
        return columns;
    }

    private static List<Row> rows(Agreement agreement) {
        List<Row> rows = new ArrayList<>();
        agreement.codes().stream()
                .filter(Agreement.Item::isUsed)
                .forEach(item -> rows(rows, "code", item, agreement::basis));
        agreement.themes().stream()
                .filter(Agreement.Item::isUsed)
                .forEach(item -> rows(rows, "theme", item, agreement::basis));
        List<Cell> uncounted = new ArrayList<>(List.of(Cell.of("overall"), Cell.EMPTY));
        for (int i = 0; i < agreement.asked().coders().size() + 2; i++) {
            uncounted.add(Cell.EMPTY);
        }
        rows(rows, uncounted, agreement.overall(), agreement::overallBasis);
        return rows;
    }

    private static void rows(List<Row> into, String what, Agreement.Item item, Function<Measure, String> basis) {
        List<Cell> counted = new ArrayList<>(List.of(
                Cell.of(what), Cell.of(item.name()), number(item.counts().all())));
        item.counts().only().forEach(only -> counted.add(number(only)));
        counted.add(number(item.counts().none()));
        rows(into, counted, item.figures(), basis);
    }

    private static void rows(
            List<Row> into, List<Cell> counted, Map<Measure, Figure> figures, Function<Measure, String> basis) {
        shown(figures).forEach((measure, figure) -> {
            List<Cell> cells = new ArrayList<>(counted);
            cells.add(Cell.of(measure.key()));
            cells.add(figure.isDefined() ? exact(figure.value()) : Cell.EMPTY);
            cells.add(figure.hasInterval() ? exact(figure.low()) : Cell.EMPTY);
            cells.add(figure.hasInterval() ? exact(figure.high()) : Cell.EMPTY);
            cells.add(figure.isDefined() ? number(Math.round(figure.n())) : Cell.EMPTY);
            cells.add(figure.isDefined() ? Cell.of(basis.apply(measure)) : Cell.EMPTY);
            cells.add(Cell.of(figure.reason()));
            into.add(new Row.Cells(cells));
        });
    }

    /** Without older definitions, which are for programs that ask for everything. */
    private static Map<Measure, Figure> shown(Map<Measure, Figure> figures) {
        Map<Measure, Figure> shown = new LinkedHashMap<>(figures);
        shown.keySet().removeIf(Measure::isOlder);
        return shown;
    }

    private static List<Measure> measures(List<String> keys) {
        return Measure.shown().stream()
                .filter(measure -> keys.contains(measure.key()))
                .toList();
    }

    private static Cell number(long number) {
        return new Cell.Figure(BigDecimal.valueOf(number), String.format(Locale.ROOT, "%,d", number));
    }

    private static Cell figure(double value) {
        return new Cell.Figure(rounded(value, 6), shown(value));
    }

    private static Cell exact(double value) {
        return new Cell.Figure(rounded(value, 6), rounded(value, 6).toPlainString());
    }

    private static BigDecimal rounded(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
    }

    private static String shown(double value) {
        return rounded(value, 2).toPlainString().replaceAll("^-(0\\.0+)$", "$1").replace('-', '−');
    }

    private static String interval(Figure figure) {
        return figure.hasInterval() ? shown(figure.low()) + " to " + shown(figure.high()) : "";
    }
}
