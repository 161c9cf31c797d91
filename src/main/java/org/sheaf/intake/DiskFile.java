package org.sheaf.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sheaf.documents.Unreadable;
import org.sheaf.intake.format.Limits;
import org.sheaf.intake.format.SourceFile;

/** Takes a file from the disk. */
final class DiskFile {

    private DiskFile() {}

    /**
     * All of a file's bytes.
     *
     * @throws Unreadable when it is missing, empty, too large or not to be opened
     */
    static SourceFile read(Path path, Limits limits) throws IOException, Unreadable {
        if (!Files.exists(path)) {
            throw new Unreadable("was not found", "Check its name and folder.");
        } else if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new Unreadable("cannot be opened", "Check that it is a file and that you may read it.");
        }
        limits.refuseLarge(Files.size(path));
        byte[] bytes = Files.readAllBytes(path);
        if (bytes.length == 0) {
            throw new Unreadable("is empty", "Look for the right file.");
        }
        return new SourceFile(String.valueOf(path.getFileName()), path, bytes);
    }
}
