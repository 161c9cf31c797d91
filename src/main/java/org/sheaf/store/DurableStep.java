package org.sheaf.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Refusal;

/**
 * The file {@code study.step}: how far the history reached, and how long the database was, when the disk was last forced.
 * H2 opens a database that was cut short at an older state without a word; this file tells.
 *
 * @param folder of the study
 * @param position of the last durable journal entry, 0 when not known
 * @param length of the database file in bytes then
 */
record DurableStep(Path folder, long position, long length) {

    static final String FILE = "study.step";

    static DurableStep of(Path folder) {
        try {
            String[] words = Files.readString(folder.resolve(FILE)).strip().split(" ", -1);
            return new DurableStep(folder, Long.parseLong(words[0]), Long.parseLong(words[1]));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException unknown) {
            return new DurableStep(folder, 0, 0);
        }
    }

    /** How far the history had reached when the disk was last forced, as far as that is known. */
    static long reached(Path folder) {
        return of(folder).position;
    }

    /** Writes down that the history up to a position has been forced to the disk. */
    static void write(Path folder, long position) {
        try {
            long length = Files.size(databaseOf(folder));
            Path beside = folder.resolve(FILE + ".new");
            Files.writeString(beside, position + " " + length + "\n");
            Files.move(
                    beside, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new Refusal("The study's folder cannot be written to. " + Reasons.of(failed), failed);
        }
    }

    /**
     * Refuses a database that lost what was durable. Only one that is shorter than it was is looked into, without writing.
     *
     * @throws Refusal saying how far it reaches
     */
    void refuseIfShort(Marker marker, char @Nullable [] passphrase) {
        long now;
        try {
            now = Files.size(databaseOf(folder));
        } catch (IOException missing) {
            throw new Refusal(
                    "The study ‘" + folder.getFileName()
                            + "’ has no database file. Bring back a backup with: sheaf restore",
                    missing);
        }
        if (now >= length) {
            return;
        }
        long reached = Database.peek(folder, marker.key(), passphrase);
        if (reached < position) {
            throw new Refusal("The study ‘" + folder.getFileName()
                    + "’ is damaged: its database was cut short and reaches to step "
                    + Math.max(0, reached) + " of " + position
                    + " of the history. It was left untouched. Bring back a backup with: sheaf restore");
        }
    }

    private static Path databaseOf(Path folder) {
        return folder.resolve(Database.FILE + ".mv.db");
    }
}
