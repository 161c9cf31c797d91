package org.sheaf.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;
import org.sheaf.study.Progress;
import org.sheaf.workbench.Crew;

/**
 * Progress on standard error: on a terminal one line that is rewritten, else now and then a line of its own, so that
 * a log of the night's work stays short. Bulk work says at once that it has begun.
 */
final class ConsoleProgress implements Progress {

    /** From this many units on, work is worth a line even where nobody watches. */
    private static final long BULK = 50;

    private static final long TERMINAL_MILLIS = 100;
    private static final long LOG_MILLIS = 5_000;

    private final PrintStream err;
    private final boolean terminal;
    private final Clock clock;
    private long next;
    private boolean begun;
    private int shown;
    private volatile boolean cancelled;

    ConsoleProgress(Console console, Clock clock) {
        this.err = console.err();
        this.terminal = console.terminal();
        this.clock = clock;
    }

    @Override
    public void together(Runnable share) {
        Crew.run(share);
    }

    @Override
    public synchronized void report(String what, long done, long total) {
        long now = clock.millis();
        if (!terminal && total < BULK || begun && now < next) {
            return;
        }
        begun = true;
        next = now + (terminal ? TERMINAL_MILLIS : LOG_MILLIS);
        String line = what + (total > 0 ? String.format(Locale.ROOT, " · %,d of %,d", done, total) : "");
        if (terminal) {
            String fitting = line.length() > 78 ? line.substring(0, 77) + "…" : line;
            err.print("\r" + fitting + " ".repeat(Math.max(0, shown - fitting.length())));
            shown = fitting.length();
        } else {
            err.println("sheaf: " + line);
        }
        err.flush();
    }

    /** Takes the rewritten line away, so that the answer stands on a clean one. */
    synchronized void clear() {
        if (terminal && shown > 0) {
            err.print("\r" + " ".repeat(shown) + "\r");
            err.flush();
            shown = 0;
        }
    }

    /** Asks the work to stop at its next convenience. */
    void cancel() {
        cancelled = true;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }
}
