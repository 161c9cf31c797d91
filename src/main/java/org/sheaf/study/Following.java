package org.sheaf.study;

import java.util.function.Consumer;

/** That a study follows a server while it is open. Any thread. */
public interface Following extends AutoCloseable {

    /** How the study stands with its server. */
    TeamStatus status();

    /** Tells of the status now, and of every change of it, on a thread of its own. */
    void watch(Consumer<TeamStatus> watcher);

    /** Asks the server now. */
    void hurry();

    /** Stops following; call it before the study is closed. What was not sent is sent the next time. */
    @Override
    void close();
}
