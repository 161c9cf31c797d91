package org.sheaf.merge;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Edit;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.Transcript;

/**
 * What steps of a history touched, and what each object was before the first of them. Immutable once made.
 */
public final class Since {

    /** No steps at all. */
    public static final Since NOTHING = new Since();

    private final Map<Key, @Nullable Entity> objects = new LinkedHashMap<>();
    private final Map<Id<Transcript>, Map<Id<Quotation>, @Nullable Quotation>> quotations = new LinkedHashMap<>();

    private Since() {}

    /** What the steps touched; takes the edits of each, in the order in which they happened. */
    public static Since of(Iterable<List<Edit>> steps) {
        Since since = new Since();
        for (List<Edit> step : steps) {
            step.forEach(since::add);
        }
        return since;
    }

    private void add(Edit edit) {
        if (edit instanceof Edit.OfEntity e) {
            Key key = Key.of(e.any());
            if (!objects.containsKey(key)) {
                objects.put(key, e.before());
            }
        } else if (edit instanceof Edit.OfQuotation q) {
            put(in(q.transcript()), q.any().id(), q.before());
        } else if (edit instanceof Edit.OfPage p) {
            add(p);
        }
    }

    private void add(Edit.OfPage edit) {
        Map<Id<Quotation>, @Nullable Quotation> touched = in(edit.transcript());
        Map<Id<Quotation>, Quotation> left = byId(edit.before());
        for (Quotation now : edit.after().quotations()) {
            Quotation was = left.remove(now.id());
            if (was == null || !Quotations.same(was, now)) {
                put(touched, now.id(), was);
            }
        }
        left.forEach((id, was) -> put(touched, id, was));
    }

    private static Map<Id<Quotation>, Quotation> byId(Page page) {
        Map<Id<Quotation>, Quotation> map = new HashMap<>(page.size() * 2);
        page.quotations().forEach(quotation -> map.put(quotation.id(), quotation));
        return map;
    }

    private Map<Id<Quotation>, @Nullable Quotation> in(Id<Transcript> transcript) {
        return quotations.computeIfAbsent(transcript, t -> new LinkedHashMap<>());
    }

    private static void put(
            Map<Id<Quotation>, @Nullable Quotation> touched, Id<Quotation> id, @Nullable Quotation before) {
        if (!touched.containsKey(id)) {
            touched.put(id, before);
        }
    }

    /** The same, with more objects that count as touched where no step touched them, each as it was before. */
    Since touching(Map<Key, ? extends Entity> more) {
        Since all = new Since();
        all.objects.putAll(objects);
        all.quotations.putAll(quotations);
        more.forEach(all.objects::putIfAbsent);
        return all;
    }

    /** Whether nothing was touched. */
    public boolean isEmpty() {
        return objects.isEmpty() && quotations.values().stream().allMatch(Map::isEmpty);
    }

    /** The objects that were touched, each as it was before; null where there was none. */
    Map<Key, @Nullable Entity> objects() {
        return Collections.unmodifiableMap(objects);
    }

    /** The transcripts in which quotations were touched, with each of these as it was before. */
    Map<Id<Transcript>, Map<Id<Quotation>, @Nullable Quotation>> quotations() {
        return Collections.unmodifiableMap(quotations);
    }

    /** The quotations touched in a transcript. */
    Map<Id<Quotation>, @Nullable Quotation> quotations(Id<Transcript> transcript) {
        return quotations.getOrDefault(transcript, Map.of());
    }
}
