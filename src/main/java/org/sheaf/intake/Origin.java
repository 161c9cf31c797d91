package org.sheaf.intake;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a transcript was found.
 *
 * @param path of the file that was given
 * @param inside what of it: the name of an entry of a zip archive, the row of a table; empty for the whole file
 * @param partners other files that hold parts of the same interview
 */
public record Origin(Path path, String inside, List<Path> partners) {

    /** Copies the partners. */
    public Origin {
        partners = List.copyOf(partners);
    }

    /** Something in one file. */
    public Origin(Path path, String inside) {
        this(path, inside, List.of());
    }

    /** A whole file. */
    public static Origin of(Path path) {
        return new Origin(path, "");
    }

    /** For people: the file's name without folder, or that of the entry within the archive. */
    public String file() {
        Path name = path.getFileName();
        String whole = name == null ? path.toString() : name.toString();
        return inside.isEmpty()
                ? whole
                : inside.substring(Math.max(inside.lastIndexOf('/'), inside.lastIndexOf('\\')) + 1);
    }

    @Override
    public String toString() {
        return inside.isEmpty() ? path.toString() : path + "!" + inside;
    }
}
