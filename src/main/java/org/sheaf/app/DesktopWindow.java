package org.sheaf.app;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sheaf.cli.Window;
import org.sheaf.study.Refusal;

/** The window, as the command line sees it. */
final class DesktopWindow implements Window {

    private static final String NO_DISPLAY = "There is no display to show a window on.";

    @Override
    public @Nullable String obstacle() {
        try {
            // A display that is named but does not answer shows itself only when it is asked for.
            if (GraphicsEnvironment.isHeadless()
                    || GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length == 0) {
                return NO_DISPLAY;
            }
            return null;
        } catch (HeadlessException | AWTError unreachable) {
            return NO_DISPLAY;
        }
    }

    @Override
    public void show(@Nullable Path study, @Nullable String coder, char @Nullable [] passphrase) {
        throw new Refusal("This build has no window. Everything can be done by commands: see ‘sheaf --help’.");
    }
}
