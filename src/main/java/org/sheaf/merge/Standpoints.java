package org.sheaf.merge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Asking;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Decision;
import org.sheaf.study.Entity;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Outline;
import org.sheaf.study.Quotation;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Transcript;

/** Brings what stands on texts to the texts as they are from now on, under the identities of now. One thread. */
final class Standpoints {

    private final Draft draft;
    private final Renaming renaming;
    /** As objects were before, where a code that was merged into two is still itself. */
    private final Renaming earlier;

    private final Wordings wordings;
    private final Told told;
    private final Merge.Side ours;
    private final Merge.Side theirs;
    private final Map<Key, Entity> index = new HashMap<>();
    /** By their transcript. */
    private final Map<Id<Transcript>, Wordings.Settled> settled = new HashMap<>();

    Standpoints(Draft draft, Names names, Wordings wordings, Told told, Merge.Side ours, Merge.Side theirs) {
        this.draft = draft;
        this.renaming = names.now();
        this.earlier = names.before();
        this.wordings = wordings;
        this.told = told;
        this.ours = ours;
        this.theirs = theirs;
        Draft.all(theirs.study()).forEach(entity -> index.put(Key.of(entity), entity));
    }

    /** Settles the text of every transcript in which something comes in, and moves what is ours there. */
    void settle() {
        for (Id<Transcript> there : concerned()) {
            Optional<Transcript> head = theirs.study().transcripts().find(there);
            Id<Transcript> id = renaming.now(there);
            List<Id<Transcript>> origins = List.copyOf(draft.origins(id));
            if (head.isEmpty() || origins.isEmpty()) {
                continue;
            }
            Id<Transcript> origin = origins.contains(there) ? there : origins.get(0);
            Transcript mine = ours.study().transcripts().get(origin);
            Entity before = theirs.since().objects().get(Key.of(head.get()));
            int base = before instanceof Transcript was
                    ? was.revision()
                    : head.get().revision();
            wordings.settle(new Wordings.Pair(id, mine, head.get(), base)).ifPresent(now -> {
                settled.put(there, now);
                moveOurs(id, now);
            });
        }
    }

    /**
     * What things are called.
     *
     * @param now from now on
     * @param before as far as what they were before goes
     */
    record Names(Renaming now, Renaming before) {}

    private Set<Id<Transcript>> concerned() {
        Set<Id<Transcript>> all = new LinkedHashSet<>();
        theirs.since().quotations().forEach((transcript, touched) -> {
            if (!touched.isEmpty()) {
                all.add(transcript);
            }
        });
        theirs.since().objects().forEach((key, before) -> {
            Entity like = before == null ? there(key) : before;
            if (key.kind() == Transcript.class) {
                all.add(new Id<>(key.id()));
            } else if (like instanceof Bookmark bookmark) {
                all.add(bookmark.transcript());
            } else if (like instanceof Asking asking) {
                all.add(asking.transcript());
            } else if (like instanceof Outline outline) {
                all.add(outline.transcript());
            }
        });
        return all;
    }

    /** An object of theirs by its key, as it is now. */
    @Nullable
    Entity there(Key key) {
        return key.kind() == StudyFacts.class ? theirs.study().facts() : index.get(key);
    }

    private void moveOurs(Id<Transcript> id, Wordings.Settled now) {
        Transcript head = draft.find(Transcript.class, id).orElseThrow();
        draft.put(Merge.worded(head, now.like(), now.revision()));
        Mover mover = now.ours();
        if (mover == null) {
            return;
        }
        draft.replaceAll(id, quotation -> {
            Optional<Quotation> moved = mover.move(quotation);
            if (moved.isEmpty()) {
                lost(quotation, id, mover);
            }
            return moved;
        });
        for (Bookmark bookmark : draft.all(Bookmark.class)) {
            if (bookmark.transcript().equals(id)) {
                draft.put(bookmark.moved(mover.move(bookmark.at())));
            }
        }
        for (Asking asking : draft.all(Asking.class)) {
            if (asking.transcript().equals(id)) {
                draft.put(asking.moved(mover.move(asking.at())));
            }
        }
        draft.drop(new Key(Outline.class, Outline.idOf(id).value()));
        theirs.study()
                .outlines()
                .find(Outline.idOf(now.like().id()))
                .ifPresent(outline -> draft.put(Outline.of(id, outline.headings())));
    }

    private void lost(Quotation quotation, Id<Transcript> transcript, Mover mover) {
        List<String> codes = quotation.codings().stream()
                .map(coding -> told.code(coding.code()))
                .toList();
        told.note("The words of a quotation by " + told.coder(quotation.coder()) + " in ‘"
                + told.transcript(transcript) + "’ are not part of the text that stands: “"
                + mover.words(quotation.span()) + "”"
                + (codes.isEmpty() ? "" : ", coded " + String.join(", ", codes)) + ".");
    }

