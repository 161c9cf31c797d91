package org.sheaf.desktop.shell;

import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.search.StudyIndex;
import org.sheaf.study.Progress;

/** The index follows the study, where the study's other work is done. EDT only. */
final class Indexing {

    private Indexing() {}

    /** Lets an index follow a desk's study from now on. */
    static void follow(Desk desk, StudyIndex index) {
        desk.listen(index.following(desk.texts(), work -> inBackground(desk, work), Progress.NONE));
    }

    private static void inBackground(Desk desk, Runnable work) {
        desk.work(
                Words.of("screen.indexing"),
                progress -> {
                    work.run();
                    return true;
                },
                done -> {});
    }
}
