package org.sheaf.identity.reviewing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.identity.leaks.Originals;
import org.sheaf.identity.replacing.Substitutes;
import org.sheaf.identity.scanning.Candidate;
import org.sheaf.identity.scanning.Scan;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityChange;
import org.sheaf.study.IdentityKind;
import org.sheaf.study.Study;
import org.sheaf.tables.RefusedRow;

/** Turns rows of a review into decisions. One thread, used once. */
public final class Review {

    private final Study study;
    private final Scan scan;
    private final Substitutes substitutes;
    private final boolean draws;
    private final Map<String, Candidate> byName = new HashMap<>();
    private final Map<Id<Identity>, Identity> now = new LinkedHashMap<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<Id<Identity>> gone = new ArrayList<>();

    /**
     * Prepares it.
     *
     * @param scan what is found in the study as it is
     * @param draws whether pseudonyms are drawn now; otherwise when they are applied, with the vault open
     */
    public Review(Study study, Scan scan, Substitutes substitutes, boolean draws) {
        this.study = study;
        this.scan = scan;
        this.substitutes = substitutes;
        this.draws = draws;
        for (Candidate candidate : scan.candidates()) {
            candidate.identity().writings().forEach(writing -> byName.putIfAbsent(writing, candidate));
        }
        scan.candidates().forEach(candidate -> byName.put(candidate.identity().name(), candidate));
    }

    /**
     * What the rows decide.
     *
     * @param change to be submitted; empty when the study says the same already
     * @param refused rows that did not go in
     * @param warnings what the researcher should look at, a sentence each
     * @param decided how many rows say replace or keep
     */
    public record Outcome(
            Optional<IdentityChange.Reviewed> change, List<RefusedRow> refused, List<String> warnings, int decided) {}

    /** Works them out. */
    public Outcome decide(ReviewTable.Rows rows, Id<Coder> coder, Instant when) {
        refused.addAll(rows.refused());
        int decided = 0;
        Map<String, ReviewTable.Row> typed = typed(rows.rows());
        Map<String, ReviewTable.Row> first = new HashMap<>();
        for (ReviewTable.Row row : rows.rows()) {
            ReviewTable.Row before = first.putIfAbsent(row.entity(), row);
            if (before != null && before.verdict() != row.verdict()) {
                refuse(
                        row,
                        "‘" + row.entity() + "’ is decided otherwise in line " + before.line()
                                + ". Decide in one row.");
            } else if (isName(row) && !row.equals(typed.get(row.replacement()))) { // another row has it
                refuse(
                        row,
                        "‘" + row.replacement() + "’ stands for two. Give each a replacement of its own, or put the"
                                + " writings of both into one row.");
            } else if (row(row, coder, when)) {
                decided += row.verdict() == Identity.Verdict.UNDECIDED ? 0 : 1;
            }
        }
        part(rows.rows());
        List<Identity> changed = now.values().stream()
                .filter(identity -> !study.identities()
                        .find(identity.id())
                        .filter(identity::equals)
                        .isPresent())
                .toList();
        Optional<IdentityChange.Reviewed> change = changed.isEmpty() && gone.isEmpty()
                ? Optional.empty()
                : Optional.of(new IdentityChange.Reviewed(changed, gone));
        refused.sort(java.util.Comparator.comparingInt(RefusedRow::line));
        return new Outcome(change, List.copyOf(refused), List.copyOf(warnings), decided);
    }

    private static boolean isName(ReviewTable.Row row) {
        return row.verdict() == Identity.Verdict.REPLACE
                && !row.replacement().isEmpty()
                && !row.replacement().startsWith("[");
    }

    private static Map<String, ReviewTable.Row> typed(List<ReviewTable.Row> rows) {
        Map<String, ReviewTable.Row> typed = new HashMap<>();
        rows.stream().filter(Review::isName).forEach(row -> typed.putIfAbsent(row.replacement(), row));
        return typed;
    }

    private void refuse(ReviewTable.Row row, String why) {
        refused.add(new RefusedRow(row.line(), why));
    }

    private boolean row(ReviewTable.Row row, Id<Coder> coder, Instant when) {
        Candidate candidate = byName.get(row.entity());
        Identity before =
                candidate == null ? Identity.undecided(row.entity(), row.kind(), row.writings()) : candidate.identity();
        Identity described = before.written(row.entity(), row.writings()).as(row.kind());
        boolean same = row.verdict() == before.verdict()
                && described.equals(before)
                && (row.replacement().isEmpty()
                        || row.replacement().equals(before.substitute().text()));
        if (same) {
            return true;
        }
        Identity.Substitute substitute = substitute(row, before);
        if (substitute == null) {
            return false;
        }
        now.put(before.id(), described.decided(row.verdict(), substitute, before.reason(), coder, when));
        return true;
    }

    private Identity.@Nullable Substitute substitute(ReviewTable.Row row, Identity before) {
        String wanted = row.replacement();
        if (row.verdict() != Identity.Verdict.REPLACE) {
            return before.verdict() == Identity.Verdict.REPLACE ? Identity.Substitute.NONE : before.substitute();
        }
        if (wanted.isEmpty()) {
            return draws ? substitutes.usual(before.as(row.kind())) : Identity.Substitute.NONE;
        }
        if (wanted.equals(before.substitute().text())) {
            return before.substitute();
        }
        if (wanted.startsWith("[")) {
            boolean exact = row.kind() == IdentityKind.DATE || row.kind() == IdentityKind.AGE;
            return exact ? new Identity.Substitute(wanted, Identity.Manner.DESCRIPTION) : substitutes.describe(wanted);
        }
        if ("=+-@".indexOf(wanted.charAt(0)) >= 0
                || !Originals.of(row.writings()).in(wanted).isEmpty()) {
            refuse(
                    row,
                    "‘" + wanted + "’ cannot stand for ‘" + row.entity()
                            + "’: it holds the name itself, or begins with a sign that spreadsheets take for a formula.");
            return null;
        }
        if (substitutes.isReal(wanted) && row.kind() == IdentityKind.PERSON) {
            refuse(
                    row,
                    "‘" + wanted + "’ is a real name in this study, so it cannot stand for ‘" + row.entity()
                            + "’. Choose another, or leave the cell empty to have one drawn.");
            return null;
        }
        if (row.kind() == IdentityKind.PERSON && !substitutes.isFree(wanted)) {
            warnings.add("‘" + wanted + "’ is easily taken for another name of this study.");
        }
        return new Identity.Substitute(wanted, Identity.Manner.CHOSEN);
    }

    /** A writing that a row gave to somebody is nobody else's, unless their own row says so too. */
    private void part(List<ReviewTable.Row> rows) {
        Map<String, Id<Identity>> given = new HashMap<>();
        now.values().forEach(identity -> identity.writings().forEach(writing -> given.put(writing, identity.id())));
        for (Candidate candidate : scan.candidates()) {
            Identity identity = now.getOrDefault(candidate.identity().id(), candidate.identity());
            boolean listed = rows.stream().anyMatch(row -> row.entity().equals(identity.name()));
            List<String> left = identity.writings().stream()
                    .filter(writing -> identity.id().equals(given.getOrDefault(writing, identity.id())))
                    .toList();
            if (listed
                    || left.size() == identity.writings().size()
                    || !study.identities().has(identity.id())) {
                continue;
            }
            if (left.isEmpty()) {
                now.remove(identity.id());
                gone.add(identity.id());
            } else {
                now.put(
                        identity.id(),
                        identity.written(left.contains(identity.name()) ? identity.name() : left.get(0), left));
            }
        }
    }
}
