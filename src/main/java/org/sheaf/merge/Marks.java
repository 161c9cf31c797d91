package org.sheaf.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** Merges quotations and their codings, those that the other copy touched. One thread. */
final class Marks {

    private final Draft draft;
    private final Standpoints places;
    private final Told told;
    private final Merge.Side ours;
    private final Merge.Side theirs;

    Marks(Draft draft, Standpoints places, Told told, Merge.Side ours, Merge.Side theirs) {
        this.draft = draft;
        this.places = places;
        this.told = told;
        this.ours = ours;
        this.theirs = theirs;
    }

    void merge() {
        theirs.since().quotations().forEach((there, touched) -> {
            Id<Transcript> here = places.renaming().now(there);
            if (!touched.isEmpty() && draft.has(Transcript.class, here)) {
                new OfTranscript(there, here).merge(touched);
            }
        });
    }

    private final class OfTranscript {
        private final Id<Transcript> there;
        private final Map<Id<Quotation>, Quotation> page;
        private final Map<Id<Quotation>, @Nullable Quotation> touchedHere;
        private final boolean moved;
        private final boolean removedThere;
        private int kept;
        private int back;

        OfTranscript(Id<Transcript> there, Id<Transcript> here) {
            this.there = there;
            this.page = draft.page(here);
            this.touchedHere = ours.since().quotations(here);
            this.moved = places.isMoved(there);
            this.removedThere = !theirs.study().transcripts().has(there);
        }

        void merge(Map<Id<Quotation>, @Nullable Quotation> touched) {
            Map<Id<Quotation>, Quotation> now = new HashMap<>();
            Page theirPage = theirs.study().page(there);
            for (Quotation quotation : theirPage.quotations()) {
                if (touched.containsKey(quotation.id())) {
                    now.put(quotation.id(), quotation);
                }
            }
            touched.forEach((id, before) -> one(id, before, now.get(id)));
            String name = "‘" + told.transcript(there) + "’";
            if (kept > 0) {
                told.note(kept + (kept == 1 ? " quotation" : " quotations") + " of " + name
                        + " removed in the copy stay, because they were changed here.");
            }
            if (back > 0) {
                told.note(back + (back == 1 ? " quotation" : " quotations") + " of " + name
                        + " removed here are back, because they were changed in the copy.");
            }
        }

        private void one(Id<Quotation> id, @Nullable Quotation before, @Nullable Quotation now) {
            Id<Quotation> key = places.renaming().now(id);
            Quotation mine = page.get(key);
            Quotation base = places.before(there, before);
            if (now == null) {
                gone(key, base, mine);
                return;
            }
            boolean removedHere = mine == null && base != null && touchedHere.get(key) != null;
            if (base != null
                    && removedHere
                    && asBefore(base, places.here(there, now, false).orElse(base))) {
                return;
            }
            Optional<Quotation> other = places.here(there, now, mine == null);
            if (other.isEmpty()) {
                return;
            }
            if (mine == null) {
                page.put(key, other.get());
                back += removedHere ? 1 : 0;
                return;
            }
            Quotation ourBase = places.before(there, touchedHere.get(key));
            if (ourBase != null && Quotations.same(ourBase, other.get())) {
                return;
            }
            page.put(key, merged(base != null ? base : ourBase, mine, other.get()));
        }

        private void gone(Id<Quotation> key, @Nullable Quotation base, @Nullable Quotation mine) {
            if (mine == null || removedThere) {
                return;
            }
            if (base == null || asBefore(base, mine)) {
                page.remove(key);
            } else {
                kept++;
            }
        }

        /** Whether a quotation is what it was; where the text moved, its place tells nothing. */
        private boolean asBefore(@Nullable Quotation before, Quotation now) {
            return before != null && Quotations.same(moved ? before.at(now.span()) : before, now);
        }

        private Quotation merged(@Nullable Quotation base, Quotation mine, Quotation other) {
            return new Quotations((field, our, their) -> {
                        boolean keepsOurs = Order.stands(our, their);
                        told.collision(new Collision(
                                "a quotation in ‘" + told.transcript(there) + "’ by " + told.coder(mine.coder()),
                                field,
                                shown(our),
                                shown(their),
                                keepsOurs));
                        return keepsOurs;
                    })
                    .merge(base, mine, other);
        }

        private String shown(Object value) {
            if (value instanceof Span span) {
                return span.start() + "–" + span.end();
            }
            return value.toString();
        }
    }
}
