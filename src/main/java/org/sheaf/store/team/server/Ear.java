package org.sheaf.store.team.server;

import org.jspecify.annotations.Nullable;

/** Listens at a server and wakes somebody when something has happened there. */
final class Ear implements AutoCloseable {

    private final ServerStudy server;
    private final Runnable wake;
    private final Thread thread;
    private final int patience;
    private volatile boolean closed;
    private volatile @Nullable ServerTrouble trouble;

    /** Takes a connection of its own, which is closed with it. */
    Ear(ServerStudy server, Runnable wake, int patience) {
        this.server = server;
        this.wake = wake;
        this.patience = patience;
        this.thread = new Thread(this::listen, "ear at " + server.room());
        thread.setDaemon(true);
    }

    void start() {
        server.listen();
        thread.start();
    }

    private void listen() {
        try {
            while (!closed) {
                if (server.awaitWord(patience)) {
                    wake.run();
                }
            }
        } catch (ServerTrouble lost) {
            trouble = lost;
            wake.run();
        }
    }

    /** Throws what has ended the listening, if anything has. */
    void check() {
        ServerTrouble lost = trouble;
        if (lost != null && !closed) {
            throw lost;
        }
    }

    @Override
    public void close() {
        closed = true;
        server.abort();
    }
}
