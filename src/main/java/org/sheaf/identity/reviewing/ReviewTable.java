package org.sheaf.identity.reviewing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sheaf.identity.scanning.Candidate;
import org.sheaf.identity.scanning.Scan;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityKind;
import org.sheaf.study.Refusal;
import org.sheaf.tables.Columns;
import org.sheaf.tables.RefusedRow;
import org.sheaf.tables.Sheet;

/**
 * The table of a review, a row for each candidate. It holds real names: it is for the researcher alone, and is to be deleted when it
 * was read in.
 */
public final class ReviewTable {

    /** The columns in order. */
    public static final List<String> COLUMNS =
            List.of("entity", "kind", "variants", "occurrences", "tier", "decision", "replacement");

    private static final String SEPARATOR = ";";

    private ReviewTable() {}

    /**
     * A row that was read.
     *
     * @param line where the user finds it
     * @param entity the name by which it is listed
     * @param kind what it is
     * @param variants its other writings
     * @param verdict what was decided
     * @param replacement may be empty
     */
    public record Row(
            int line,
            String entity,
            IdentityKind kind,
            List<String> variants,
            Identity.Verdict verdict,
            String replacement) {

        /** Copies the variants. */
        public Row {
            variants = List.copyOf(variants);
        }

        /** All writings, the name first. */
        public List<String> writings() {
            Set<String> all = new LinkedHashSet<>();
            all.add(entity);
            all.addAll(variants);
            return List.copyOf(all);
        }
    }

    /**
     * What was read.
     *
     * @param rows that can be understood
     * @param refused those that cannot
     */
    public record Rows(List<Row> rows, List<RefusedRow> refused) {

        /** Copies the lists. */
        public Rows {
            rows = List.copyOf(rows);
            refused = List.copyOf(refused);
        }
    }

    /** Writes all candidates, by risk. */
    public static Sheet write(Scan scan) {
        List<List<String>> rows = new ArrayList<>();
        for (Candidate candidate : scan.candidates()) {
            Identity identity = candidate.identity();
            List<String> variants = identity.writings().stream()
                    .filter(writing -> !writing.equals(identity.name()))
                    .toList();
            rows.add(List.of(
                    identity.name(),
                    identity.kind().word(),
                    String.join(SEPARATOR, variants),
                    String.valueOf(candidate.mentions().size()),
                    candidate.tier().name().toLowerCase(Locale.ROOT),
                    identity.verdict().word(),
                    identity.substitute().text()));
        }
        return Sheet.of("identities", COLUMNS, rows);
    }

    /**
     * Reads the decisions.
     *
     * @throws Refusal when {@code entity} or {@code decision} is missing, or a column is unknown
     */
    public static Rows read(Sheet sheet) {
        Columns columns = Columns.of(sheet, COLUMNS, List.of("entity", "decision"));
        List<Row> rows = new ArrayList<>();
        List<RefusedRow> refused = new ArrayList<>();
        for (Sheet.Row row : sheet.all()) {
            try {
                columns.checkWidth(row);
                rows.add(read(columns, row));
            } catch (Refusal misfit) {
                refused.add(new RefusedRow(row.line(), misfit.getMessage() + ""));
            }
        }
        return new Rows(rows, refused);
    }

    private static Row read(Columns columns, Sheet.Row row) {
        String entity = columns.word(row, "entity");
        if (entity.isEmpty()) {
            throw new Refusal("The row names nobody. Write the name into the column ‘entity’, or delete the row.");
        }
        String decision = columns.word(row, "decision");
        Identity.Verdict verdict = decision.isEmpty()
                ? Identity.Verdict.UNDECIDED
                : Identity.Verdict.of(decision)
                        .orElseThrow(() -> new Refusal(
                                "‘" + decision + "’ is no decision. It is ‘replace’, ‘keep’ or ‘undecided’."));
        String kind = columns.word(row, "kind");
        IdentityKind known = kind.isEmpty()
                ? IdentityKind.OTHER
                : IdentityKind.of(kind)
                        .orElseThrow(() -> new Refusal("‘" + kind + "’ is no kind. The kinds are "
                                + String.join(
                                        ", ",
                                        Arrays.stream(IdentityKind.values())
                                                .map(IdentityKind::word)
                                                .toList())
                                + "."));
        List<String> variants = Arrays.stream(columns.word(row, "variants").split(SEPARATOR, -1))
                .map(String::strip)
                .filter(variant -> !variant.isEmpty())
                .toList();
        return new Row(row.line(), entity, known, variants, verdict, columns.word(row, "replacement"));
    }
}
