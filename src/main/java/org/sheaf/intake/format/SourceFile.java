package org.sheaf.intake.format;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one file, given as such or found in an archive. Whoever reads them leaves them as they are.
 *
 * @param name without folder
 * @param path where it lies on the disk; null when it was found in an archive
 * @param bytes all of them
 */
public record SourceFile(String name, @Nullable Path path, byte[] bytes) {

    /** The ending of its name in lower case, without the point. */
    public String ending() {
        return Format.ending(name);
    }
}
