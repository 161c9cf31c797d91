package org.sheaf.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.study.Tail;
import org.sheaf.study.TeamStep;
import org.sheaf.study.TeamStore;

/** Steps put one after another onto a snapshot: where that leads, and the journal's lines for it. Writer thread. */
final class Replaying {

    private final TeamStore store;
    private final Map<Id<Entry>, Long> places = new HashMap<>();
    private final List<Tail.Step> steps = new ArrayList<>();
    private final Net net;
    private final long keep;
    private Study study;

    /**
     * Begins.
     *
     * @param keep the position at which the snapshot stands
     * @param net takes in what is done
     */
    Replaying(TeamStore store, Study study, long keep, Net net) {
        this.store = store;
        this.study = study;
        this.keep = keep;
        this.net = net;
    }

    Study study() {
        return study;
    }

    List<Tail.Step> steps() {
        return steps;
    }

    long position() {
        return keep + steps.size();
    }

    /** Whether the journal before these steps, or one of them, is this entry. */
    boolean has(Id<Entry> id) {
        return place(id) != 0;
    }

    private long place(Id<Entry> id) {
        Long here = places.get(id);
        if (here != null) {
            return here;
        }
        return store.find(id).map(Entry::position).filter(at -> at <= keep).orElse(0L);
    }

    /** A step with pages as the parts of it that one may see left them, as edits of whole pages as they are here. */
    List<Edit> asHere(List<Edit> edits) {
        List<Edit> here = new ArrayList<>(edits.size());
        Map<Object, Page> pages = new HashMap<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfPage p) {
                Page was = pages.getOrDefault(p.transcript(), study.page(p.transcript()));
                Page is = merged(was, p);
                pages.put(p.transcript(), is);
                here.add(new Edit.OfPage(p.transcript(), was, is));
            } else {
                here.add(edit);
            }
        }
        return here;
    }

    private static Page merged(Page page, Edit.OfPage part) {
        if (page.equals(part.before())) {
            return part.after();
        }
        Map<Id<Quotation>, @Nullable Quotation> changes = new LinkedHashMap<>();
        part.before().quotations().forEach(quotation -> changes.put(quotation.id(), null));
        part.after().quotations().forEach(quotation -> changes.put(quotation.id(), quotation));
        return page.with(changes);
    }

    /** Puts a step at the end. */
    void put(TeamStep step, List<Edit> edits) {
        put(step, edits, study.apply(edits, position() + 1));
    }

    /** The same where it is known already to which snapshot it leads. */
    void put(TeamStep step, List<Edit> edits, Study after) {
        long takesBack = step.target().map(this::place).orElse(0L);
        Entry entry = new Entry(
                position() + 1,
                step.epoch(),
                step.id(),
                step.kind(),
                step.name(),
                step.coder(),
                step.when(),
                takesBack);
        study = after;
        steps.add(new Tail.Step(entry, edits));
        places.put(step.id(), entry.position());
        net.add(edits);
    }
}
