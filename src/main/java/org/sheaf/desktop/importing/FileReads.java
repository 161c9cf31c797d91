package org.sheaf.desktop.importing;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.workbench.Tasks;

/** Reading in the background, which the user can stop. EDT only. */
final class FileReads {

    private final Desk desk;
    private final Runnable told;
    private @Nullable Runnable stop;

    /**
     * Reads for a desk.
     *
     * @param told hears when reading begins and ends
     */
    FileReads(Desk desk, Runnable told) {
        this.desk = desk;
        this.told = told;
    }

    boolean isUnderWay() {
        return stop != null;
    }

    <T> void work(Tasks.Work<T> work, Consumer<T> then) {
        stop = desk.stoppable(
                Words.of("import.reading"),
                work,
                result -> {
                    stop = null;
                    then.accept(result);
                    told.run();
                },
                failure -> {
                    ended();
                    desk.notices().complain(failure);
                },
                this::ended);
        told.run();
    }

    private void ended() {
        stop = null;
        told.run();
    }

    /** Stops reading, if it is under way. */
    void stop() {
        Runnable stops = stop;
        if (stops != null) {
            stops.run();
            ended();
        }
    }
}
