package org.sheaf.study;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The one door by which bytes leave Sheaf; a leak gate reads what goes through. */
public interface Outlet {

    /** What leaves. The gate exempts the last three, and only these. */
    enum Kind {
        REPORT,
        TABLE,
        TRANSCRIPT,
        PICTURE,
        DATA,
        CLIPBOARD,
        /** The table in which real names are decided about. */
        REVIEW_TABLE,
        /** Raw texts as they were before. */
        REVEALED,
        /** The log of what was replaced, for the vault's side. */
        VAULT_LOG
    }

    /** Writes the bytes. */
    @FunctionalInterface
    interface Body {
        /** Writes everything to {@code out} and leaves it open. */
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes a file: beside its place first, then moved there, so that there is never half a file.
     *
     * @throws Refusal when the file cannot be written, saying why and what to do
     */
    void write(Path file, Kind kind, Body body);

    /**
     * Lets bytes go to a stream, for instance standard output.
     *
     * @throws Refusal when the stream is closed
     */
    void stream(OutputStream out, Kind kind, Body body);

    /** Passes text meant for the clipboard through the gate and returns it. */
    String clipboard(String text);
}
