package org.sheaf;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Gives the tests a display where the machine has none: an Xvfb of their own, whose number the build reserved. Without
 * Xvfb the tests run headless, and those with windows skip, or fail when a display is required.
 */
public final class TestDisplay implements LauncherSessionListener {

    private static final long PATIENCE_SECONDS = 30;

    /** Call first in every test that opens a window. */
    public static void require() {
        if (GraphicsEnvironment.isHeadless()) {
            String why = "There is no display. Install Xvfb, or set DISPLAY.";
            if (System.getProperty("sheaf.display", "optional").equals("required")) {
                Assertions.fail(why);
            }
            Assumptions.abort(why);
        }
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String display = System.getProperty("sheaf.display.own", "");
        boolean wanted =
                display.matches(":\\d+") && System.getProperty("os.name").startsWith("Linux");
        if (wanted && System.getProperty("java.awt.headless") == null && !start(display)) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    /**
     * Starts Xvfb without repeating keys, for a busy machine holds them long. It ends by itself when its last client, this
     * JVM, is gone: killing it would take the JVM along.
     */
    private static boolean start(String display) {
        try {
            Process xvfb = new ProcessBuilder(
                            "Xvfb", display, "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-terminate", "-r")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Path socket = Path.of("/tmp/.X11-unix/X" + display.substring(1));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!Files.exists(socket) && xvfb.isAlive() && System.nanoTime() < end) {
                xvfb.waitFor(50, TimeUnit.MILLISECONDS);
            }
            if (!Files.exists(socket)) {
                return false;
            }
            // The toolkit's connection stays open as long as this JVM lives, and Xvfb with it.
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
