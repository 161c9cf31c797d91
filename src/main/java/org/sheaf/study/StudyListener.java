package org.sheaf.study;

import java.util.List;

/** Is told what has happened to a study, after it is stored; on the EDT in the window, directly in the command line. */
public interface StudyListener {

    /**
     * A change is part of the study.
     *
     * @param before the snapshot it was made against
     * @param after the snapshot from now on
     * @param entry its journal entry
     * @param edits what became of which object
     */
    void changed(Study before, Study after, Entry entry, List<Edit> edits);

    /** Whether everything has reached the disk changed. */
    default void saved(boolean everything) {}
}
