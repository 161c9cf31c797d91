package org.sheaf.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Edit;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Transcript;

/** The study that a merge is making: begins as ours and is told in the end as edits of it. One thread. */
final class Draft {

    /** More changed quotations of one transcript than this are told as a page. */
    private static final int FEW = 40;

    private final Study ours;
    private final Renaming renaming;
    private final Map<Class<?>, Map<UUID, Entity>> objects = new LinkedHashMap<>();
    private final Map<Id<Transcript>, Set<Id<Transcript>>> origins = new HashMap<>();
    private final Map<Id<Transcript>, Map<Id<Quotation>, Quotation>> pages = new LinkedHashMap<>();
    private StudyFacts facts;

    /**
     * Begins.
     *
     * @param ours what it will be told against
     * @param begun the objects it begins with, which are ours but for what {@link Holds} puts into themes
     * @param fold what two of our objects become that are one from now on
     */
    Draft(Study ours, Study begun, Renaming renaming, Fold fold) {
        this.ours = ours;
        this.renaming = renaming;
        this.facts = ours.facts();
        for (Entity entity : all(begun)) {
            Entity now = renaming.now(entity);
            Map<UUID, Entity> kind = of(now.getClass());
            Entity other = kind.get(now.id().value());
            kind.put(
                    now.id().value(),
                    other == null ? now : fold.fold(other, now, now.id().equals(entity.id())));
            if (entity instanceof Transcript transcript) {
                origins.computeIfAbsent(renaming.now(transcript.id()), t -> new LinkedHashSet<>())
                        .add(transcript.id());
            }
        }
        if (!renaming.isEmpty()) {
            touchRenamed();
        }
    }

    /** What two objects become that are one. */
    @FunctionalInterface
    interface Fold {
        /**
         * Folds.
         *
         * @param laterIsItself whether the later of them had the identity both have now
         */
        Entity fold(Entity earlier, Entity later, boolean laterIsItself);
    }

    private void touchRenamed() {
        for (Transcript transcript : ours.transcripts()) {
            boolean named = ours.counts(transcript.id()).codes().stream()
                            .anyMatch(code -> !renaming.now(code).equals(code))
                    || ours.counts(transcript.id()).coders().stream()
                            .anyMatch(coder -> !renaming.now(coder).equals(coder));
            if (named || !renaming.now(transcript.id()).equals(transcript.id())) {
                page(renaming.now(transcript.id()));
            }
        }
    }

    /** Every object of a study but its facts. */
    static List<Entity> all(Study study) {
        return study.tables().everything();
    }

    private Map<UUID, Entity> of(Class<?> kind) {
        return objects.computeIfAbsent(kind, k -> new LinkedHashMap<>());
    }

    StudyFacts facts() {
        return facts;
    }

    @Nullable
    Entity find(Key key) {
        return key.kind() == StudyFacts.class ? facts : of(key.kind()).get(key.id());
    }

    <T extends Entity> Optional<T> find(Class<T> kind, Id<? super T> id) {
        return Optional.ofNullable(of(kind).get(id.value())).map(kind::cast);
    }

    boolean has(Class<? extends Entity> kind, Id<?> id) {
        return of(kind).containsKey(id.value());
    }

    /** All objects of a kind, as they are at this moment. */
    <T extends Entity> List<T> all(Class<T> kind) {
        return of(kind).values().stream().map(kind::cast).toList();
    }

    void put(Entity entity) {
        if (entity instanceof StudyFacts now) {
            facts = now;
        } else {
            of(entity.getClass()).put(entity.id().value(), entity);
        }
    }

    void drop(Key key) {
        of(key.kind()).remove(key.id());
    }

    void drop(Entity entity) {
        drop(Key.of(entity));
    }

    /** Our transcripts that are this one from now on. */
    Set<Id<Transcript>> origins(Id<Transcript> transcript) {
        return origins.getOrDefault(transcript, Set.of());
    }

    /** The quotations of a transcript by identity, to be changed here. */
    Map<Id<Quotation>, Quotation> page(Id<Transcript> transcript) {
        Map<Id<Quotation>, Quotation> known = pages.get(transcript);
        if (known != null) {
            return known;
        }
        Map<Id<Quotation>, Quotation> page = new LinkedHashMap<>();
        for (Id<Transcript> origin : origins(transcript)) {
            for (Quotation quotation : ours.page(origin).quotations()) {
                Quotation now = renaming.now(quotation);
                page.put(now.id(), now);
            }
        }
        pages.put(transcript, page);
        return page;
    }

    /** The transcripts whose quotations were looked at, at any moment. */
    Set<Id<Transcript>> touched() {
        return Collections.unmodifiableSet(pages.keySet());
    }

    /** Every quotation of a transcript as another; empty lets it go. */
    void replaceAll(Id<Transcript> transcript, Function<Quotation, Optional<Quotation>> by) {
        Map<Id<Quotation>, Quotation> page = page(transcript);
        for (Quotation quotation : List.copyOf(page.values())) {
            Optional<Quotation> now = by.apply(quotation);
            if (now.isPresent()) {
                page.put(quotation.id(), now.get());
            } else {
                page.remove(quotation.id());
            }
        }
    }

    /** What has to become of our study. */
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        if (!facts.equals(ours.facts())) {
            edits.add(Edit.replace(ours.facts(), facts));
        }
        List<Edit> drops = new ArrayList<>();
        Map<Key, Entity> before = new LinkedHashMap<>();
        for (Entity entity : all(ours)) {
            before.put(Key.of(entity), entity);
            Entity now = find(Key.of(entity));
            if (now == null) {
                drops.add(Edit.drop(entity));
            } else if (!now.equals(entity)) {
                edits.add(Edit.replace(entity, now));
            }
        }
        objects.values()
                .forEach(kind -> kind.values().stream()
                        .filter(entity -> !before.containsKey(Key.of(entity)))
                        .forEach(entity -> edits.add(Edit.add(entity))));
        pages(edits);
        edits.addAll(drops);
        return edits;
    }

    private void pages(List<Edit> edits) {
        pages.forEach((transcript, page) -> {
            if (has(Transcript.class, transcript)) {
                Page was = ours.page(transcript);
                edits.addAll(page(transcript, was, page));
            }
        });
        for (Transcript transcript : ours.transcripts()) {
            Page was = ours.page(transcript.id());
            if (!has(Transcript.class, transcript.id()) && was.size() > 0) {
                edits.add(new Edit.OfPage(transcript.id(), was, Page.EMPTY));
            }
        }
    }

    private static List<Edit> page(Id<Transcript> transcript, Page was, Map<Id<Quotation>, Quotation> now) {
        Map<Id<Quotation>, Quotation> left = new LinkedHashMap<>(now);
        List<Edit> single = new ArrayList<>();
        for (Quotation before : was.quotations()) {
            Quotation after = left.remove(before.id());
            if (after == null || !Quotations.same(before, after)) {
                single.add(new Edit.OfQuotation(transcript, before, after));
            }
        }
        left.values().forEach(after -> single.add(new Edit.OfQuotation(transcript, null, after)));
        return single.size() <= FEW ? single : List.of(new Edit.OfPage(transcript, was, Page.of(now.values())));
    }
}
