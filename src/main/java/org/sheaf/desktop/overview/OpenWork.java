package org.sheaf.desktop.overview;

import java.util.EnumMap;
import java.util.Map;
import org.sheaf.study.Coder;
import org.sheaf.study.Stage;

/**
 * What one coder has done and what is open.
 *
 * @param coder who
 * @param stages how many transcripts have come how far
 * @param again transcripts to be looked at again, because the framework has changed since they were coded
 */
record OpenWork(Coder coder, Map<Stage, Integer> stages, int again) {

    /** Copies the stages. */
    OpenWork {
        stages = new EnumMap<>(stages);
    }

    int of(Stage stage) {
        return stages.getOrDefault(stage, 0);
    }
}
