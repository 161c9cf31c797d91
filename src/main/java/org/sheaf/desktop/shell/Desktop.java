package org.sheaf.desktop.shell;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.settings.Appearance;

/** The program's window. */
public final class Desktop {

    private final CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();
    private @Nullable StudyWindow window;

    private Desktop() {}

    /**
     * Shows the window. Any thread but the EDT; returns when the window is there.
     *
     * @throws java.awt.HeadlessException when there is no display
     */
    public static Desktop launch(Services services, Request request) {
        return launch(services, request, null);
    }

    /** The same with files chosen by somebody else than the user: a test. */
    static Desktop launch(Services services, Request request, @Nullable Choosing choosing) {
        Desktop desktop = new Desktop();
        @Nullable CompletableFuture<Studies.Opened> opening = StudyWindow.opening(services, request);
        LateSettings settings = new LateSettings(services.settings(), services.background());
        onEdt(() -> {
            if (com.formdev.flatlaf.util.SystemInfo.isLinux) {
                JFrame.setDefaultLookAndFeelDecorated(true);
            }
            Preferences.begin(settings);
            Appearance.from(settings).wear();
            StudyWindow made = new StudyWindow(services, settings, choosing, () -> desktop.closed.complete(null));
            desktop.window = made;
            made.begin(request, opening);
        });
        return desktop;
    }

    static void onEdt(Runnable work) {
        try {
            SwingUtilities.invokeAndWait(work);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the window was being made", stopped);
        } catch (java.lang.reflect.InvocationTargetException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof RuntimeException why) {
                throw why;
            }
            throw new IllegalStateException("the window could not be made", failed);
        }
    }

    /** Waits until the window was closed. Not for the EDT. */
    public void untilClosed() {
        closed.join();
    }

    /** The window itself, for tests. */
    Optional<StudyWindow> window() {
        return Optional.ofNullable(window);
    }
}
