package org.sheaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.sheaf.study.Refusal;

/** A passphrase that lies in a file: its first line, the line’s end not among it. */
final class PassphraseFile {

    private PassphraseFile() {}

    /**
     * Reads it; wiped by whoever asks.
     *
     * @throws Refusal when there is none
     */
    static char[] read(Path file) {
        String first;
        try {
            first = Files.readString(file).lines().findFirst().orElse("");
        } catch (NoSuchFileException missing) {
            throw new Refusal(
                    "The passphrase file ‘" + file + "’ cannot be read: there is none. Check its name.", missing);
        } catch (IOException e) {
            throw new Refusal("The passphrase file ‘" + file + "’ cannot be read as UTF-8 text. Check its name.", e);
        }
        String passphrase = first.startsWith("\ufeff") ? first.substring(1) : first; // some editors mark a file so
        if (passphrase.isEmpty()) {
            throw new Refusal("The passphrase file ‘" + file + "’ is empty. Write the passphrase into its first line.");
        }
        return passphrase.toCharArray();
    }
}
