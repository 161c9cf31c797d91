package org.sheaf.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sheaf.reconcile.passages.Comparison;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision;
import org.sheaf.study.Id;
import org.sheaf.study.Lines;
import org.sheaf.study.Progress;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;

/** What was decided about disagreements: how often, why, and each. */
final class DecisionTables {

    private static final List<Column> EACH = List.of(
            new Column("Round", 5, Column.Kind.SUBJECT),
            new Column("Place", 12, Column.Kind.TEXT),
            new Column("Words in question", 28, Column.Kind.QUOTE),
            new Column("Codes in question", 14, Column.Kind.TEXT),
            new Column("Decision", 12, Column.Kind.TEXT),
            new Column("Reason", 19, Column.Kind.TEXT),
            new Column("Decided by", 10, Column.Kind.TEXT));

    private final Study study;
    private final Texts texts;
    private final List<Comparison> comparisons;
    private final Progress progress;

    /**
     * @param comparisons of the closed rounds
     */
    DecisionTables(Study study, Texts texts, List<Comparison> comparisons, Progress progress) {
        this.study = study;
        this.texts = texts;
        this.comparisons = List.copyOf(comparisons);
        this.progress = progress;
    }

    /** What has become of the disagreements, a column a round; the rows above each sum add up to it. */
    Part.Table byOutcome() {
        List<Comparison> compared = comparisons.stream()
                .filter(comparison -> !ReconciliationReport.decisions(study, comparison.round())
                        .isEmpty())
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Decision.Outcome outcome : Decision.Outcome.values()) {
            if (outcome.settles()) {
                addUnlessNone(rows, capital(outcome.word()), counts(compared, outcome));
            }
        }
        List<Differences> all = compared.stream()
                .map(comparison -> Differences.of(comparison, found -> true))
                .toList();
        add(rows, "Decided in all", all.stream().map(Differences::decided).toList());
        addUnlessNone(rows, "Put aside", all.stream().map(Differences::aside).toList());
        addUnlessNone(rows, "Sent on", all.stream().map(Differences::sent).toList());
        addUnlessNone(rows, "Open", all.stream().map(Differences::open).toList());
        add(rows, "Disagreements", all.stream().map(Differences::all).toList());
        addUnlessNone(
                rows,
                "Decided besides, no longer a disagreement",
                compared.stream().map(this::gone).toList());
        List<Round> rounds = compared.stream().map(Comparison::round).toList();
        return new Part.Table(
                "Outcomes",
                "What was decided",
                columns("Decision", rounds),
                compared.isEmpty() ? List.of() : rows,
                Part.Medium.ALL);
    }

    private static List<Integer> counts(List<Comparison> compared, Decision.Outcome outcome) {
        return compared.stream()
                .map(comparison -> (int) comparison.disagreements().stream()
                        .filter(found -> comparison
                                .decision(found)
                                .filter(decision -> decision.outcome() == outcome)
                                .isPresent())
                        .count())
                .toList();
    }

    /** Decisions about what the coders no longer differ in, as where two codes became one. */
    private int gone(Comparison comparison) {
        return (int) ReconciliationReport.decisions(study, comparison.round()).stream()
                .filter(decision -> decision.outcome().settles())
                .filter(decision -> comparison.find(decision.item()).isEmpty())
                .count();
    }

    /** How often each reason was given, the most frequent first. */
    Part.Table byReason() {
        List<Round> rounds = decided();
        Map<String, String> reasons = new TreeMap<>();
        study.team().decisions().stream()
                .map(decision -> decision.reason().strip())
                .filter(reason -> !reason.isEmpty())
                .forEach(reason -> reasons.putIfAbsent(reason.toLowerCase(Locale.ROOT), reason));
        List<Row> rows = new ArrayList<>();
        reasons.values().stream()
                .sorted(Comparator.comparing((String reason) -> -given(reason)).thenComparing(reason -> reason))
                .forEach(reason -> addUnlessNone(
                        rows,
                        capital(reason),
                        rounds.stream().map(round -> given(reason, round)).toList()));
        return new Part.Table("Reasons", "Why it was decided so", columns("Reason", rounds), rows, Part.Medium.ALL);
    }

    private int given(String reason) {
        return decided().stream().mapToInt(round -> given(reason, round)).sum();
    }

    private int given(String reason, Round round) {
        return (int) ReconciliationReport.decisions(study, round).stream()
                .filter(decision -> decision.reason().strip().equalsIgnoreCase(reason))
                .count();
    }

    private static void addUnlessNone(List<Row> rows, String what, List<Integer> counts) {
        if (counts.stream().anyMatch(count -> count > 0)) {
            add(rows, what, counts);
        }
    }

    private static void add(List<Row> rows, String what, List<Integer> counts) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(what)));
        counts.forEach(count -> cells.add(Cell.of(count)));
        cells.add(Cell.of(counts.stream().mapToInt(Integer::intValue).sum()));
        rows.add(new Row.Cells(cells));
    }

    private static List<Column> columns(String first, List<Round> rounds) {
        int share = Math.max(1, 60 / (rounds.size() + 1));
        List<Column> columns = new ArrayList<>(List.of(new Column(first, 40, Column.Kind.SUBJECT)));
        rounds.forEach(round -> columns.add(new Column("Round " + round.number(), share, Column.Kind.NUMBER)));
        columns.add(new Column("All", share, Column.Kind.NUMBER));
        return columns;
    }

    private List<Round> decided() {
        return RoundTables.inOrder(study).stream()
                .filter(round -> !ReconciliationReport.decisions(study, round).isEmpty())
                .toList();
    }

    /** Every decision with its words and its reason, in the order of rounds, transcripts and texts. */
    Part.Table each() {
        List<Row> rows = new ArrayList<>();
        for (Round round : decided()) {
            Cell subject = Cell.of(round.number() + "");
            for (Id<Transcript> transcript : round.transcripts()) {
                progress.check();
                List<Decision> here = ReconciliationReport.decisions(study, round).stream()
                        .filter(decision -> decision.transcript().equals(transcript))
                        .sorted(Comparator.comparing(
                                        (Decision decision) -> decision.span().start())
                                .thenComparing(Decision::item))
                        .toList();
                for (Decision decision : here) {
                    rows.add(row(subject, decision));
                    subject = Cell.SAME;
                }
            }
        }
        return new Part.Table("Decisions", "Every decision", EACH, rows, Part.Medium.ALL);
    }

    private Row row(Cell subject, Decision decision) {
        TranscriptText text = texts.text(decision.transcript(), decision.revision());
        int line = Lines.of(text, study.facts().lineLength()).at(decision.span().start());
        String codes = String.join(
                ", ", decision.codes().stream().map(this::code).distinct().toList());
        return Row.of(
                subject,
                Cell.of(study.transcripts().get(decision.transcript()).name() + ", line " + line),
                Cell.of(text.words(decision.span())),
                Cell.of(codes),
                Cell.of(outcome(decision)),
                Cell.of(why(decision)),
                Cell.of(name(decision.by()) + "\n" + RoundTables.day(decision.when())));
    }

    private String outcome(Decision decision) {
        Id<Coder> coder = decision.coder();
        return switch (decision.outcome()) {
            case KEPT -> coder == null ? "Kept" : "Kept " + name(coder) + "’s";
            case SENT_ON -> coder == null ? "Sent on" : "Sent on to " + name(coder);
            default -> capital(decision.outcome().word());
        };
    }

    private static String why(Decision decision) {
        String reason = capital(decision.reason().strip());
        String note = decision.note().strip();
        return reason.isEmpty() || note.isEmpty() ? reason + note : reason + ". " + note;
    }

    /** A code as it is called today, or as the newest framework version that had it. */
    private String code(Id<Code> id) {
        return study.codes()
                .find(id)
                .map(Code::name)
                .or(() -> study.codes().stream()
                        .filter(code -> code.former().contains(id))
                        .findFirst()
                        .map(Code::name))
                .or(() -> study.versions().stream()
                        .flatMap(version -> version.codes().stream())
                        .filter(code -> code.id().equals(id))
                        .reduce((older, newer) -> newer)
                        .map(Code::name))
                .orElse("a code that was removed");
    }

    private String name(@Nullable Id<Coder> coder) {
        return coder == null ? "" : study.coders().find(coder).map(Coder::name).orElse("a coder who left");
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
