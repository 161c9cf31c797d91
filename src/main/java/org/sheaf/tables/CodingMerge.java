package org.sheaf.tables;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Coding;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Target;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** Brings the rows of one transcript together with the quotations it has. */
final class CodingMerge {

    private final Transcript transcript;
    private final BiFunction<UUID, Transcript, @Nullable Transcript> home;
    private final Findings findings;
    private final Map<Id<Quotation>, QuotationDraft> drafts = new LinkedHashMap<>();
    private final Map<CodingRow.Key, List<QuotationDraft>> byKey = new HashMap<>();
    private final Map<UUID, QuotationDraft> byCoding = new HashMap<>();
    private final Map<UUID, CodingRow> namedBy = new HashMap<>();

    /**
     * Takes what is there.
     *
     * @param home finds the other transcript where something with an identity stands, or null
     */
    CodingMerge(
            Transcript transcript,
            Page page,
            BiFunction<UUID, Transcript, @Nullable Transcript> home,
            Findings findings) {
        this.transcript = transcript;
        this.home = home;
        this.findings = findings;
        for (Quotation quotation : page.quotations()) {
            QuotationDraft draft = QuotationDraft.of(quotation);
            add(draft);
            quotation.codings().forEach(coding -> byCoding.put(coding.id().value(), draft));
        }
    }

    private void add(QuotationDraft draft) {
        drafts.put(draft.id(), draft);
        byKey.computeIfAbsent(key(draft), k -> new ArrayList<>(1)).add(draft);
    }

    private static CodingRow.Key key(QuotationDraft draft) {
        return new CodingRow.Key(draft.coder(), draft.span());
    }

    /** The quotations that are new or become different. */
    List<Quotation> of(List<CodingRow> rows, Memos memos, Instant now) {
        List<CodingRow> sound = new ArrayList<>(rows.size());
        for (CodingRow row : rows) {
            try {
                checkIdentity(row);
                sound.add(row);
            } catch (Misfit misfit) {
                findings.refuse(misfit);
            }
        }
        reshape(sound);
        for (CodingRow row : sound) {
            try {
                QuotationDraft draft = apply(row, now);
                Target target = Target.on(new QuotationRef(transcript.id(), draft.id()));
                memos.say(target, row.extras().memo(), row.coder(), known(row) != null);
            } catch (Misfit misfit) {
                findings.refuse(misfit);
            }
        }
        List<Quotation> changed = new ArrayList<>();
        drafts.values().forEach(draft -> draft.changed().ifPresent(changed::add));
        return changed;
    }

    /** The quotation that the row's identity belongs to, or null. */
    private @Nullable QuotationDraft known(CodingRow row) {
        if (row.id() == null) {
            return null;
        }
        QuotationDraft byCodingId = byCoding.get(row.id());
        return byCodingId != null ? byCodingId : drafts.get(new Id<Quotation>(row.id()));
    }

    private void checkIdentity(CodingRow row) {
        UUID id = row.id();
        if (id == null) {
            return;
        }
        QuotationDraft known = known(row);
        if (known == null) {
            Transcript elsewhere = home.apply(id, transcript);
            if (elsewhere != null) {
                throw new Misfit(
                        row.line(),
                        "This identity belongs to a coding in ‘" + elsewhere.name()
                                + "’, and a table cannot move it to another transcript. Empty the cell ‘id’ to make a new coding.");
            }
        } else if (!known.coder().equals(row.coder())) {
            throw new Misfit(
                    row.line(),
                    "This identity belongs to a coding of another coder, and a table cannot give it away. "
                            + "Empty the cell ‘id’ to make a new coding.");
        } else if (row.code() == null && byCoding.containsKey(id)) {
            throw new Misfit(
                    row.line(),
                    "The row has lost its code, and a table takes no code away. Remove the coding in Sheaf.");
        }
        CodingRow earlier = namedBy.putIfAbsent(id, row);
        boolean quotation = drafts.containsKey(new Id<Quotation>(id));
        if (earlier != null
                && !(earlier.key().equals(row.key()) && (quotation || Objects.equals(earlier.code(), row.code())))) {
            throw new Misfit(
                    row.line(),
                    "The identity of line " + earlier.line() + " stands here with another place or code. "
                            + "Empty the cell ‘id’ to make a new coding.");
        }
    }

