package org.sheaf.intake;

import java.nio.file.Path;

/** What became of one file that was given, or of one transcript in it: a transcript, a part of another one, or a refusal. */
public sealed interface ReadFile permits ReadTranscript, PartnerFile, RefusedFile {

    /** Where it was found. */
    Origin origin();

    /** The file that was given. */
    default Path path() {
        return origin().path();
    }

    /** For people: the file's name without folder. */
    default String file() {
        return origin().file();
    }
}
