package org.sheaf.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.CodeDecision;
import org.sheaf.study.Decision;
import org.sheaf.study.Definition;
import org.sheaf.study.Entity;
import org.sheaf.study.Facts;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.ImportHabits;
import org.sheaf.study.Merging;
import org.sheaf.study.Outline;
import org.sheaf.study.Question;
import org.sheaf.study.Records;
import org.sheaf.study.Speaker;
import org.sheaf.study.Standing;

/**
 * Merges two states of one object field by field, choosing where both changed one. A step that waits for a server is fitted by
 * {@code workbench.ThreeWay} instead, which never chooses: it is refused and its author told. One thread.
 */
final class Fields {

    private final Records records;
    private final Clash clash;

    Fields(Records records, Clash clash) {
        this.records = records;
        this.clash = clash;
    }

    /** Hears of a field that both changed to different values. */
    @FunctionalInterface
    interface Clash {
        /**
         * Hears of it.
         *
         * @param keptOurs whether ours stands
         */
        void hear(Entity object, String field, @Nullable Object ours, @Nullable Object theirs, boolean keptOurs);
    }

    /** Where a code stands: one value, so that a place is never made of halves. */
    private record Standpoint(@Nullable Object parent, boolean pooled) {}

    /**
     * The object that both become.
     *
     * @param base as it was in both; null when that is not known
     */
    Entity merge(@Nullable Entity base, Entity ours, Entity theirs) {
        if (ours.equals(theirs) || theirs.equals(base)) {
            return ours;
        }
        if (ours.equals(base)) {
            return theirs;
        }
        if (isWhole(ours)) {
            boolean mine = Order.stands(ours, theirs);
            clash.hear(ours, "", ours, theirs, mine);
            return mine ? ours : theirs;
        }
        if (ours instanceof Code mine && theirs instanceof Code other) {
            return code((Code) base, mine, other);
        }
        return (Entity) record(new Place(ours, ""), (Record) base, (Record) ours, (Record) theirs);
    }

    /** Objects whose parts mean nothing apart. */
    private static boolean isWhole(Entity entity) {
        return entity instanceof Standing
                || entity instanceof Decision
                || entity instanceof CodeDecision
                || entity instanceof FrameworkVersion
                || entity instanceof FrozenLayer
                || entity instanceof Outline
                || entity instanceof Merging;
    }

    private Code code(@Nullable Code base, Code ours, Code theirs) {
        Standpoint was = base == null ? null : new Standpoint(base.parent(), base.pooled());
        Standpoint mine = new Standpoint(ours.parent(), ours.pooled());
        Standpoint other = new Standpoint(theirs.parent(), theirs.pooled());
        if (mine.equals(other)) {
            return (Code) record(new Place(ours, ""), base, ours, theirs);
        }
        boolean keepsMine = other.equals(was);
        if (!keepsMine && !mine.equals(was)) {
            // A place in the framework stands against the pool.
            keepsMine = mine.pooled == other.pooled ? Order.stands(mine.parent, other.parent) : other.pooled;
            clash.hear(
                    ours,
                    "place",
                    mine.pooled ? "the pool" : mine.parent,
                    other.pooled ? "the pool" : other.parent,
                    keepsMine);
        }
        Code at = keepsMine ? ours : theirs;
        Code basis = base == null ? null : placed(base, at);
        return (Code) record(new Place(ours, ""), basis, placed(ours, at), placed(theirs, at));
    }

    private static Code placed(Code code, Code at) {
        return new Code(
                code.id(),
                code.name(),
                at.parent(),
                at.pooled(),
                at.position(),
                code.definition(),
                code.colour(),
                code.origin(),
                code.aliases(),
                code.former());
    }

    /** Which field of which object is looked at. */
    private record Place(Entity object, String field) {
        Place in(String name) {
            return new Place(object, field.isEmpty() ? name : field + "." + name);
        }
    }

    private Record record(Place place, @Nullable Record base, Record ours, Record theirs) {
        List<String> names = records.names(ours);
        @Nullable Object @Nullable [] was = base == null ? null : records.parts(base);
        @Nullable Object[] mine = records.parts(ours);
        @Nullable Object[] other = records.parts(theirs);
        for (int i = 0; i < mine.length; i++) {
            mine[i] = value(
                    place.in(names.get(i)), new Three(was != null, was == null ? null : was[i], mine[i], other[i]));
        }
        return records.like(ours, mine);
    }

