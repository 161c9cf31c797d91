package org.sheaf.cli;

import java.io.PrintStream;
import java.util.Optional;

/**
 * The streams a command speaks through.
 *
 * @param out for what was asked for, and nothing else
 * @param err for messages and progress
 * @param terminal whether a person watches {@code err}, so that a line may be rewritten
 * @param passphrases asks the person for a passphrase
 */
public record Console(PrintStream out, PrintStream err, boolean terminal, Passphrases passphrases) {

    /** Asks the person at the terminal, without showing what is typed. */
    @FunctionalInterface
    public interface Passphrases {
        /** What was typed, or nothing when nobody can be asked. */
        Optional<char[]> ask(String prompt);
    }

    /** A console at which nobody sits. */
    public static Console of(PrintStream out, PrintStream err) {
        return new Console(out, err, false, prompt -> Optional.empty());
    }
}
