package org.sheaf.app;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps libraries from talking to the user about the Java they run on. */
final class Quiet {

    /** Held here because the log's engine forgets the level of a logger nobody holds. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Quiet() {}

    /** Call before any library is used. */
    static void libraries() {
        LUCENE.setLevel(Level.SEVERE);
    }
}
