package org.sheaf.app;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.sheaf.desktop.shell.Services;
import org.sheaf.outlet.Gates;

/** The program's graph of objects as it is built for the window, on a machine that is a folder. */
public final class Machine implements AutoCloseable {

    private final ExecutorService background = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "before a study is open");
        thread.setDaemon(true);
        return thread;
    });
    private final Services services;

    /**
     * A machine whose settings and studies lie in a folder.
     *
     * @param user whose name is offered as the coder's
     */
    public Machine(Path folder, String user, Clock clock) {
        Settings settings = new Settings(folder.resolve("settings"), user);
        Gates gates = new Gates();
        services = new Services(
                new WindowStudies(settings, program(), clock, gates.outlet()),
                gates,
                new WindowSettings(settings),
                background,
                folder,
                clock,
                settings.userName(),
                "1.0");
    }

    private static Path program() {
        try {
            return Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the window gets. */
    public Services services() {
        return services;
    }

    /** Ends when the work under way is done. */
    @Override
    public void close() throws InterruptedException {
        background.shutdown();
        if (!background.awaitTermination(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the background never came to its end");
        }
    }
}
