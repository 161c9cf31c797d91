package org.sheaf.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The files that hold one interview; nearly always one.
 *
 * @param files in the order given, at least one
 * @param names for each of several files, the word in its name for who speaks
 */
record Interview(List<Path> files, Map<Path, String> names) {

    /** A file that is an interview of its own, or several. */
    static Interview of(Path file) {
        return new Interview(List.of(file), Map.of());
    }

    /** Who speaks in one of several files, as its name says. */
    String who(Path file) {
        return names.getOrDefault(file, "");
    }
}
