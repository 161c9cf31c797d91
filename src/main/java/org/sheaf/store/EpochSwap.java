package org.sheaf.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sheaf.study.NextEpoch;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;

/**
 * How a study goes from one epoch to the next on the disk. The new database is made in a folder {@code next}. The one moment from
 * which the study is in the new epoch is when its marker says so and that the database is pending; from then on what is left to do is
 * done by whoever opens the study: the database is moved into its place, and what the old epoch left is blanked and deleted. A folder
 * {@code next} without such a marker is what an attempt left that was broken off before. One thread; the study is locked.
 */
final class EpochSwap {

    /** Where the new database is made. */
    static final String FOLDER = "next";

    /** Files that wait for the vault, sealed for it. */
    private static final String SEALED = "sealed";

    private static final String DATABASE = Database.FILE + ".mv.db";
    private static final Set<String> OURS = Set.of(Backups.FOLDER, "index", FOLDER, Backups.REPLACED);
    private static final List<String> HALF_DONE = List.of(".part", ".making");

    private final Path folder;
    private final Marker old;

    /**
     * Prepares it.
     *
     * @param folder of the study
     * @param old the marker of the epoch that ends
     */
    EpochSwap(Path folder, Marker old) {
        this.folder = folder;
        this.old = old;
    }

    private Path next() {
        return folder.resolve(FOLDER);
    }

    /** Takes away what an attempt left that was broken off. */
    void clear() {
        clear(folder);
    }

    private static void clear(Path folder) {
        try {
            Leftovers.remove(folder.resolve(FOLDER));
        } catch (IOException failed) {
            throw new Refusal("The study's folder cannot be written to. " + Reasons.of(failed), failed);
        }
    }

    /** Makes and checks the new database. */
    void write(Contents contents, NextEpoch begin, Backups opener, Progress progress) {
        try {
            Files.createDirectories(next());
            new NextDatabase(contents, begin, progress).make(next(), opener);
            DurableStep.write(next(), begin.entry().position());
            Leftovers.force(next().resolve(DATABASE));
            Leftovers.force(next());
        } catch (IOException failed) {
            throw new Refusal(
                    "The new database could not be written. Nothing was changed. " + Reasons.of(failed), failed);
        }
    }

    /** The old database as it is now, in a file by itself, for whoever seals it. */
    Path ended(Database database, Backups opener, long position) {
        return opener.copy(database, next().resolve("ended"), position);
    }

    /** From here on the study is in the new epoch. */
    void commit() {
        old.next().write(folder);
    }

    /** Brings the rest about; the old database is closed. */
    void finish(Progress progress) {
        finish(folder, old.next(), progress);
    }

    /**
     * Brings about what is left to do in a folder, if anything is.
     *
     * @return the marker as it is then
     * @throws Refusal when it cannot be done now
     */
    static Marker settle(Path folder) {
        Marker marker = Marker.read(folder);
        if (marker.pending()) {
            return finish(folder, marker, Progress.NONE);
        }
        clear(folder);
        return marker;
    }

    private static Marker finish(Path folder, Marker pending, Progress progress) {
        try {
            for (String file : List.of(DATABASE, DurableStep.FILE)) {
                place(folder, file, progress);
            }
            Leftovers.force(folder);
            List<Path> gone = ofTheOld(folder);
            for (int i = 0; i < gone.size(); i++) {
                progress.report("Deleting what the old epoch left", i, gone.size());
                Leftovers.remove(gone.get(i));
            }
            Leftovers.force(folder);
            progress.report("Deleting what the old epoch left", gone.size(), gone.size());
            Marker settled = pending.settled();
            settled.write(folder);
            return settled;
        } catch (IOException failed) {
            throw new Refusal(
                    "In the study ‘" + folder.getFileName()
                            + "’ names were replaced or a participant withdrew, but what"
                            + " was before could not all be deleted. Close other programs that use its folder, and open it"
                            + " again. " + Reasons.of(failed),
                    failed);
        }
    }

    /** Moves a file of the new epoch into its place, when that has not been done. */
    private static void place(Path folder, String name, Progress progress) throws IOException {
        Path made = folder.resolve(FOLDER).resolve(name);
        if (!Files.exists(made)) {
            return;
        }
        progress.report("Putting the new epoch in its place", 0, 0);
        Path place = folder.resolve(name);
        Leftovers.blank(place);
        progress.report("Putting the new epoch in its place", 0, 0);
        Files.move(made, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<Path> ofTheOld(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isOfTheOld(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOfTheOld(String name) {
        if (isKept(name)) {
            return false;
        }
        return OURS.contains(name)
                || name.startsWith(Database.FILE + ".")
                || HALF_DONE.stream().anyMatch(name::endsWith);
    }

    private static boolean isKept(String name) {
        return name.equals(DATABASE)
                || name.equals(DurableStep.FILE)
                || name.equals(Marker.FILE)
                || name.equals(SEALED)
                || name.startsWith(StudyLock.FILE);
    }

    /** What lies in a study's folder that no Sheaf put there, and that no end of an epoch touches. */
    static List<Path> strangers(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !isKept(file.getFileName().toString())
                            && !isOfTheOld(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new Refusal("The folder ‘" + folder + "’ cannot be read. " + Reasons.of(unreadable), unreadable);
        }
    }
}
