package org.sheaf.intake;

import java.nio.file.Path;

/**
 * A file that does not go in.
 *
 * @param origin the file
 * @param why whole sentences that name it, say why, and what to do
 */
public record RefusedFile(Origin origin, String why) implements ReadFile {

    /** A whole file that does not go in. */
    RefusedFile(Path path, String why) {
        this(Origin.of(path), why);
    }
}
