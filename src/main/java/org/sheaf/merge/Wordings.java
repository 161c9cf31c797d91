package org.sheaf.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Id;
import org.sheaf.study.Refusal;
import org.sheaf.study.TextKey;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.text.EditScript;

/** Settles which text a transcript has when two copies have different ones, and under which number. One thread. */
final class Wordings {

    private static final int MOST_SAID = 12;

    private final Texts ours;
    private final Texts theirs;
    private final Map<TextKey, TranscriptText> brought = new HashMap<>();
    private final List<String> notes = new ArrayList<>();

    Wordings(Texts ours, Texts theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    /**
     * A transcript as both copies have it.
     *
     * @param id as it is known from now on
     * @param ours its head here
     * @param theirs its head there
     * @param baseRevision the number of the text that both knew, by their numbers
     */
    record Pair(Id<Transcript> id, Transcript ours, Transcript theirs, int baseRevision) {
        boolean isOne() {
            return ours.id().equals(theirs.id());
        }
    }

    /**
     * What was settled.
     *
     * @param like a head with this text
     * @param revision its number
     * @param ours moves what stands on our text; null when it stays
     * @param theirs moves what stands on theirs; null when it stays
     * @param base moves what stood on the text that both knew; null when it stays
     * @param keptOurs whether our text stands
     */
    record Settled(
            Transcript like,
            int revision,
            @Nullable Mover ours,
            @Nullable Mover theirs,
            @Nullable Mover base,
            boolean keptOurs) {}

    /** Settles it; empty when both have one text under one number. */
    Optional<Settled> settle(Pair pair) {
        boolean changedHere = pair.ours.revision() != pair.baseRevision || !pair.isOne();
        boolean changedThere = pair.theirs.revision() != pair.baseRevision || !pair.isOne();
        if (!changedHere && !changedThere) {
            return Optional.empty();
        }
        TranscriptText mine = ours.of(pair.ours);
        TranscriptText other = theirs.of(pair.theirs);
        boolean equal = mine.text().equals(other.text());
        if (equal && pair.isOne() && pair.ours.revision() == pair.theirs.revision()) {
            return Optional.empty();
        }
        boolean both = changedHere && changedThere;
        boolean keepsOurs = equal
                ? pair.ours.revision() >= pair.theirs.revision()
                : both ? Order.stands(mine.text(), other.text()) : changedHere;
        if (both && !equal) {
            tell(pair, mine, other, keepsOurs);
        }
        TranscriptText text = keepsOurs ? mine : other;
        int revision = number(pair, text, keepsOurs);
        boolean here = keepsOurs && revision == pair.ours.revision() && pair.id.equals(pair.ours.id());
        if (!here) {
            bring(new TextKey(pair.id, revision), text);
        }
        return Optional.of(new Settled(
                keepsOurs ? pair.ours : pair.theirs,
                revision,
                equal || keepsOurs ? null : Mover.between(mine, other),
                equal || !keepsOurs ? null : Mover.between(other, mine),
                base(pair, text),
                keepsOurs));
    }

    private @Nullable Mover base(Pair pair, TranscriptText text) {
        Optional<TranscriptText> base = find(theirs, new TextKey(pair.theirs.id(), pair.baseRevision));
        return base.filter(was -> !was.text().equals(text.text()))
                .map(was -> Mover.between(was, text))
                .orElse(null);
    }

    /** The number of the text that stands: its own, unless the other copy has used it for other words. */
    private int number(Pair pair, TranscriptText text, boolean keptOurs) {
        int newest = Math.max(ours.newest(pair.ours), theirs.newest(pair.theirs));
        Transcript kept = keptOurs ? pair.ours : pair.theirs;
        if (!kept.id().equals(pair.id)) {
            return newest + 1;
        }
        Texts elsewhere = keptOurs ? theirs : ours;
        TextKey key = new TextKey(pair.id, kept.revision());
        boolean free = !pair.isOne()
                || find(elsewhere, key)
                        .filter(there -> !there.text().equals(text.text()))
                        .isEmpty();
        return free ? kept.revision() : newest + 1;
    }

    /**
     * A text of theirs that something names by its number comes along.
     *
     * @param from the transcript there
     * @param to the same transcript here
     * @return its number here
     */
    int bring(Id<Transcript> from, Transcript to, int revision) {
        Optional<TranscriptText> text = find(theirs, new TextKey(from, revision));
        if (text.isEmpty()) {
            return revision;
        }
        int number = revision;
        while (true) {
            TextKey key = new TextKey(to.id(), number);
            TranscriptText there = brought.get(key);
            Optional<TranscriptText> known = there != null ? Optional.of(there) : find(ours, key);
            if (known.isEmpty()) {
                bring(key, text.get());
                return number;
            }
            if (known.get().text().equals(text.get().text())) {
                return number;
            }
            number = Math.max(number, Math.max(ours.newest(to), to.revision())) + 1;
        }
    }

    private void bring(TextKey key, TranscriptText text) {
        if (find(ours, key).isEmpty()) {
            brought.put(key, text);
        }
    }

    private static Optional<TranscriptText> find(Texts texts, TextKey key) {
        try {
            return Optional.of(texts.text(key.transcript(), key.revision()));
        } catch (Refusal missing) {
            return Optional.empty();
        }
    }

    private void tell(Pair pair, TranscriptText mine, TranscriptText other, boolean keepsOurs) {
        TranscriptText kept = keepsOurs ? mine : other;
        TranscriptText lost = keepsOurs ? other : mine;
        EditScript script = Mover.between(lost, kept).script().trimmed(lost.text());
        String said = ("The text of ‘" + pair.ours.name() + "’ "
                + (pair.isOne() ? "was corrected in both copies" : "was brought in twice, in different words")
                + ". Kept is the text of " + (keepsOurs ? "this study" : "the copy") + ". "
                + (script.edits().size() == 1
                        ? "One place differs: "
                        : script.edits().size() + " places differ: "));
        List<String> places = new ArrayList<>();
        for (EditScript.Edit edit :
                script.edits().subList(0, Math.min(MOST_SAID, script.edits().size()))) {
            places.add("“" + edit.inserted() + "” instead of “" + edit.at().of(lost.text()) + "”");
        }
        int more = script.edits().size() - places.size();
        notes.add(said + String.join(", ", places) + (more > 0 ? " and " + more + " more" : "") + ".");
    }

    Map<TextKey, TranscriptText> brought() {
        return Map.copyOf(brought);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }
}