    /**
     * A value before and in both copies.
     *
     * @param known whether it is known what it was before
     */
    private record Three(
            boolean known,
            @Nullable Object base,
            @Nullable Object ours,
            @Nullable Object theirs) {

        boolean theirsIsOld() {
            return Objects.equals(ours, theirs) || known && Objects.equals(base, theirs);
        }

        boolean oursIsOld() {
            return known && Objects.equals(base, ours);
        }
    }

    private @Nullable Object value(Place place, Three v) {
        if (v.theirsIsOld()) {
            return v.ours;
        }
        if (v.oursIsOld()) {
            return v.theirs;
        }
        if (v.ours instanceof List<?> mine && v.theirs instanceof List<?> other) {
            List<?> was = v.base instanceof List<?> list ? list : List.of();
            return place.object instanceof Question ? chosen(place, v) : list(place, was, mine, other);
        }
        if (v.ours instanceof Map<?, ?> mine && v.theirs instanceof Map<?, ?> other) {
            return map(place, v.base instanceof Map<?, ?> map ? map : Map.of(), mine, other);
        }
        boolean parts = v.ours instanceof Definition || v.ours instanceof Facts || v.ours instanceof ImportHabits;
        if (parts && v.ours instanceof Record mine && v.theirs instanceof Record other) {
            return record(place, (Record) v.base, mine, other);
        }
        return chosen(place, v);
    }

    private @Nullable Object chosen(Place place, Three v) {
        boolean mine = Order.stands(v.ours, v.theirs);
        if (!place.field.equals("position")) {
            clash.hear(place.object, place.field, v.ours, v.theirs, mine);
        }
        return mine ? v.ours : v.theirs;
    }

    /** A list as a set with an order: what was there before keeps its order, what came follows, ordered by itself. */
    private List<?> list(Place place, List<?> base, List<?> ours, List<?> theirs) {
        if (!ours.isEmpty() && ours.get(0) instanceof Speaker && ours.size() == theirs.size()) {
            return speakers(place, base, ours, theirs);
        }
        Set<Object> kept = new LinkedHashSet<>();
        List<?> order = base.equals(ours) ? theirs : ours;
        for (Object each : base.isEmpty() ? List.of() : ordered(base, order, theirs)) {
            if (ours.contains(each) && theirs.contains(each)) {
                kept.add(each);
            }
        }
        Set<Object> come = new LinkedHashSet<>(ours);
        come.addAll(theirs);
        base.forEach(come::remove);
        List<Object> sorted = new ArrayList<>(come);
        sorted.sort(java.util.Comparator.comparing(Object::toString));
        kept.addAll(sorted);
        return new ArrayList<>(kept);
    }

    /** What was there before, in the order that one of the copies gave it; in the old order when both gave it another. */
    private static List<?> ordered(List<?> base, List<?> ours, List<?> theirs) {
        List<?> mine = common(ours, base);
        List<?> other = common(theirs, base);
        List<?> oldMine = common(base, ours);
        List<?> oldOther = common(base, theirs);
        if (!mine.equals(oldMine) && other.equals(oldOther) && mine.size() == base.size()) {
            return mine;
        }
        return !other.equals(oldOther) && mine.equals(oldMine) && other.size() == base.size() ? other : base;
    }

    private static List<?> common(List<?> list, List<?> with) {
        Set<Object> there = new LinkedHashSet<>(with);
        return list.stream().filter(there::contains).toList();
    }

    /** Labels are those of one text by now, so they stand in one order. */
    private List<?> speakers(Place place, List<?> base, List<?> ours, List<?> theirs) {
        List<Object> merged = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            Record was = base.size() == ours.size() ? (Record) base.get(i) : null;
            merged.add(record(
                    place.in(((Speaker) ours.get(i)).label()), was, (Record) ours.get(i), (Record) theirs.get(i)));
        }
        return merged;
    }

    private Map<?, ?> map(Place place, Map<?, ?> base, Map<?, ?> ours, Map<?, ?> theirs) {
        Map<Object, Object> merged = new LinkedHashMap<>();
        Set<Object> keys = new LinkedHashSet<>(base.keySet());
        Set<Object> come = new java.util.TreeSet<>(java.util.Comparator.comparing(Object::toString));
        come.addAll(ours.keySet());
        come.addAll(theirs.keySet());
        keys.addAll(come);
        for (Object key : keys) {
            Three three = new Three(true, base.get(key), ours.get(key), theirs.get(key));
            Object value = value(place.in(key.toString()), three);
            if (value != null) {
                merged.put(key, value);
            }
        }
        return merged;
    }
}
