package org.sheaf.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sheaf.study.Edit;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/** What many steps come to: each object once, as it was before the first and is after the last. */
final class Net {

    private final Map<Id<?>, Edit.OfEntity> objects = new LinkedHashMap<>();
    private final Map<Id<Transcript>, Map<Id<Quotation>, Edit.OfQuotation>> quotations = new LinkedHashMap<>();
    private final Set<Id<Transcript>> whole = new LinkedHashSet<>();
    /** Objects made and dropped on the way; the first edit of them tells how they were before. */
    private final Map<Id<?>, Edit.OfEntity> passing = new LinkedHashMap<>();

    /** Adds what a step did. */
    void add(List<Edit> edits) {
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfEntity e) {
                add(e);
            } else if (edit instanceof Edit.OfQuotation q) {
                quotations
                        .computeIfAbsent(q.transcript(), t -> new LinkedHashMap<>())
                        .merge(q.any().id(), q, Net::joined);
            } else if (edit instanceof Edit.OfPage p) {
                whole.add(p.transcript());
            }
        }
    }

    private void add(Edit.OfEntity edit) {
        Id<?> id = edit.any().id();
        Edit.OfEntity first = objects.remove(id);
        if (first == null) {
            first = passing.remove(id);
        }
        Entity before = first == null ? edit.before() : first.before();
        if (before == null && edit.after() == null) {
            passing.put(id, new Edit.OfEntity(null, edit.any()));
        } else {
            objects.put(id, new Edit.OfEntity(before, edit.after()));
        }
    }

    private static Edit.OfQuotation joined(Edit.OfQuotation first, Edit.OfQuotation second) {
        // A quotation made and taken back on the way stays as an edit that the page no longer shows.
        return first.before() == null && second.after() == null
                ? second
                : new Edit.OfQuotation(first.transcript(), first.before(), second.after());
    }

    /** The edits that lead from one snapshot to the other; the steps added are those between them. */
    List<Edit> edits(Study before, Study after) {
        List<Edit> all = new ArrayList<>();
        for (Edit.OfEntity edit : objects.values()) {
            if (!Objects.equals(edit.before(), edit.after())) {
                all.add(edit);
            }
        }
        for (Id<Transcript> transcript : whole) {
            Page was = before.page(transcript);
            Page is = after.page(transcript);
            if (!was.equals(is)) {
                all.add(new Edit.OfPage(transcript, was, is));
            }
        }
        quotations.forEach((transcript, edits) -> {
            if (!whole.contains(transcript)) {
                edits.values().stream()
                        .map(edit -> settled(before, after, edit))
                        .filter(edit -> !Objects.equals(edit.before(), edit.after()))
                        .forEach(all::add);
            }
        });
        return all;
    }

    private static Edit.OfQuotation settled(Study before, Study after, Edit.OfQuotation edit) {
        Id<Quotation> id = edit.any().id();
        Quotation was = before.page(edit.transcript()).find(id).orElse(null);
        Quotation is = after.page(edit.transcript()).find(id).orElse(null);
        return was == null && is == null
                ? new Edit.OfQuotation(edit.transcript(), edit.any(), edit.any())
                : new Edit.OfQuotation(edit.transcript(), was, is);
    }
}
