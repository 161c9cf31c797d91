package org.sheaf.intake.format;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The bytes of one file, given as such or found in an archive. Whoever reads them leaves them as they are. */
public final class SourceFile {

    private final String name;
    private final @Nullable Path path;
    private final byte[] bytes;

    /**
     * Takes a file that was read.
     *
     * @param name without folder
     * @param path where it lies on the disk; null when it was found in an archive
     * @param bytes all of them; not copied
     */
    public SourceFile(String name, @Nullable Path path, byte[] bytes) {
        this.name = name;
        this.path = path;
        this.bytes = bytes;
    }

    /** Its name without folder. */
    public String name() {
        return name;
    }

    /** Where it lies on the disk; null when it was found in an archive. */
    public @Nullable Path path() {
        return path;
    }

    /** All of its bytes, to be left as they are. */
    public byte[] bytes() {
        return bytes;
    }

    /** The ending of its name in lower case, without the point. */
    public String ending() {
        return Format.ending(name);
    }
}
