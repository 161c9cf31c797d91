package org.sheaf.outlet;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.sheaf.study.Refusal;

/** Puts what a file system says into the user's words. */
final class Trouble {

    private Trouble() {}

    /** The file's name without folder. */
    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** Why a file could not be written, and what to do. */
    static Refusal writing(Path file, IOException cause) {
        return new Refusal("“" + nameOf(file) + "” was not written. " + sentences(file, cause), cause);
    }

    private static String sentences(Path file, IOException cause) {
        String reason = reason(cause);
        String folder = "the folder “" + file.getParent() + "”";
        if (says(reason, "no space left", "not enough space", "disk is full", "quota exceeded", "file too large")) {
            return "There is no room left where it should go. Free some space, or choose another folder.";
        }
        if (says(reason, "read-only file system", "media is write protected")) {
            return "Nothing can be written to " + folder + ", it is read-only. Choose another one.";
        }
        if (says(reason, "used by another process", "text file busy", "resource busy", "locked a portion")) {
            return "Another program has it open. Close it there and repeat the step.";
        }
        if (says(reason, "name too long", "invalid argument", "syntax is incorrect")) {
            return "Its name is too long or has characters that do not belong in a name here. Choose another name.";
        }
        if (cause instanceof AccessDeniedException) {
            return "You may not write in " + folder + ", or another program has the file open. "
                    + "Close it there, or choose another folder.";
        }
        if (cause instanceof NoSuchFileException) {
            return "In the meantime " + folder + " was moved or removed. Choose another one.";
        }
        return "The system says: " + (reason.isBlank() ? cause.getClass().getSimpleName() : reason)
                + ". Try again, or choose another folder.";
    }

    private static String reason(IOException cause) {
        String reason = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        return reason == null ? "" : reason;
    }

    private static boolean says(String reason, String... words) {
        String lower = reason.toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
