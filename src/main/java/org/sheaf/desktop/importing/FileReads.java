package org.sheaf.desktop.importing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.workbench.Tasks;

/** Reading in the background, which the user can stop. EDT only. */
final class FileReads {

    private final Desk desk;
    private final Runnable told;
    private final Set<Runnable> stops = new LinkedHashSet<>();

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
        return !stops.isEmpty();
    }

    <T> void work(Tasks.Work<T> work, Consumer<T> then) {
        AtomicReference<Runnable> mine = new AtomicReference<>(() -> {});
        mine.set(desk.stoppable(
                Words.of("import.reading"),
                work,
                result -> {
                    stops.remove(mine.get());
                    then.accept(result);
                    told.run();
                },
                failure -> {
                    ended(mine.get());
                    desk.notices().complain(failure);
                },
                () -> ended(mine.get())));
        stops.add(mine.get());
        told.run();
    }

    private void ended(Runnable stop) {
        stops.remove(stop);
        told.run();
    }

    /** Stops all reading that is under way. */
    void stop() {
        List.copyOf(stops).forEach(Runnable::run);
        stops.clear();
        told.run();
    }
}
