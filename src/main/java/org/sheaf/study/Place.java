package org.sheaf.study;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.text.Span;

/**
 * Where to look after a change or an undo.
 *
 * @param transcript the transcript, or null when it is elsewhere
 * @param passage the words in it, or null
 * @param object the code, theme or person concerned, or null
 */
public record Place(
        @Nullable Id<Transcript> transcript,
        @Nullable Span passage,
        @Nullable Id<?> object) {

    /** Nowhere in particular. */
    public static final Place NOWHERE = new Place(null, null, null);

    /** Words of a transcript. */
    public static Place at(Id<Transcript> transcript, Span passage) {
        return new Place(transcript, passage, null);
    }

    /** An object of the snapshot. */
    public static Place of(Entity entity) {
        return entity instanceof Transcript transcript
                ? new Place(transcript.id(), null, transcript.id())
                : new Place(null, null, entity.id());
    }

    /** The transcript, if there is one. */
    public Optional<Id<Transcript>> inTranscript() {
        return Optional.ofNullable(transcript);
    }

    /** The words, if there are any. */
    public Optional<Span> words() {
        return Optional.ofNullable(passage);
    }
}
