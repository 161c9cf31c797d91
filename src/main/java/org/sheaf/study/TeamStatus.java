package org.sheaf.study;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a study stands with its server.
 *
 * @param state in a word
 * @param waiting how many own steps the server does not have yet
 * @param since since when the server cannot be reached; null when it can
 * @param why a sentence when something is in the way, else empty
 */
public record TeamStatus(
        State state, long waiting, @Nullable Instant since, String why) {

    /** How a study can stand with its server. */
    public enum State {
        /** The server is being asked for the first time. */
        CONNECTING,
        /** Both have the same. */
        UP_TO_DATE,
        /** Own steps are on their way. */
        SENDING,
        /** The server cannot be reached; that is tried again. */
        OFFLINE,
        /** The server does not let the login in: its password is missing, or is not right. */
        SIGNED_OUT,
        /** The server does not take or give anything, and why says why. */
        STOPPED
    }
}
