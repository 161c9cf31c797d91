package org.sheaf.study;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The end of a journal that is written anew: own steps that the server did not have yet are taken back, the server's are
 * put in, and the own ones follow again.
 *
 * @param keep the position up to which the journal stays as it is
 * @param steps what follows
 * @param net what becomes of which object, from the study as stored to {@code after}
 * @param after the study after the last step
 * @param texts that come
 * @param withdrawn texts that go, before those come
 * @param membership how far the study has come
 * @param refused own steps that could not follow again
 */
public record Tail(
        long keep,
        List<Step> steps,
        List<Edit> net,
        Study after,
        Map<TextKey, TranscriptText> texts,
        Set<TextKey> withdrawn,
        Membership membership,
        List<RefusedStep> refused) {

    /**
     * One step.
     *
     * @param entry with its place in the journal
     * @param edits what became of which object
     */
    public record Step(Entry entry, List<Edit> edits) {}
}
