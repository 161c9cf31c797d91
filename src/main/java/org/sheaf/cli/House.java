package org.sheaf.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.sheaf.outlet.Gates;
import org.sheaf.study.Outlet;

/**
 * What the commands need of the rest of the program.
 *
 * @param console the streams
 * @param studies the store
 * @param window the window
 * @param remembered settings of this machine
 * @param gates of the studies that are open, in the one way out for bytes
 * @param stop what must happen when the program is interrupted
 * @param program where the program stands on disk; the sample study's files are looked for beside and above it
 * @param clock tells the time
 * @param version of the program
 */
public record House(
        Console console,
        Studies studies,
        Window window,
        Remembered remembered,
        Gates gates,
        Interruptions stop,
        Path program,
        Clock clock,
        String version) {

    /** The one way out for bytes. */
    public Outlet outlet() {
        return gates.outlet();
    }

    /** Runs work when the program is told to stop, for instance by Ctrl-C. */
    @FunctionalInterface
    public interface Interruptions {
        /** Runs {@code work} at an interruption until the mark returned is closed. */
        Mark call(Runnable work);
    }

    /** Ends an arrangement. */
    @FunctionalInterface
    public interface Mark extends AutoCloseable {
        @Override
        void close();
    }
}
