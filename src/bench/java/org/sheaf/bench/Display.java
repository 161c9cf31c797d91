package org.sheaf.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Where windows open: the machine's display, or an Xvfb for this run where there is none. */
final class Display implements AutoCloseable {

    private final String name;
    private final @Nullable Process own;

    private Display(String name, @Nullable Process own) {
        this.name = name;
        this.own = own;
    }

    /** The display; empty where there is none and Xvfb is not installed. */
    static Optional<Display> find() {
        if (Boolean.getBoolean("java.awt.headless")) {
            return Optional.empty();
        }
        String known = System.getenv("DISPLAY");
        boolean unix = System.getProperty("os.name", "").startsWith("Linux");
        if (!unix || known != null && !known.isEmpty()) {
            return Optional.of(new Display(known == null ? "" : known, null));
        }
        try {
            // Xvfb looks for a free number itself and tells it.
            Process xvfb = new ProcessBuilder(
                            "Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String number = new BufferedReader(new InputStreamReader(xvfb.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            if (number != null) {
                return Optional.of(new Display(":" + number.strip(), xvfb));
            }
            xvfb.destroy();
            return Optional.empty();
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
    }

    /** As in the variable DISPLAY; empty where the system needs none. */
    String name() {
        return name;
    }

    @Override
    public void close() {
        if (own != null) {
            own.destroy();
            try {
                own.waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
