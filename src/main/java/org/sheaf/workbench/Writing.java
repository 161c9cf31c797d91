package org.sheaf.workbench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Change;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.EpochChange;
import org.sheaf.study.Id;
import org.sheaf.study.Membership;
import org.sheaf.study.Page;
import org.sheaf.study.PageSlot;
import org.sheaf.study.Place;
import org.sheaf.study.Refusal;
import org.sheaf.study.Seals;
import org.sheaf.study.Study;
import org.sheaf.study.StudyStore;
import org.sheaf.study.TextKey;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;

/** What the writer thread does with a change: seal it, prove it sound, store it, make the next snapshot. */
final class Writing {

    private final StudyStore store;
    private final Seals seals;
    private volatile @Nullable Membership member;

    Writing(StudyStore store) {
        this.store = store;
        this.member = store.team().membership().orElse(null);
        this.seals = new Seals(store.sealKey());
    }

    /** Takes over who acts in a team, or that there is none. */
    void member(Optional<Membership> now) {
        member = now.orElse(null);
    }

    /** What an entry is about to say. */
    record Deed(String kind, String name, Id<Coder> coder, long takesBack) {}

    /** Applies a change to the snapshot and stores it. */
    Receipt write(Study before, Change change, Id<Coder> coder) {
        if (change instanceof EpochChange) {
            throw new IllegalArgumentException("an epoch is closed by closeEpoch");
        }
        Map<TextKey, TranscriptText> brought = change.newTexts();
        Texts texts = store.texts().with(brought);
        List<Edit> edits = change.edits(before, texts).stream()
                .filter(edit -> !isIdle(edit))
                .toList();
        if (edits.isEmpty()) {
            return new Receipt(null, before, Place.NOWHERE, List.of());
        }
        String name = change.name(before);
        Membership known = member;
        List<Edit> named = known == null ? edits : new TeamRules(known, before).named(edits, coder);
        List<Edit> sealed = new Sealing(seals, texts, before, named).seal(named);
        return store(before, new Deed(change.kind(), name, coder, 0), sealed, brought);
    }

    /** Stores edits that are sealed already, those of an undo or redo. */
    Receipt store(Study before, Deed deed, List<Edit> edits, Map<TextKey, TranscriptText> brought) {
        Membership known = member;
        if (known != null) {
            new TeamRules(known, before).check(edits, deed.coder(), deed.takesBack() != 0);
        }
        Study after = before.apply(edits, before.position() + 1);
        Consequences.refuseUnsound(before, after, edits);
        Entry entry = new Entry(
                after.position(),
                after.epoch(),
                Id.random(),
                deed.kind(),
                deed.name(),
                deed.coder(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                deed.takesBack());
        Set<Id<Transcript>> touched = Edit.pages(edits);
        // From here on the store holds newer pages than the old snapshot speaks of.
        touched.forEach(id -> before.slot(id).ifPresent(PageSlot::keep));
        store.commit(entry, edits, after, brought);
        touched.forEach(id -> after.slot(id).ifPresent(PageSlot::release));
        return new Receipt(entry, after, place(edits), edits);
    }

    private static boolean isIdle(Edit edit) {
        if (edit instanceof Edit.OfEntity e) {
            return Objects.equals(e.before(), e.after());
        } else if (edit instanceof Edit.OfQuotation q) {
            return Objects.equals(q.before(), q.after());
        }
        Edit.OfPage p = (Edit.OfPage) edit;
        return p.before().equals(p.after());
    }

    /** Where to look after the edits: the first words, else the first object. */
    static Place place(List<Edit> edits) {
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfQuotation q) {
                return Place.at(q.transcript(), q.any().span());
            }
        }
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfEntity e) {
                return Place.of(e.any());
            }
        }
        return edits.stream()
                .filter(Edit.OfPage.class::isInstance)
                .map(Edit.OfPage.class::cast)
                .findFirst()
                .map(p -> new Place(p.transcript(), null, null))
                .orElse(Place.NOWHERE);
    }

    /** The edits that take others back, last first. */
    static List<Edit> inverse(List<Edit> edits) {
        List<Edit> back = new ArrayList<>(edits.size());
        for (int i = edits.size() - 1; i >= 0; i--) {
            back.add(edits.get(i).inverse());
        }
        return back;
    }

    /** Whether a page of the study holds what an edit left there; for telling what rests on a step. */
    static boolean isAsLeft(Study study, Edit edit) {
        if (edit instanceof Edit.OfQuotation q) {
            return Objects.equals(study.page(q.transcript()).find(q.any().id()).orElse(null), q.after());
        } else if (edit instanceof Edit.OfPage p) {
            Page now = study.page(p.transcript());
            return now.equals(p.after());
        }
        try {
            study.apply(List.of(edit.inverse()), study.position());
            return true;
        } catch (Refusal changed) {
            return false;
        }
    }
}
