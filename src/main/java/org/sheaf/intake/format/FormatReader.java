package org.sheaf.intake.format;

import java.io.IOException;
import org.sheaf.documents.Unreadable;

/** Reads the files of one format. Any thread, without state. */
@FunctionalInterface
interface FormatReader {

    /**
     * Reads one file.
     *
     * @param limits how long a text may become
     * @throws Unreadable when it is not what it seems, is damaged, protected or beyond the limits
     * @throws IOException when the disk fails
     */
    Extract read(SourceFile file, Limits limits) throws IOException, Unreadable;
}
