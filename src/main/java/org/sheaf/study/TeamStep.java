package org.sheaf.study;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step as the members of a team exchange it: an entry of the journal without a place of its own, which each study
 * gives it.
 *
 * @param position on the server, 0 while it has none
 * @param id the entry's identity in every copy
 * @param epoch of the study when it was made
 * @param kind the field's word for what happened
 * @param name what a person reads
 * @param coder who
 * @param when when, by the clock of who made it; never used for order
 * @param undoes the entry it takes back, or null
 * @param edits what became of which object
 * @param texts that it brings
 */
public record TeamStep(
        long position,
        Id<Entry> id,
        int epoch,
        String kind,
        String name,
        Id<Coder> coder,
        Instant when,
        @Nullable Id<Entry> undoes,
        List<Edit> edits,
        Map<TextKey, TranscriptText> texts) {

    /** Copies edits and texts. */
    public TeamStep {
        edits = List.copyOf(edits);
        texts = Map.copyOf(texts);
    }

    /** The entry it takes back, if any. */
    public Optional<Id<Entry>> target() {
        return Optional.ofNullable(undoes);
    }

    /** The texts that edits bring: those of transcripts that are new or get another revision. */
    public static Set<TextKey> brought(List<Edit> edits) {
        Set<TextKey> keys = new LinkedHashSet<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfEntity e && e.after() instanceof Transcript after) {
                boolean other = !(e.before() instanceof Transcript before) || before.revision() != after.revision();
                if (other) {
                    keys.add(new TextKey(after.id(), after.revision()));
                }
            }
        }
        return keys;
    }

    /**
     * The texts that the step brings when it is that with which an epoch begins: older ones, too, to which a closed round or a
     * decision refers. None otherwise.
     */
    public static Set<TextKey> besides(String kind, List<Edit> edits) {
        Set<TextKey> keys = new LinkedHashSet<>();
        if (EpochChange.isOf(kind)) {
            for (Edit edit : edits) {
                if (edit instanceof Edit.OfEntity e && e.after() instanceof FrozenLayer layer) {
                    keys.add(new TextKey(layer.transcript(), layer.revision()));
                } else if (edit instanceof Edit.OfEntity e && e.after() instanceof Decision decision) {
                    keys.add(new TextKey(decision.transcript(), decision.revision()));
                }
            }
        }
        return keys;
    }

    /** The same step doing something else. */
    public TeamStep doing(List<Edit> otherEdits) {
        return new TeamStep(position, id, epoch, kind, name, coder, when, undoes, otherEdits, texts);
    }

    /** The same step under another identity. */
    public TeamStep known(Id<Entry> otherId) {
        return new TeamStep(position, otherId, epoch, kind, name, coder, when, undoes, edits, texts);
    }

    /** The same step with texts. */
    public TeamStep bringing(Map<TextKey, TranscriptText> otherTexts) {
        return new TeamStep(position, id, epoch, kind, name, coder, when, undoes, edits, otherTexts);
    }
}
