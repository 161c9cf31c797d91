package org.sheaf.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Refusal;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.StudyStore;

/** Makes, opens and restores the folder {@code NAME.sheaf} of a study. */
public final class StudyFolder {

    /** How the name of a study's folder ends. */
    public static final String ENDING = ".sheaf";

    private StudyFolder() {}

    /**
     * Makes a new study and opens it.
     *
     * @param folder must not exist, or be empty
     * @throws Refusal when something is there, or it cannot be written
     */
    public static StudyStore create(Path folder, StudyFacts facts, Opening opening) {
        byte[] sealKey = new byte[32];
        new SecureRandom().nextBytes(sealKey);
        return createCopy(folder, facts, sealKey, 1, opening);
    }

    /**
     * Makes a study that is another's copy and has nothing in it yet.
     *
     * @param folder must not exist, or be empty
     * @param sealKey of the other
     * @param epoch of the other
     * @throws Refusal when something is there, or it cannot be written
     */
    public static StudyStore createCopy(Path folder, StudyFacts facts, byte[] sealKey, int epoch, Opening opening) {
        try {
            if (Files.exists(folder) && !isEmptyFolder(folder)) {
                throw new Refusal("There is already something at ‘" + folder + "’. Choose another name.");
            }
            Files.createDirectories(folder.toAbsolutePath().getParent());
        } catch (IOException failed) {
            throw new Refusal("The folder ‘" + folder + "’ cannot be made. " + Reasons.of(failed), failed);
        }
        Path making = folder.resolveSibling("." + folder.getFileName() + ".making");
        try {
            Backups.deleteTree(making);
            Files.createDirectories(making);
            make(making, facts, sealKey, epoch, opening);
            Files.deleteIfExists(folder);
            Files.move(making, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new Refusal(
                    "The study ‘" + folder.getFileName() + "’ could not be made. " + Reasons.of(failed), failed);
        } finally {
            Backups.deleteTree(making);
        }
        return open(folder, opening);
    }

    /** Deletes a study that was only just begun here, with all it holds; it must not be open. */
    public static void discard(Path folder) {
        Backups.deleteTree(folder);
    }

    /** Makes a study beside its place: interrupted, it leaves nothing that looks like one. */
    private static void make(Path folder, StudyFacts facts, byte[] sealKey, int epoch, Opening opening) {
        @Nullable KeyStretch key = opening.passphrase() == null ? null : KeyStretch.fresh();
        try (Database database = Database.open(folder, key, opening.passphrase(), true)) {
            database.migrate(0);
            H2Store.begin(database, List.of(Edit.add(facts), Edit.add(Coder.CONSENSUS)), sealKey, epoch);
            database.sync();
        }
        new Marker(Marker.SCHEMA, epoch, key).write(folder);
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /**
     * Opens a study.
     *
     * @throws Refusal when there is none, it is locked, damaged, newer than the program, or the passphrase is missing or
     *     wrong; it is then untouched
     */
    public static StudyStore open(Path folder, Opening opening) {
        refuseUnlessStudy(folder);
        Marker marker = Marker.read(folder);
        refuseLocked(folder, marker, opening);
        StudyLock lock = StudyLock.take(folder, opening);
        try {
            marker = EpochSwap.settle(folder); // read again: until the lock was ours somebody may have closed an epoch
            DurableStep.of(folder).refuseIfShort(marker, opening.passphrase());
            Database database = Database.open(folder, marker.key(), opening.passphrase(), false);
            refuseOtherEpoch(folder, marker, database);
            Backups backups = new Backups(folder, marker, opening.passphrase());
            if (marker.schema() < Marker.SCHEMA) {
                backups.make(database, new H2Journal(database).last());
                database.migrate(marker.schema());
                marker = new Marker(Marker.SCHEMA, marker.epoch(), marker.key());
                marker.write(folder);
            }
            return new H2Store(folder, marker, database, lock, backups);
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private static void refuseLocked(Path folder, Marker marker, Opening opening) {
        if (marker.key() != null && opening.passphrase() == null) {
            throw new Refusal("The study ‘" + folder.getFileName()
                    + "’ is encrypted. Give its passphrase (--study-passphrase-file).");
        }
    }

    private static void refuseOtherEpoch(Path folder, Marker marker, Database database) {
        int epoch = Contents.epoch(database);
        if (epoch != marker.epoch()) {
            database.close();
            throw new Refusal("The study ‘" + folder.getFileName() + "’ is damaged: its database is of epoch " + epoch
                    + ", and the study is in epoch " + marker.epoch() + ". Bring back a backup with: sheaf restore");
        }
    }

    private static void refuseUnlessStudy(Path folder) {
        if (!Files.exists(folder)) {
            throw new Refusal("There is no study at ‘" + folder + "’. Make one with: sheaf new");
        }
        if (!isStudy(folder)) {
            throw new Refusal("‘" + folder + "’ is not a Sheaf study.");
        }
    }

    /** Whether the folder is, or was meant to be, a study. */
    public static boolean isStudy(Path folder) {
        return Files.isRegularFile(folder.resolve(Marker.FILE))
                || Files.isRegularFile(folder.resolve(Database.FILE + ".mv.db"));
    }

    /** Whether a study asks for a passphrase; false when that cannot be told. */
    public static boolean isEncrypted(Path folder) {
        try {
            return Marker.read(folder).key() != null;
        } catch (Refusal unreadable) {
            return false;
        }
    }

    /** Who has the study open and since when, for instance “In use by Tom since 09:10”; the clock says what is today. */
    public static Optional<String> holder(Path folder, Clock clock) {
        return StudyLock.holder(folder, clock);
    }

    /** The backups of a study, newest first; a name says when each was made. */
    public static List<Path> backups(Path folder) {
        return Backups.of(folder);
    }

    /** What lies in a study's folder that is not Sheaf's; replacing names does not touch it, whatever it holds. */
    public static List<Path> strangers(Path folder) {
        return EpochSwap.strangers(folder);
    }

    /**
     * Brings back a backup; the database it replaces is kept beside.
     *
     * @throws Refusal when the study is open, or the backup cannot be read
     */
    public static void restore(Path folder, Path backup, Opening opening) {
        refuseUnlessStudy(folder);
        refuseLocked(folder, Marker.read(folder), opening);
        try (StudyLock lock = StudyLock.take(folder, opening)) {
            lock.beat();
            Marker marker = EpochSwap.settle(folder);
            if (Backups.epoch(backup) != marker.epoch()) {
                throw Backups.otherEpoch(backup);
            }
            new Backups(folder, marker, opening.passphrase()).restore(backup);
        }
        StudyStore restored = open(folder, opening);
        restored.close();
    }
}
