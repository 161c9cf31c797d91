package org.sheaf.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** What a failure of the file system or the database means to a user. */
final class Reasons {

    private Reasons() {}

    /** One sentence with what to do. */
    static String of(Exception failure) {
        String message = String.valueOf(failure.getMessage());
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("disk full") || lower.contains("not enough space")) {
            return "The disk is full. Free some space and try again.";
        }
        if (failure instanceof AccessDeniedException || lower.contains("permission denied")) {
            return "You may not write there. Choose another folder or ask for permission.";
        }
        if (failure instanceof NoSuchFileException) {
            return "The file is gone. Check that the disk or network drive is connected.";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "A file of that name is in the way.";
        }
        if (lower.contains("read-only file system")) {
            return "The disk can only be read.";
        }
        if (failure instanceof IOException) {
            return "The disk reported: " + message + ".";
        }
        return "The database reported: " + message.lines().findFirst().orElse("no reason") + ".";
    }
}
