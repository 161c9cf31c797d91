package org.sheaf.merge;

import java.util.List;
import java.util.Map;
import org.sheaf.study.Edit;
import org.sheaf.study.Merging;
import org.sheaf.study.TextKey;
import org.sheaf.study.TranscriptText;

/**
 * What a merge makes of our study.
 *
 * @param edits what becomes of which object; none when there is nothing new
 * @param newTexts texts that come along
 * @param collisions what both copies changed to different values
 * @param notes what else a person should know, a sentence each: what was kept though removed, what could not be kept
 * @param became what was made in both copies and is one from now on
 * @param released what themes let go of because it is no longer there
 * @param lifted codes and themes whose place is no longer there and that stand at the top
 */
public record Merged(
        List<Edit> edits,
        Map<TextKey, TranscriptText> newTexts,
        List<Collision> collisions,
        List<String> notes,
        List<Merging.Became> became,
        List<Merging.Released> released,
        List<Merging.Lifted> lifted) {

    /** Copies what it is given. */
    public Merged {
        edits = List.copyOf(edits);
        newTexts = Map.copyOf(newTexts);
        collisions = List.copyOf(collisions);
        notes = List.copyOf(notes);
        became = List.copyOf(became);
        released = List.copyOf(released);
        lifted = List.copyOf(lifted);
    }
}
