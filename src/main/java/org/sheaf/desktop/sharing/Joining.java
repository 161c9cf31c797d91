package org.sheaf.desktop.sharing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Teams;

/**
 * Which study is to be got from a server, and where it is put.
 *
 * @param signIn how; its password is wiped by whoever gets the study
 * @param found which
 * @param folder where it will lie
 * @param passphrase to encrypt it here, or null; wiped likewise
 */
@SuppressWarnings("ArrayRecordComponent") // a passphrase must not become a String that lingers in memory
public record Joining(Teams.SignIn signIn, Teams.Found found, Path folder, char @Nullable [] passphrase) {}
