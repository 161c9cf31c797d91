package org.sheaf.identity.words;

import java.util.UUID;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Transcript;

/**
 * Where in a study words stand.
 *
 * @param holder the kind of object that holds them
 * @param object which of them
 * @param part the way to the words in it, for instance {@code definition.brief}; {@link #TEXT} in a transcript's text
 * @param revision of the text, 0 elsewhere
 */
public record Where(Class<? extends Entity> holder, UUID object, String part, int revision) {

    /** The part of a transcript that is its text. */
    public static final String TEXT = "text";

    /** A text of a transcript. */
    public static Where text(Id<Transcript> transcript, int revision) {
        return new Where(Transcript.class, transcript.value(), TEXT, revision);
    }

    /** Whether it is in a transcript's text. */
    public boolean isText() {
        return revision > 0;
    }
}
