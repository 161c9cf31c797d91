package org.sheaf.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.CodeDecision;
import org.sheaf.study.Coding;
import org.sheaf.study.Entity;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Merging;
import org.sheaf.study.Outline;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.Records;
import org.sheaf.study.Standing;
import org.sheaf.text.Span;

/** Puts identities in the place of others: of a code merged into another, of a coder who joined twice. One thread. */
final class Renaming {

    private final Records records;
    private final Map<UUID, UUID> into;

    /**
     * Takes what became what. Chains are followed to their end; where they come back to themselves, because two became one
     * another, all become the lowest of them.
     */
    Renaming(Records records, Map<UUID, UUID> steps) {
        this.records = records;
        this.into = new LinkedHashMap<>();
        for (UUID from : steps.keySet()) {
            UUID to = end(from, steps);
            if (!to.equals(from)) {
                into.put(from, to);
            }
        }
    }

    private static UUID end(UUID from, Map<UUID, UUID> steps) {
        List<UUID> way = new ArrayList<>();
        UUID at = from;
        while (at != null && !way.contains(at)) {
            way.add(at);
            at = steps.get(at);
        }
        return at == null
                ? way.get(way.size() - 1)
                : way.subList(way.indexOf(at), way.size()).stream()
                        .min(UUID::compareTo)
                        .orElseThrow();
    }

    boolean isEmpty() {
        return into.isEmpty();
    }

    /** What became something else. */
    Set<UUID> from() {
        return Collections.unmodifiableSet(into.keySet());
    }

    UUID now(UUID id) {
        return into.getOrDefault(id, id);
    }

    <T> Id<T> now(Id<T> id) {
        UUID now = into.get(id.value());
        return now == null ? id : new Id<>(now);
    }

    /** An object with the identities as they are now. */
    Entity now(Entity entity) {
        if (into.isEmpty()) {
            return entity;
        }
        if (entity instanceof Code code) {
            Id<Code> parent = code.parent();
            return new Code(
                    now(code.id()),
                    code.name(),
                    parent == null ? null : now(parent),
                    code.pooled(),
                    code.position(),
                    code.definition(),
                    code.colour(),
                    code.origin(),
                    code.aliases(),
                    code.former());
        } else if (entity instanceof FrameworkVersion v) {
            // Frozen codes keep their identities; who froze them must be part of the study.
            return new FrameworkVersion(v.id(), v.number(), v.note(), v.frozen(), now(v.coder()), v.codes());
        } else if (entity instanceof CodeDecision d) {
            return new CodeDecision(
                    d.id(),
                    d.version(),
                    d.sides(),
                    d.relation(),
                    d.outcome(),
                    d.crosswalk(),
                    d.reason(),
                    d.note(),
                    now(d.by()),
                    d.when());
        } else if (entity instanceof Merging m) {
            return now(m);
        }
        return derived((Entity) record((Record) entity));
    }

    /** What came in and became another stays on record as it was; who merged must be part of the study. */
    private Merging now(Merging m) {
        return new Merging(
                m.id(), m.copy(), now(m.by()), m.when(), m.absorbed(), m.notes(), m.became(), m.released(), m.lifted());
    }

    /** Identities that are made from others follow them. */
    private static Entity derived(Entity entity) {
        if (entity instanceof Standing s) {
            return Standing.of(s.transcript(), s.coder(), s.stage(), s.version(), s.since());
        } else if (entity instanceof Outline o) {
            return Outline.of(o.transcript(), o.headings());
        } else if (entity instanceof FrozenLayer f) {
            return new FrozenLayer(
                    FrozenLayer.idOf(f.round(), f.transcript()), f.round(), f.transcript(), f.revision(), f.page());
        }
        return entity;
    }

    private Record record(Record record) {
        @Nullable Object[] parts = records.parts(record);
        boolean changed = false;
        for (int i = 0; i < parts.length; i++) {
            Object now = value(parts[i]);
            changed |= now != parts[i];
            parts[i] = now;
        }
        return changed ? records.like(record, parts) : record;
    }

    private @Nullable Object value(@Nullable Object value) {
        if (value instanceof Id<?> id) {
            return now(id);
        } else if (value instanceof UUID id) {
            return now(id);
        } else if (value instanceof Page page) {
            return now(page);
        } else if (value instanceof Span || value == null) {
            return value;
        } else if (value instanceof Record part) {
            return record(part);
        } else if (value instanceof List<?> list) {
            return list(list);
        }
        return value;
    }

    private List<?> list(List<?> list) {
        List<@Nullable Object> now = new ArrayList<>(list.size());
        boolean changed = false;
        for (Object each : list) {
            Object then = value(each);
            changed |= then != each;
            if (then == each || !now.contains(then)) {
                now.add(then);
            }
        }
        return changed ? now.stream().distinct().toList() : list;
    }

    /** A quotation with the identities as they are now; two codings that become one count once. */
    Quotation now(Quotation quotation) {
        if (into.isEmpty()) {
            return quotation;
        }
        boolean codings = quotation.codings().stream()
                .anyMatch(coding -> into.containsKey(coding.code().value()));
        boolean self = into.containsKey(quotation.id().value())
                || into.containsKey(quotation.coder().value());
        if (!codings && !self) {
            return quotation;
        }
        Map<Id<Code>, Coding> now = new LinkedHashMap<>();
        for (Coding coding : quotation.codings()) {
            Id<Code> code = now(coding.code());
            now.putIfAbsent(code, code.equals(coding.code()) ? coding : coding.recoded(code));
        }
        return new Quotation(
                now(quotation.id()),
                now(quotation.coder()),
                quotation.span(),
                quotation.made(),
                quotation.exemplary(),
                quotation.seal(),
                List.copyOf(now.values()));
    }

    /** Whether a page names something that became something else; its quotations' own identities are not asked. */
    boolean concerns(Page page) {
        return page.columns().codes().stream().anyMatch(code -> into.containsKey(code.value()))
                || page.columns().coders().stream().anyMatch(coder -> into.containsKey(coder.value()));
    }

    private Page now(Page page) {
        return concerns(page)
                ? Page.of(page.quotations().stream().map(this::now).toList())
                : page;
    }
}
