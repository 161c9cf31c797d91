package org.sheaf.tables;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

/** A quotation while rows add to it. */
final class QuotationDraft {

    private final Quotation first;
    private final boolean fresh;
    private final Map<Id<Code>, Coding> codings = new LinkedHashMap<>();
    private Span span;

    private QuotationDraft(Quotation first, boolean fresh) {
        this.first = first;
        this.fresh = fresh;
        this.span = first.span();
        first.codings().forEach(coding -> codings.put(coding.code(), coding));
    }

    /** A quotation of the study. */
    static QuotationDraft of(Quotation present) {
        return new QuotationDraft(present, false);
    }

    /** A new quotation. */
    static QuotationDraft fresh(@Nullable UUID id, CodingRow.Key key, Instant now) {
        Id<Quotation> identity = id == null ? Id.random() : new Id<>(id);
        return new QuotationDraft(new Quotation(identity, key.coder(), key.span(), now, false, 0, List.of()), true);
    }

    Id<Quotation> id() {
        return first.id();
    }

    Id<Coder> coder() {
        return first.coder();
    }

    Span span() {
        return span;
    }

    /** The codings it had before any row. */
    List<Coding> firstCodings() {
        return first.codings();
    }

    void reshape(Span newSpan) {
        span = newSpan;
    }

    Optional<Coding> coding(Id<Code> code) {
        return Optional.ofNullable(codings.get(code));
    }

    Optional<Coding> coding(UUID id) {
        return codings.values().stream()
                .filter(coding -> coding.id().value().equals(id))
                .findFirst();
    }

    boolean has(Id<Code> code) {
        return codings.containsKey(code);
    }

    void remove(Coding coding) {
        codings.remove(coding.code());
    }

    /** Puts a coding in the place of the one with its identity, or at the end. */
    void put(Coding coding) {
        if (codings.isEmpty()) {
            codings.put(coding.code(), coding);
            return;
        }
        List<Coding> all = new ArrayList<>(codings.values());
        all.replaceAll(old -> old.id().equals(coding.id()) ? coding : old);
        if (!all.contains(coding)) {
            all.add(coding);
        }
        codings.clear();
        all.forEach(each -> codings.put(each.code(), each));
    }

    /** The quotation when it is new or has become different. */
    Optional<Quotation> changed() {
        Quotation after = span.equals(first.span()) ? first : first.at(span);
        List<Coding> now = List.copyOf(codings.values());
        if (!now.equals(first.codings())) {
            after = after.coded(now);
        }
        return fresh || !after.equals(first) ? Optional.of(after) : Optional.empty();
    }
}
