package org.sheaf.analysis.guide;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;

/** Which turns of an interview can ask a question of the guide. */
public final class AskingTurns {

    private AskingTurns() {}

    /** The indices of the turns of those who ask, in order. */
    public static List<Integer> of(Study study, Transcript transcript, TranscriptText text) {
        Sides sides = new Sides(study, transcript);
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < text.turns().size(); i++) {
            if (sides.asks(text.turns().get(i))) {
                turns.add(i);
            }
        }
        return turns;
    }
}