    /** Moves the ends of quotations all of whose rows agree on a new span. */
    private void reshape(List<CodingRow> rows) {
        Map<QuotationDraft, Set<Span>> targets = new LinkedHashMap<>();
        Map<QuotationDraft, Set<UUID>> told = new HashMap<>();
        for (CodingRow row : rows) {
            QuotationDraft draft = known(row);
            if (draft != null && row.id() != null) {
                targets.computeIfAbsent(draft, d -> new HashSet<>()).add(row.span());
                told.computeIfAbsent(draft, d -> new HashSet<>()).add(row.id());
            }
        }
        targets.forEach((draft, spans) -> {
            Set<UUID> ids = told.getOrDefault(draft, Set.of());
            boolean all = ids.contains(draft.id().value())
                    || draft.firstCodings().stream()
                            .allMatch(coding -> ids.contains(coding.id().value()));
            Span target = spans.iterator().next();
            if (all && spans.size() == 1 && !target.equals(draft.span())) {
                byKey.getOrDefault(key(draft), new ArrayList<>()).remove(draft);
                draft.reshape(target);
                byKey.computeIfAbsent(key(draft), k -> new ArrayList<>(1)).add(draft);
                findings.changed(1);
            }
        });
    }

    private QuotationDraft apply(CodingRow row, Instant now) {
        QuotationDraft known = known(row);
        Coding named = known == null || row.id() == null
                ? null
                : known.coding(row.id()).orElse(null);
        if (known != null && known.span().equals(row.span())) {
            code(known, named, row, now);
            return known;
        }
        QuotationDraft target = at(row, now);
        if (known != null && named != null && row.code() != null) {
            if (target.has(row.code())) {
                throw new Misfit(
                        row.line(), "The passage to which this coding was moved carries the code already. Remove one.");
            }
            known.remove(named);
            target.put(new Coding(named.id(), row.code(), weight(row, named), comment(row, named), named.made()));
            findings.changed(1);
        } else {
            code(target, null, row, now);
        }
        return target;
    }

    /** The quotation of the row's coder on the row's span: one that has the code, else the first, else a new one. */
    private QuotationDraft at(CodingRow row, Instant now) {
        List<QuotationDraft> there = byKey.getOrDefault(row.key(), List.of());
        Id<Code> code = row.code();
        for (QuotationDraft draft : there) {
            if (code != null && draft.has(code)) {
                return draft;
            }
        }
        if (!there.isEmpty()) {
            return there.get(0);
        }
        boolean takesId = code == null && known(row) == null;
        QuotationDraft fresh = QuotationDraft.fresh(takesId ? row.id() : null, row.key(), now);
        add(fresh);
        findings.made(code == null ? 1 : 0);
        return fresh;
    }

    private void code(QuotationDraft draft, @Nullable Coding named, CodingRow row, Instant now) {
        Id<Code> code = row.code();
        if (code == null) {
            return;
        }
        Coding there = draft.coding(code).orElse(null);
        if (named != null && there != null && !there.id().equals(named.id())) {
            throw new Misfit(row.line(), "The quotation carries this code already. Remove one of the rows.");
        }
        Coding old = named != null ? named : there;
        if (old == null) {
            boolean takesId = row.id() != null && known(row) == null;
            Id<Coding> id = takesId ? new Id<>(Objects.requireNonNull(row.id())) : Id.random();
            draft.put(new Coding(id, code, row.extras().weight(), comment(row, null), now));
            findings.made(1);
            return;
        }
        Coding after = new Coding(old.id(), code, weight(row, old), comment(row, old), old.made());
        if (!after.equals(old)) {
            draft.put(after);
            findings.changed(1);
        }
    }

    private static @Nullable Integer weight(CodingRow row, Coding old) {
        return row.extras().saysWeight() ? row.extras().weight() : old.weight();
    }

    private static String comment(CodingRow row, @Nullable Coding old) {
        String said = row.extras().comment();
        return said != null ? said : old == null ? "" : old.comment();
    }
}
