package org.sheaf.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How the user chooses files and folders. EDT only. */
interface Choosing {

    /**
     * Asks where to save.
     *
     * @param title of the dialog
     * @param suggested the file's name with its ending
     * @param endings allowed, without point, the first of them usual
     */
    Optional<Path> save(String title, String suggested, List<String> endings);

    /**
     * Asks for files that are there. Those of the wanted kind are offered first, all files beside them.
     *
     * @param title of the dialog
     * @param kind what is wanted, in the plural, for instance “Transcripts”
     * @param endings by which it is known, without point
     */
    List<Path> files(String title, String kind, List<String> endings);

    /** Asks for a folder. */
    Optional<Path> folder(String title);
}
