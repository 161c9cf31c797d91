package org.sheaf.intake;

import java.nio.file.Path;

/** What became of one file that was given: a transcript, or a refusal. */
public sealed interface ReadFile permits ReadTranscript, RefusedFile {

    /** The file. */
    Path path();

    /** Its name without folder. */
    default String file() {
        Path name = path().getFileName();
        return name == null ? path().toString() : name.toString();
    }
}
