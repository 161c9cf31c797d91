package org.sheaf.reconcile.passages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Coder;
import org.sheaf.study.Entity;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;
import org.sheaf.study.Round.Purpose;
import org.sheaf.study.Study;
import org.sheaf.study.Table;
import org.sheaf.study.TeamChange;
import org.sheaf.study.Transcript;
import org.sheaf.tables.Columns;
import org.sheaf.tables.Findings;
import org.sheaf.tables.Members;
import org.sheaf.tables.Misfit;
import org.sheaf.tables.Reading;
import org.sheaf.tables.Sheet;

/** The rounds of a study as a table: a row each; lists are joined by “;”. What a closed round froze is not in it. */
public final class RoundsTable {

    /** The columns in order. */
    public static final List<String> COLUMNS = List.of(
            "id", "round", "purpose", "transcripts", "coders", "version", "blind", "choice", "opened", "by", "closed");

    private final Columns columns;
    private final Study study;
    private final Coder coder;
    private final Instant now;
    private final Findings findings = new Findings();

    private RoundsTable(Columns columns, Study study, Coder coder, Instant now) {
        this.columns = columns;
        this.study = study;
        this.coder = coder;
        this.now = now;
    }

    /** Writes all rounds in order of opening. */
    public static Sheet write(Study study) {
        List<List<String>> rows = new ArrayList<>();
        for (Round round : new Rounds(study).all()) {
            Id<FrameworkVersion> version = round.version();
            Instant closed = round.closed();
            rows.add(List.of(
                    round.id().toString(),
                    Integer.toString(round.number()),
                    round.purpose().word(),
                    names(round.transcripts(), study.transcripts(), Transcript::name),
                    names(round.coders(), study.coders(), Coder::name),
                    version == null
                            ? ""
                            : Integer.toString(study.versions().get(version).number()),
                    round.blind() ? "yes" : "no",
                    round.choice(),
                    day(round.opened()),
                    study.coders().find(round.by()).map(Coder::name).orElse(""),
                    closed == null ? "" : day(closed)));
        }
        return Sheet.of("rounds", COLUMNS, rows);
    }

    private static <T extends Entity> String names(List<Id<T>> ids, Table<T> table, Function<T, String> name) {
        return Members.join(ids.stream().map(table::get).map(name).toList());
    }

    private static String day(Instant when) {
        return LocalDate.ofInstant(when, ZoneOffset.UTC).toString();
    }

    /**
     * Reads rounds: those whose number the study has stay as they are, the others are opened, and closed where the row says
     * when. Closing freezes the coders' layers as they stand today.
     *
     * @param coder who opened a round where the row names nobody
     * @param now when it was opened, where the row has no date
     * @throws Refusal when a column is unknown or doubled, or one that is needed is missing
     */
    public static Reading read(Sheet sheet, Study study, Coder coder, Instant now) {
        Columns columns = Columns.of(sheet, COLUMNS, List.of("round", "transcripts", "coders"));
        return new RoundsTable(columns, study, coder, now).read(sheet);
    }

    /**
     * When the first of a table's rounds was opened; empty where no row says so. A day that is none is refused where the rows
     * are read.
     *
     * @throws Refusal when a column is unknown or doubled, or one that is needed is missing
     */
    public static Optional<Instant> firstOpened(Sheet sheet) {
        Columns columns = Columns.of(sheet, COLUMNS, List.of("round", "transcripts", "coders"));
        List<Instant> days = new ArrayList<>();
        for (Sheet.Row row : sheet.all()) {
            day(columns.word(row, "opened")).ifPresent(days::add);
        }
        return days.stream().min(Comparator.naturalOrder());
    }

    private Reading read(Sheet sheet) {
        Set<Integer> known =
                new HashSet<>(study.team().rounds().stream().map(Round::number).toList());
        for (Sheet.Row row : findings.rows(sheet)) {
            try {
                columns.checkWidth(row);
                int number = number(row);
                if (known.add(number)) {
                    open(row, number);
                }
            } catch (Misfit misfit) {
                findings.refuse(misfit);
            }
        }
        return findings.reading();
    }

