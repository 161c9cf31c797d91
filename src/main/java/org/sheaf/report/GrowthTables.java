package org.sheaf.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sheaf.analysis.FrameworkDifference;
import org.sheaf.study.Code;
import org.sheaf.study.CodeDecision;
import org.sheaf.study.Coder;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Id;
import org.sheaf.study.Study;

/** How the coding framework grew: its versions, and what was decided about codes. */
final class GrowthTables {

    private static final List<Column> VERSIONS = List.of(
            new Column("Version", 9, Column.Kind.SUBJECT),
            new Column("Frozen", 15, Column.Kind.TEXT),
            new Column("Codes", 7, Column.Kind.NUMBER),
            new Column("New", 7, Column.Kind.NUMBER),
            new Column("Gone", 7, Column.Kind.NUMBER),
            new Column("Changed", 9, Column.Kind.NUMBER),
            new Column("What for", 46, Column.Kind.TEXT));

    private static final List<Column> DECISIONS = List.of(
            new Column("Version", 8, Column.Kind.SUBJECT),
            new Column("Codes", 30, Column.Kind.TEXT),
            new Column("Found to be", 10, Column.Kind.TEXT),
            new Column("Decision", 9, Column.Kind.TEXT),
            new Column("Quotations are now in", 16, Column.Kind.TEXT),
            new Column("Reason", 17, Column.Kind.TEXT),
            new Column("Decided by", 10, Column.Kind.TEXT));

    private final Study study;

    GrowthTables(Study study) {
        this.study = study;
    }

    boolean isEmpty() {
        return study.versions().size() == 0 && study.team().codeDecisions().size() == 0;
    }

    /** The versions in order, each against the one before, and the framework of today when it differs from the last. */
    Part.Table versions() {
        List<Row> rows = new ArrayList<>();
        List<Code> before = List.of();
        for (FrameworkVersion version : inOrder()) {
            String when = RoundTables.day(version.frozen()) + "\n"
                    + study.coders().find(version.coder()).map(Coder::name).orElse("a coder who left");
            rows.add(row(version.number() + "", when, before, version.codes(), version.note()));
            before = version.codes();
        }
        List<Code> now = study.framework().inOrder();
        FrameworkDifference since = FrameworkDifference.between(before, now);
        boolean changed = !since.added().isEmpty()
                || !since.removed().isEmpty()
                || !since.changed().isEmpty();
        if (!rows.isEmpty() && changed) {
            rows.add(row("today", "", before, now, "Not frozen"));
        }
        return new Part.Table("Versions", "How the coding framework grew", VERSIONS, rows, Part.Medium.ALL);
    }

    private static Row row(String version, String when, List<Code> before, List<Code> codes, String note) {
        FrameworkDifference difference = FrameworkDifference.between(before, codes);
        return Row.of(
                Cell.of(version),
                Cell.of(when),
                Cell.of(codes.size()),
                Cell.of(difference.added().size()),
                Cell.of(difference.removed().size()),
                Cell.of(difference.changed().size()),
                Cell.of(note));
    }

    /** What was decided about codes, in the order of versions. */
    Part.Table decisions() {
        List<Row> rows = study.team().codeDecisions().stream()
                .sorted(Comparator.comparingInt(this::number).thenComparing(CodeDecision::when))
                .map(this::row)
                .toList();
        return new Part.Table("Code decisions", "What was decided about codes", DECISIONS, rows, Part.Medium.ALL);
    }

    private Row row(CodeDecision decision) {
        String sides = decision.sides().stream()
                .map(side -> side.framework() + ": " + side.path())
                .collect(Collectors.joining("\n"));
        String now = decision.crosswalk().stream()
                .map(step -> step.toPath().isEmpty() ? "no code" : step.toPath())
                .distinct()
                .collect(Collectors.joining("\n"));
        String why = List.of(decision.reason().strip(), decision.note().strip()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
        int version = number(decision);
        String who = study.coders().find(decision.by()).map(Coder::name).orElse("a coder who left");
        return Row.of(
                Cell.of(version == Integer.MAX_VALUE ? "–" : version + ""),
                Cell.of(sides),
                Cell.of(decision.relation()),
                Cell.of(decision.outcome().name().substring(0, 1)
                        + decision.outcome().word().substring(1).toLowerCase(Locale.ROOT)),
                Cell.of(now),
                Cell.of(why),
                Cell.of(who + "\n" + RoundTables.day(decision.when())));
    }

    private int number(CodeDecision decision) {
        Id<FrameworkVersion> version = decision.version();
        return version == null
                ? Integer.MAX_VALUE
                : study.versions().find(version).map(FrameworkVersion::number).orElse(Integer.MAX_VALUE);
    }

    private List<FrameworkVersion> inOrder() {
        return study.versions().stream()
                .sorted(Comparator.comparingInt(FrameworkVersion::number))
                .toList();
    }
}
