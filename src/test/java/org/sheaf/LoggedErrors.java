package org.sheaf;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tinylog.Level;
import org.tinylog.core.LogEntry;
import org.tinylog.core.LogEntryValue;
import org.tinylog.writers.Writer;

/** Keeps the errors that the program logs, so that a test can fail of them. Found by tinylog; any thread. */
public final class LoggedErrors implements Writer {

    private static final List<String> ERRORS = new CopyOnWriteArrayList<>();

    /** As tinylog makes it. */
    public LoggedErrors(Map<String, String> configuration) {}

    /** Forgets what was logged before. */
    public static void forget() {
        ERRORS.clear();
    }

    /** What was logged since {@link #forget}. */
    public static List<String> sinceThen() {
        return List.copyOf(ERRORS);
    }

    @Override
    public Set<LogEntryValue> getRequiredLogEntryValues() {
        return EnumSet.of(LogEntryValue.LEVEL, LogEntryValue.MESSAGE, LogEntryValue.EXCEPTION);
    }

    @Override
    public void write(LogEntry entry) {
        if (entry.getLevel() == Level.ERROR) {
            ERRORS.add(entry.getMessage() + ": " + entry.getException());
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is open
    }
}
