package org.sheaf.desktop.reconcile.rounds;

import java.util.List;
import org.sheaf.study.Stage;
import org.sheaf.study.Transcript;

/**
 * A transcript of a round with how far its coders have come.
 *
 * @param transcript which
 * @param stages of the round's coders, in the round's order
 * @param mine the number of the acting coder among them, or -1
 */
record RoundRow(Transcript transcript, List<Stage> stages, int mine) {

    /** Copies the stages. */
    RoundRow {
        stages = List.copyOf(stages);
    }

    /** Whether the acting coder has something to do here. */
    boolean isToDo() {
        return mine >= 0 && stages.get(mine) != Stage.DONE;
    }
}
