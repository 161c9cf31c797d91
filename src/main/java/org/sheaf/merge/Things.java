package org.sheaf.merge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Asking;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Code;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Outline;
import org.sheaf.study.Quotation;
import org.sheaf.study.Standing;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Transcript;

/** Merges what is no quotation: object by object, those that the other copy touched. One thread. */
final class Things {

    private final Draft draft;
    private final Fields fields;
    private final Standpoints places;
    private final Told told;
    private final Merge.Side ours;
    private final Merge.Side theirs;

    Things(Draft draft, Fields fields, Standpoints places, Told told, Merge.Side ours, Merge.Side theirs) {
        this.draft = draft;
        this.fields = fields;
        this.places = places;
        this.told = told;
        this.ours = ours;
        this.theirs = theirs;
    }

    /**
     * Merges them.
     *
     * @param joined what was made in both copies and is one from now on, with what it is
     */
    void merge(Map<UUID, UUID> joined) {
        bringBackTranscripts();
        theirs.since().objects().forEach((key, before) -> {
            Entity now = places.there(key);
            Entity like = now != null ? now : before;
            if (like != null && !places.isOutOfDate(like)) {
                one(key, before, now, joined);
            }
        });
    }

    private void one(Key key, @Nullable Entity before, @Nullable Entity now, Map<UUID, UUID> joined) {
        Entity other = now == null ? null : places.here(now, false);
        Entity base = before == null ? null : places.here(before, true);
        Key here = Key.of(Objects.requireNonNull(other != null ? other : base));
        Entity mine = draft.find(here);
        boolean renamed = !here.id().equals(key.id()) && here.kind() != Standing.class && here.kind() != Outline.class;
        if (renamed && other == null) {
            return;
        }
        if (renamed && !joined.containsKey(key.id()) && mine instanceof Code stays && other instanceof Code goes) {
            intoAnother(stays, goes, base);
        } else if (other == null) {
            if (mine != null) {
                gone(here, base, mine);
            }
        } else if (mine == null) {
            come(key, base, other);
        } else if (mine instanceof Code goes && other instanceof Code stays && isOnlyHeir(here, joined)) {
            draft.put(Merge.alias(stays, goes));
        } else {
            both(key, base, mine, other);
        }
    }

    /** Whether the code that is here under an identity was merged into it there, while the code itself was removed here. */
    private boolean isOnlyHeir(Key here, Map<UUID, UUID> joined) {
        return !ours.study().codes().has(new Id<>(here.id())) && !joined.containsValue(here.id());
    }

    /** A code that they changed and that we had merged into another. */
    private void intoAnother(Code stays, Code goes, @Nullable Entity base) {
        draft.put(Merge.alias(stays, goes));
        boolean defined = base instanceof Code was && !was.definition().equals(goes.definition());
        if (defined) {
            told.collision(new Collision(
                    told.what(stays),
                    "definition",
                    stays.definition().brief(),
                    goes.definition().brief() + " " + goes.definition().full() + " (of ‘" + goes.name()
                            + "’, which is part of it by now)",
                    true));
        }
    }

    private void both(Key key, @Nullable Entity base, Entity mine, Entity other) {
        Entity our = ours.since().objects().get(key);
        Entity ourBase = our == null ? null : places.here(our, true);
        if (ourBase != null && ourBase.equals(other)) {
            return;
        }
        draft.put(fields.merge(base != null ? base : ourBase, mine, other));
    }

    private void come(Key key, @Nullable Entity base, Entity other) {
        boolean removedHere = ours.since().objects().get(key) != null;
        if (removedHere && other.equals(base)) {
            return;
        }
        if (removedHere && hangsOnNothing(other)) {
            return;
        }
        draft.put(other);
        if (removedHere && base != null) {
            told.note("Here " + told.what(other) + " was removed, but changed in the copy; it is back.");
        }
    }

