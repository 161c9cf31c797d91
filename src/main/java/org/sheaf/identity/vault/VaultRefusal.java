package org.sheaf.identity.vault;

import java.io.IOException;
import java.nio.file.Path;
import org.sheaf.study.Refusal;

/** What can be wrong with a vault, in sentences for the user. Nothing has changed when one is told. */
final class VaultRefusal {

    private VaultRefusal() {}

    private static String named(Path file) {
        Path name = file.getFileName();
        return "‘" + (name == null ? file : name) + "’";
    }

    static Refusal noVault(Path file) {
        return new Refusal(named(file) + " is no vault of Sheaf. Choose the file that ends in .vault.");
    }

    static Refusal newer(Path file) {
        return new Refusal("The vault " + named(file) + " was written by a newer Sheaf. Nothing was changed."
                + " Install the newer version to open it.");
    }

    static Refusal damaged(Path file) {
        return new Refusal(
                "The vault " + named(file) + " is damaged: something in it was altered, or its end is missing."
                        + " Nothing was changed. Take a copy of it from your backups.");
    }

    static Refusal wrongPassphrase(Path file) {
        return new Refusal("This passphrase does not open the vault " + named(file)
                + ". Nothing was changed. Check capitals and the keyboard's language, or use the recovery code.");
    }

    static Refusal changedMeanwhile(Path file) {
        return new Refusal("Somebody else has written the vault " + named(file)
                + " since it was opened. Nothing was changed. Open it again and repeat the step.");
    }

    static Refusal there(Path file) {
        return new Refusal(named(file) + " is there already. A vault is never written over: choose another name.");
    }

    static Refusal unreadable(Path file, IOException cause) {
        return new Refusal("The vault " + named(file) + " could not be read. " + said(cause), cause);
    }

    static Refusal unwritable(Path file, IOException cause) {
        return new Refusal(
                "The vault " + named(file) + " could not be written; it is as it was before. " + said(cause), cause);
    }

    private static String said(IOException cause) {
        String message = cause.getMessage();
        return "The system says: "
                + (message == null || message.isBlank() ? cause.getClass().getSimpleName() : message) + ".";
    }
}
