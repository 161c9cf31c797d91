package org.sheaf.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Edit;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Transcript;

/** Fits an own step to a study in which others' steps have come before it. */
final class Fitting {

    private final Study now;

    /** Takes the study as it is without the step. */
    Fitting(Study now) {
        this.now = now;
    }

    /**
     * The step's edits, as they are to be made now.
     *
     * @throws Refusal when what they change is no longer what it was
     */
    List<Edit> fit(List<Edit> edits) {
        List<Edit> fitted = new ArrayList<>();
        Map<Id<?>, Optional<Entity>> changed = new LinkedHashMap<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfEntity e) {
                fit(e, changed).ifPresent(fitted::add);
            } else if (edit instanceof Edit.OfQuotation q) {
                fit(q).ifPresent(fitted::add);
            } else if (edit instanceof Edit.OfPage p) {
                fit(p, fitted);
            }
        }
        return fitted;
    }

    private Optional<Edit> fit(Edit.OfEntity edit, Map<Id<?>, Optional<Entity>> changed) {
        Id<?> id = edit.any().id();
        Entity there = changed.containsKey(id) ? changed.get(id).orElse(null) : there(edit.any());
        changed.put(id, Optional.ofNullable(edit.after()));
        if (Objects.equals(there, edit.before())) {
            return Optional.of(edit);
        }
        if (Objects.equals(there, edit.after())) {
            return Optional.empty();
        }
        throw new Refusal("Somebody else changed the same thing before the server had this step.");
    }

    private @Nullable Entity there(Entity like) {
        return like instanceof StudyFacts
                ? now.facts()
                : now.tables().find(like).orElse(null);
    }

    private Optional<Edit> fit(Edit.OfQuotation edit) {
        if (!now.transcripts().has(edit.transcript())) {
            throw new Refusal("Somebody else removed the transcript before the server had this step.");
        }
        Quotation there = now.page(edit.transcript()).find(edit.any().id()).orElse(null);
        if (same(there, edit.before())) {
            return Optional.of(new Edit.OfQuotation(edit.transcript(), there, edit.after()));
        }
        if (same(there, edit.after())) {
            return Optional.empty();
        }
        throw new Refusal("Somebody else changed the same quotation before the server had this step.");
    }

    private static boolean same(@Nullable Quotation one, @Nullable Quotation other) {
        return one == null || other == null ? one == other : one.sealed(0).equals(other.sealed(0));
    }

    private void fit(Edit.OfPage edit, List<Edit> fitted) {
        if (now.page(edit.transcript()).equals(edit.before())) {
            fitted.add(edit);
            return;
        }
        for (Edit.OfQuotation single : singles(edit.transcript(), edit.before(), edit.after())) {
            fit(single).ifPresent(fitted::add);
        }
    }

    /** What turned one page into another, quotation by quotation. */
    static List<Edit.OfQuotation> singles(Id<Transcript> transcript, Page before, Page after) {
        Map<Id<Quotation>, Quotation> was = new LinkedHashMap<>();
        before.quotations().forEach(quotation -> was.put(quotation.id(), quotation));
        List<Edit.OfQuotation> all = new ArrayList<>();
        for (Quotation quotation : after.quotations()) {
            Quotation old = was.remove(quotation.id());
            if (!quotation.equals(old)) {
                all.add(new Edit.OfQuotation(transcript, old, quotation));
            }
        }
        was.values().forEach(gone -> all.add(new Edit.OfQuotation(transcript, gone, null)));
        return all;
    }
}
