package org.sheaf.app;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.sheaf.cli.Window;
import org.sheaf.desktop.shell.Desktop;
import org.sheaf.desktop.shell.Rehearsal;
import org.sheaf.desktop.shell.Request;
import org.sheaf.desktop.shell.Services;
import org.sheaf.desktop.theme.Look;
import org.sheaf.outlet.Gates;

/** The window, as the command line sees it. */
final class DesktopWindow implements Window {

    private static final String NO_DISPLAY = "There is no display to show a window on.";

    private final Settings settings;
    private final Path program;
    private final String version;

    DesktopWindow(Settings settings, Path program, String version) {
        this.settings = settings;
        this.program = program;
        this.version = version;
    }

    @Override
    public @Nullable String obstacle() {
        Look.awaken(); // where that has begun it is waited for: two threads must not begin the toolkit
        try {
            // A display that is named but does not answer shows itself only when it is asked for.
            if (GraphicsEnvironment.isHeadless()
                    || GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length == 0) {
                return NO_DISPLAY;
            }
            return null;
        } catch (HeadlessException | AWTError | NoClassDefFoundError unreachable) { // the last when it failed before
            return NO_DISPLAY;
        }
    }

    @Override
    public void show(@Nullable Path study, @Nullable String coder, char @Nullable [] passphrase) {
        ExecutorService background = background();
        Desktop.launch(services(background), new Request(study, coder, passphrase))
                .untilClosed();
        background.shutdown();
    }

    @Override
    public void rehearse(Path study) {
        ExecutorService background = background();
        Rehearsal.of(services(background), study);
        background.shutdown();
    }

    private static ExecutorService background() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "before a study is open");
            thread.setDaemon(true);
            return thread;
        });
    }

    private Services services(ExecutorService background) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        Gates gates = new Gates();
        return new Services(
                new WindowStudies(settings, program, clock, gates.outlet()),
                gates,
                new WindowSettings(settings),
                background,
                Path.of(System.getProperty("user.home")),
                clock,
                settings.userName(),
                version);
    }
}
