package org.sheaf.app;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/** Keeps libraries from talking to the user about the Java and the system they run on. */
final class Quiet {

    /** Held here because the log's engine forgets the level of a logger nobody holds. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    /**
     * FlatLaf's native part needs GTK 3. Where that is not installed it goes on without, by Swing's file dialogs, but says so
     * with a stack trace on standard error: that belongs in the log.
     */
    private static final Logger FLATLAF = Logger.getLogger("com.formdev.flatlaf");

    private Quiet() {}

    /** Call before any library is used. */
    static void libraries() {
        LUCENE.setLevel(Level.SEVERE);
        FLATLAF.setUseParentHandlers(false);
        FLATLAF.addHandler(new IntoTheLog());
    }

    /** Writes into the program's own log. The logger is asked for late: the log's place must be known before. */
    private static final class IntoTheLog extends Handler {
        @Override
        public void publish(LogRecord record) {
            LoggerFactory.getLogger(record.getLoggerName()).info(record.getMessage(), record.getThrown());
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
}