    /** Their quotation as it would be here; empty when its words are gone, which is told when {@code tells}. */
    Optional<Quotation> here(Id<Transcript> there, Quotation quotation, boolean tells) {
        Wordings.Settled now = settled.get(there);
        Quotation renamed = renaming.now(quotation);
        if (now == null || now.theirs() == null) {
            return Optional.of(renamed);
        }
        Optional<Quotation> moved = now.theirs().move(renamed);
        if (moved.isEmpty() && tells) {
            lost(renamed, renaming.now(there), now.theirs());
        }
        return moved;
    }

    /** Our quotation on the text that stands; empty when its words are gone. */
    Optional<Quotation> oursNow(Id<Transcript> here, Quotation quotation) {
        Wordings.Settled now = settled.get(here);
        Quotation renamed = renaming.now(quotation);
        return now == null || now.ours() == null
                ? Optional.of(renamed)
                : now.ours().move(renamed);
    }

    /** A quotation as it was before, as it would be here. */
    @Nullable
    Quotation before(Id<Transcript> there, @Nullable Quotation quotation) {
        if (quotation == null) {
            return null;
        }
        Wordings.Settled now = settled.get(there);
        Quotation renamed = earlier.now(quotation);
        return now == null || now.base() == null
                ? renamed
                : now.base().move(renamed).orElse(renamed);
    }

    /** Whether the text of a transcript of theirs was settled anew, so that places say nothing of what was changed. */
    boolean isMoved(Id<Transcript> there) {
        Wordings.Settled now = settled.get(there);
        return now != null && (now.base() != null || now.ours() != null || now.theirs() != null);
    }

    /**
     * An object as it would be here.
     *
     * @param was whether it is as it was before
     */
    Entity here(Entity entity, boolean was) {
        Entity now = (was ? earlier : renaming).now(entity);
        if (entity instanceof Transcript head && settled.containsKey(head.id())) {
            Wordings.Settled text = settled.get(head.id());
            return Merge.worded((Transcript) now, text.like(), text.revision());
        } else if (entity instanceof Bookmark bookmark) {
            Mover mover = mover(bookmark.transcript(), was);
            return mover == null ? now : ((Bookmark) now).moved(mover.move(bookmark.at()));
        } else if (entity instanceof Asking asking) {
            Mover mover = mover(asking.transcript(), was);
            return mover == null ? now : ((Asking) now).moved(mover.move(asking.at()));
        }
        return now;
    }

    private @Nullable Mover mover(Id<Transcript> there, boolean was) {
        Wordings.Settled now = settled.get(there);
        return now == null ? null : was ? now.base() : now.theirs();
    }

    /** Whether the outline of theirs belongs to a text that does not stand. */
    boolean isOutOfDate(Entity entity) {
        return entity instanceof Outline outline
                && settled.containsKey(outline.transcript())
                && settled.get(outline.transcript()).keptOurs();
    }

    Renaming renaming() {
        return renaming;
    }

    /** Brings the texts of transcripts that came in, and those that frozen layers and decisions name by number. */
    void nameTexts() {
        for (Transcript there : theirs.study().transcripts()) {
            Id<Transcript> id = renaming.now(there.id());
            Optional<Transcript> here = draft.find(Transcript.class, id);
            if (here.isPresent()
                    && !ours.study().transcripts().has(id)
                    && draft.origins(id).isEmpty()) {
                int number = wordings.bring(there.id(), here.get(), there.revision());
                draft.put(Merge.worded(here.get(), here.get(), number));
            }
        }
        for (FrozenLayer layer : theirs.study().team().frozenLayers()) {
            if (theirs.since().objects().containsKey(Key.of(layer))) {
                name((FrozenLayer) renaming.now(layer), layer.transcript());
            }
        }
        for (Decision decision : theirs.study().team().decisions()) {
            if (theirs.since().objects().containsKey(Key.of(decision))) {
                name((Decision) renaming.now(decision), decision.transcript());
            }
        }
    }

    private void name(FrozenLayer layer, Id<Transcript> there) {
        Optional<FrozenLayer> here = draft.find(FrozenLayer.class, layer.id());
        Optional<Transcript> head = draft.find(Transcript.class, layer.transcript());
        if (head.isPresent() && here.filter(layer::equals).isPresent()) {
            int number = wordings.bring(there, head.get(), layer.revision());
            draft.put(new FrozenLayer(layer.id(), layer.round(), layer.transcript(), number, layer.page()));
        }
    }

    private void name(Decision d, Id<Transcript> there) {
        Optional<Decision> here = draft.find(Decision.class, d.id());
        Optional<Transcript> head = draft.find(Transcript.class, d.transcript());
        if (head.isPresent() && here.filter(d::equals).isPresent()) {
            int number = wordings.bring(there, head.get(), d.revision());
            draft.put(new Decision(
                    d.id(),
                    d.round(),
                    d.item(),
                    d.transcript(),
                    number,
                    d.span(),
                    d.codes(),
                    d.outcome(),
                    d.coder(),
                    d.reason(),
                    d.note(),
                    d.by(),
                    d.when(),
                    d.written()));
        }
    }
}
