package org.sheaf.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.text.Listing;

/** The rounds of a team, and what each coder did in them. */
final class RoundTables {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private static final List<Column> ROUNDS = List.of(
            new Column("Round", 5, Column.Kind.NUMBER),
            new Column("Purpose", 12, Column.Kind.TEXT),
            new Column("Coders", 17, Column.Kind.TEXT),
            new Column("Transcripts (share of study)", 11, Column.Kind.NUMBER),
            new Column("How chosen", 17, Column.Kind.TEXT),
            new Column("Framework", 9, Column.Kind.TEXT),
            new Column("Blind", 5, Column.Kind.TEXT),
            new Column("Opened – closed", 14, Column.Kind.TEXT),
            new Column("Decided", 10, Column.Kind.NUMBER));

    private static final List<Column> CODERS = List.of(
            new Column("Round", 8, Column.Kind.SUBJECT),
            new Column("Coder", 32, Column.Kind.TEXT),
            new Column("Quotations", 20, Column.Kind.NUMBER),
            new Column("Codings", 20, Column.Kind.NUMBER),
            new Column("Codes used", 20, Column.Kind.NUMBER));

    private final Study study;

    RoundTables(Study study) {
        this.study = study;
    }

    static List<Round> inOrder(Study study) {
        return study.team().rounds().stream()
                .sorted(Comparator.comparingInt(Round::number))
                .toList();
    }

    /** A day as reports write it, in universal time so that every machine writes the same. */
    static String day(@Nullable Instant when) {
        return when == null ? "" : DAY.format(when);
    }

    /** “version 2”, where the round has one. */
    static Optional<String> version(Study study, Round round) {
        Id<FrameworkVersion> version = round.version();
        return version == null
                ? Optional.empty()
                : study.versions().find(version).map(known -> "version " + known.number());
    }

    Part.Table rounds(List<Round> rounds) {
        List<Row> rows = new ArrayList<>();
        for (Round round : rounds) {
            int settled = (int) ReconciliationReport.decisions(study, round).stream()
                    .map(Decision::outcome)
                    .filter(Decision.Outcome::settles)
                    .count();
            int many = round.transcripts().size();
            rows.add(Row.of(
                    Cell.of(round.number()),
                    Cell.of(round.purpose().word()),
                    Cell.of(Listing.and(round.coders().stream().map(this::name).toList())),
                    Cell.of(many + " ("
                            + Procedure.percent(many, study.transcripts().size()) + ")"),
                    Cell.of(round.choice()),
                    Cell.of(version(study, round).orElse("none")),
                    Cell.of(round.blind() ? "yes" : "no"),
                    Cell.of(day(round.opened()) + " – " + (round.isOpen() ? "open" : day(round.closed()))),
                    Cell.of(settled)));
        }
        // A program that reads the file finds the table even when it is empty.
        Part.Medium medium = rows.isEmpty() ? Part.Medium.DATA : Part.Medium.ALL;
        return new Part.Table("Rounds", "The rounds of coding", ROUNDS, rows, medium);
    }

    /** What each coder's frozen layers hold. */
    Part.Table coders(List<Round> rounds) {
        List<Row> rows = new ArrayList<>();
        for (Round round : rounds) {
            if (round.isOpen()) {
                continue;
            }
            Cell subject = Cell.of("Round " + round.number());
            for (Id<Coder> coder : round.coders()) {
                List<Quotation> layer = frozen(round, coder);
                rows.add(Row.of(
                        subject,
                        Cell.of(name(coder)),
                        Cell.of(layer.size()),
                        Cell.of(layer.stream().mapToInt(q -> q.codings().size()).sum()),
                        Cell.of((int) layer.stream()
                                .flatMap(q -> q.codings().stream())
                                .map(coding -> coding.code())
                                .distinct()
                                .count())));
                subject = Cell.SAME;
            }
        }
        return new Part.Table(
                "Layers",
                "What was coded in each round, as it stood when the round closed",
                CODERS,
                rows,
                Part.Medium.ALL);
    }

    private List<Quotation> frozen(Round round, Id<Coder> coder) {
        List<Quotation> all = new ArrayList<>();
        for (Id<Transcript> transcript : round.transcripts()) {
            study.team()
                    .frozenLayers()
                    .find(FrozenLayer.idOf(round.id(), transcript))
                    .ifPresent(layer -> layer.page().quotations().stream()
                            .filter(quotation -> quotation.coder().equals(coder))
                            .forEach(all::add));
        }
        return all;
    }

    private String name(Id<Coder> coder) {
        return study.coders().find(coder).map(Coder::name).orElse("a coder who left");
    }
}
