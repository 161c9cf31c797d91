package org.sheaf.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The window, as the command line needs it; the program hands it in. */
public interface Window {

    /** Why no window can be shown, or null when one can. */
    @Nullable
    String obstacle();

    /**
     * Shows the window and returns when it was closed.
     *
     * @param study to open, or null for the start screen
     * @param coder who acts there, or null for the last one
     * @param passphrase of an encrypted study, or null
     */
    void show(@Nullable Path study, @Nullable String coder, char @Nullable [] passphrase);

    /**
     * Makes the window on a study and draws its views where nobody sees them.
     *
     * @param study to open
     */
    void rehearse(Path study);
}
