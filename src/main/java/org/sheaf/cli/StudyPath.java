package org.sheaf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.sheaf.study.Refusal;

/** How a study is named on the command line: its folder, with or without {@code .sheaf}. */
final class StudyPath {

    private static final String ENDING = ".sheaf";

    private StudyPath() {}

    /** The folder of a study to come: always with the ending. */
    static Path ofNew(Path given) {
        String name = nameOf(given);
        return name.endsWith(ENDING) ? given : given.resolveSibling(name + ENDING);
    }

    /**
     * The folder of a study that is there.
     *
     * @throws Refusal when there is none
     */
    static Path ofExisting(Path given, Studies studies) {
        if (studies.isStudy(given)) {
            return given;
        }
        Path withEnding = ofNew(given);
        if (studies.isStudy(withEnding)) {
            return withEnding;
        }
        if (Files.exists(given)) {
            throw new Refusal("‘" + given + "’ is not a study. A study is a folder whose name ends in .sheaf.");
        }
        throw new Refusal("There is no study ‘" + given + "’. Check the name, or make one with ‘sheaf new "
                + quoted(given) + "’.");
    }

    /** The title of a study that was given none: its folder's name. */
    static String title(Path folder) {
        String name = nameOf(folder);
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /** A path as one types it. */
    static String quoted(Path path) {
        String text = path.toString();
        return text.matches("[\\w./~+:\\\\-]+") ? text : "'" + text + "'";
    }

    private static String nameOf(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? "study" : name.toString();
    }
}
