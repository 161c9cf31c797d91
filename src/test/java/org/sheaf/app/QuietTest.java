package org.sheaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class QuietTest {

    private static final Logger ROOT = Logger.getLogger("");

    /** Stands where the console's handler stands. */
    private static final class Overheard extends Handler {
        private final List<String> heard = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            heard.add(record.getMessage());
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

    @Test
    void whatTheLookMissesOnThisSystemIsNotSaidOnStandardError() {
        assertThat(ROOT.getHandlers()).anyMatch(ConsoleHandler.class::isInstance);
        Quiet.libraries();
        Overheard console = new Overheard();
        ROOT.addHandler(console);
        try {
            System.getLogger("com.formdev.flatlaf.util.LoggingFacadeImpl")
                    .log(System.Logger.Level.ERROR, "libgtk-3.so.0: cannot open", new UnsatisfiedLinkError());
            System.getLogger("somebody.else").log(System.Logger.Level.ERROR, "heard");
        } finally {
            ROOT.removeHandler(console);
        }
        assertThat(console.heard).containsExactly("heard");
    }
}
