package org.sheaf.desktop.shell;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * With what the window starts.
 *
 * @param study to open, or null for the first screen
 * @param coder who acts there, or null for whoever acted last
 * @param passphrase of an encrypted study, or null
 */
@SuppressWarnings("ArrayRecordComponent") // a passphrase must not become a String that lingers in memory
public record Request(@Nullable Path study, @Nullable String coder, char @Nullable [] passphrase) {}
