package org.sheaf.desktop.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * A study opened lately on this machine.
 *
 * @param folder of the study
 * @param title as it was shown; the folder's name where the study is encrypted
 * @param about method and size, as a line
 * @param opened when last
 * @param place where its reader left off, may be empty
 */
public record Recent(Path folder, String title, String about, Instant opened, String place) {

    private static final String BETWEEN = "\t";

    /** The same study as it is now, left at a place. */
    public Recent leftAt(String newTitle, String newAbout, String newPlace) {
        return new Recent(folder, newTitle, newAbout, opened, newPlace);
    }

    /** One line of the settings. */
    String line() {
        return String.join(BETWEEN, folder.toString(), opened.toString(), plain(title), plain(about), plain(place));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }

    static Optional<Recent> read(String line) {
        String[] parts = line.split(BETWEEN, -1);
        if (parts.length != 5) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Recent(Path.of(parts[0]), parts[2], parts[3], Instant.parse(parts[1]), parts[4]));
        } catch (InvalidPathException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
