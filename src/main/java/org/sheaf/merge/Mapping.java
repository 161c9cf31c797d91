package org.sheaf.merge;

import java.util.List;
import org.sheaf.study.Edit;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;

/** Brings a step that was made on one state of a study to another state of it, by the rules of {@link Merge}. Pure. */
public final class Mapping {

    private Mapping() {}

    /**
     * The step as it is on the study of now.
     *
     * @param edits of the step, or of several steps in order
     * @param made the study they were made on
     * @param now the study as it is by now, with what others did to it since
     * @param texts hold the texts of both states, and those the step brings
     * @return the edits on {@code now}, none where everything is there already; with collisions, and notes on what could not
     *     be kept
     * @throws Refusal when nothing of the step can be kept, with the reason
     */
    public static Merged map(List<Edit> edits, Study made, Study now, Texts texts) {
        Since since = Since.of(List.of(edits));
        Study after = made.apply(edits, made.position());
        Merged merged = Merge.of(new Merge.Side(now, texts, Since.NOTHING), new Merge.Side(after, texts, since));
        if (merged.edits().isEmpty() && !merged.notes().isEmpty()) {
            throw new Refusal(merged.notes().get(0));
        }
        return merged;
    }
}
