package org.sheaf.desktop.importing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.workbench.Tasks;

/** Reading in the background, which the user can stop. EDT only. */
final class FileReads {

    private final Desk desk;
    private final Runnable told;
    private final Set<Read> reads = new LinkedHashSet<>();

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
        return !reads.isEmpty();
    }

    <T> void work(Tasks.Work<T> work, Consumer<T> then) {
        Read read = new Read();
        reads.add(read);
        read.stop = desk.stoppable(
                Words.of("import.reading"),
                work,
                result -> {
                    reads.remove(read);
                    then.accept(result);
                    told.run();
                },
                failure -> {
                    ended(read);
                    desk.notices().complain(failure);
                },
                () -> ended(read));
        told.run();
    }

    /** Reading that is under way. */
    private static final class Read {
        private Runnable stop = () -> {};
    }

    private void ended(Read read) {
        reads.remove(read);
        told.run();
    }

    /** Stops all reading that is under way. */
    void stop() {
        List.copyOf(reads).forEach(read -> read.stop.run());
        reads.clear();
        told.run();
    }
}