    /** A place in a transcript that is no longer here. */
    private boolean hangsOnNothing(Entity entity) {
        return transcriptOf(entity)
                .filter(transcript -> !draft.has(Transcript.class, transcript))
                .isPresent();
    }

    private static Optional<Id<Transcript>> transcriptOf(Entity entity) {
        if (entity instanceof Standing standing) {
            return Optional.of(standing.transcript());
        } else if (entity instanceof Bookmark bookmark) {
            return Optional.of(bookmark.transcript());
        } else if (entity instanceof Asking asking) {
            return Optional.of(asking.transcript());
        } else if (entity instanceof Outline outline) {
            return Optional.of(outline.transcript());
        }
        return Optional.empty();
    }

    private void gone(Key key, @Nullable Entity base, Entity mine) {
        if (mine instanceof StudyFacts) {
            return;
        }
        boolean touched = ours.since().objects().containsKey(key) && !mine.equals(base);
        boolean worked = mine instanceof Transcript head && isWorkedOn(head);
        if (touched || worked) {
            told.note("In the copy " + told.what(mine) + " was removed, but " + (worked ? "coded" : "changed")
                    + " here; it stays.");
        } else if (!transcriptOf(mine).filter(this::staysThough).isPresent() && !isOnKeptTranscript(mine)) {
            draft.drop(mine);
        }
    }

    /** Whether they removed a transcript that stays here because it was worked on. */
    private boolean staysThough(Id<Transcript> transcript) {
        boolean removedThere = !theirs.study().transcripts().has(transcript)
                && theirs.since().objects().containsKey(new Key(Transcript.class, transcript.value()));
        return removedThere
                && draft.find(Transcript.class, transcript)
                        .filter(this::isWorkedOn)
                        .isPresent();
    }

    private boolean isOnKeptTranscript(Entity entity) {
        if (!(entity instanceof Memo memo)) {
            return false;
        }
        Id<Transcript> on = memo.on().transcript();
        return staysThough(on != null ? on : new Id<>(memo.on().id()));
    }

    /** Whether something was marked here in a transcript that they removed. */
    boolean isWorkedOn(Transcript head) {
        Map<Id<Quotation>, @Nullable Quotation> removed = theirs.since().quotations(head.id());
        for (Quotation mine : draft.page(head.id()).values()) {
            Quotation was = removed.get(mine.id());
            if (was == null
                    || !Quotations.same(mine, was)
                            && ours.since().quotations(head.id()).containsKey(mine.id())) {
                return true;
            }
        }
        return false;
    }

    /** Transcripts that we removed and they worked on are as they have them. */
    private void bringBackTranscripts() {
        theirs.since().quotations().forEach((there, touched) -> {
            Transcript head = theirs.study().transcripts().find(there).orElse(null);
            boolean removedHere = ours.since().objects().get(new Key(Transcript.class, there.value())) != null;
            boolean worked = head != null
                    && !draft.has(Transcript.class, places.renaming().now(there))
                    && removedHere
                    && touched.keySet().stream()
                            .anyMatch(id -> theirs.study().page(there).find(id).isPresent());
            if (head != null && worked) {
                bringBack(head);
            }
        });
    }

    private void bringBack(Transcript head) {
        told.note("Here the transcript ‘" + head.name() + "’ was removed, but coded in the copy; it is back.");
        draft.put(places.here(head, false));
        Id<Transcript> here = places.renaming().now(head.id());
        for (Quotation quotation : theirs.study().page(head.id()).quotations()) {
            Quotation now = places.renaming().now(quotation);
            draft.page(here).put(now.id(), now);
        }
        for (Entity entity : List.copyOf(Draft.all(theirs.study()))) {
            boolean on = transcriptOf(entity).filter(head.id()::equals).isPresent()
                    || entity instanceof Memo memo
                            && (head.id().equals(memo.on().transcript())
                                    || memo.on().id().equals(head.id().value()));
            if (on && draft.find(Key.of(places.here(entity, false))) == null) {
                draft.put(places.here(entity, false));
            }
        }
    }
}