    private void open(Sheet.Row row, int number) {
        List<Id<Coder>> coders = listed(row, "coders", "coder", study.coders(), Coder::name);
        if (coders.size() < 2 || coders.contains(Coder.CONSENSUS.id())) {
            throw new Misfit(row.line(), "A round needs two coders at least, and the consensus is none.");
        }
        Instant closed = date(row, "closed");
        Instant opened = date(row, "opened");
        String by = columns.word(row, "by");
        Round round = new Round(
                columns.id(row).map(Id<Round>::new).orElseGet(Id::random),
                number,
                purpose(row),
                listed(row, "transcripts", "transcript", study.transcripts(), Transcript::name),
                coders,
                version(row),
                isYes(row),
                columns.word(row, "choice"),
                opened == null ? now : opened,
                by.isEmpty() ? coder.id() : one(row, by, "coder", study.coders(), Coder::name),
                null);
        findings.change(new TeamChange.RoundOpened(round));
        if (closed != null) {
            List<FrozenLayer> layers = round.transcripts().stream()
                    .map(id -> FrozenLayer.of(study, round, study.transcripts().get(id)))
                    .toList();
            findings.change(new TeamChange.RoundClosed(round.closedAt(closed), layers));
        }
        findings.made(1);
    }

    private int number(Sheet.Row row) {
        String cell = columns.word(row, "round");
        if (!cell.matches("[1-9]\\d{0,5}")) {
            throw new Misfit(row.line(), "‘" + cell + "’ is no number of a round. Write 1, 2, 3 …");
        }
        return Integer.parseInt(cell);
    }

    private Purpose purpose(Sheet.Row row) {
        String cell = columns.word(row, "purpose");
        return cell.isEmpty()
                ? Purpose.CODING
                : Purpose.read(cell)
                        .orElseThrow(() -> new Misfit(
                                row.line(),
                                "‘" + cell + "’ is no purpose of a round. Write one of: "
                                        + Arrays.stream(Purpose.values())
                                                .map(Purpose::word)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }

    private @Nullable Id<FrameworkVersion> version(Sheet.Row row) {
        String cell = columns.word(row, "version");
        return cell.isEmpty()
                ? null
                : one(row, cell, "framework version", study.versions(), v -> Integer.toString(v.number()));
    }

    private boolean isYes(Sheet.Row row) {
        return switch (columns.word(row, "blind").toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1" -> true;
            case "", "no", "false", "0" -> false;
            default -> throw new Misfit(row.line(), "Whether a round is blind is ‘yes’ or ‘no’.");
        };
    }

    private <T extends Entity> List<Id<T>> listed(
            Sheet.Row row, String column, String noun, Table<T> table, Function<T, String> name) {
        List<Id<T>> found = new ArrayList<>();
        for (String member : Members.split(columns.word(row, column))) {
            found.add(one(row, member, noun, table, name));
        }
        if (found.isEmpty()) {
            throw new Misfit(row.line(), "The row names no " + noun + ".");
        }
        return found.stream().distinct().toList();
    }

    @SuppressWarnings("unchecked") // an entity's identity is of its own kind
    private static <T extends Entity> Id<T> one(
            Sheet.Row row, String cell, String noun, Table<T> table, Function<T, String> name) {
        return (Id<T>) table.named(cell, name)
                .orElseThrow(() -> new Misfit(row.line(), "There is no " + noun + " ‘" + cell + "’ in this study."))
                .id();
    }

    private @Nullable Instant date(Sheet.Row row, String column) {
        String cell = columns.word(row, column);
        if (cell.isEmpty()) {
            return null;
        }
        return day(cell)
                .orElseThrow(() -> new Misfit(row.line(), "‘" + cell + "’ is no date. Write it as 2024-05-31."));
    }

    /** Noon of a day, in universal time. */
    private static Optional<Instant> day(String cell) {
        try {
            return Optional.of(LocalDate.parse(cell).atTime(12, 0).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
