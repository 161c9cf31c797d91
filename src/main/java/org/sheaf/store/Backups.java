package org.sheaf.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Refusal;

/**
 * The folder {@code backups}: zip files of the database as it lies on the disk, so an encrypted study's are encrypted.
 * A file's name says when it was made, in which epoch, and up to which step of the history it reaches.
 */
final class Backups {

    static final String FOLDER = "backups";
    /** The database that a restored backup has replaced. */
    static final String REPLACED = "before-restore.mv.db";

    private static final int KEPT = 10;
    private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{6}) epoch (\\d+) step (\\d+)\\.zip");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss");

    private final Path study;
    private final Marker marker;
    private final char @Nullable [] passphrase;
    /** Guarded by this; while an epoch closes none is made, and none afterwards. */
    private boolean paused;

    /** Takes the study's folder, and what opens the database; the passphrase is copied. */
    Backups(Path study, Marker marker, char @Nullable [] passphrase) {
        this.study = study;
        this.marker = marker;
        this.passphrase = passphrase == null ? null : passphrase.clone();
    }

    /** The backups of a study, newest first. */
    static List<Path> of(Path study) {
        Path folder = study.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> NAME.matcher(f.getFileName().toString()).matches())
                    .sorted(Comparator.comparing((Path f) -> f.getFileName().toString())
                            .reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the study has changed since its newest backup, and that is at least so old; or there is none. */
    boolean isDue(long position, Duration age) {
        List<Path> known = of(study);
        return position > 0
                && (known.isEmpty()
                        || step(known.get(0)) != position
                                && !made(known.get(0)).plus(age).isAfter(LocalDateTime.now(ZoneId.systemDefault())));
    }

    private static LocalDateTime made(Path backup) {
        Matcher matcher = NAME.matcher(backup.getFileName().toString());
        return matcher.matches() ? LocalDateTime.parse(matcher.group(1), STAMP) : LocalDateTime.MIN;
    }

    private static long step(Path backup) {
        Matcher matcher = NAME.matcher(backup.getFileName().toString());
        return matcher.matches() ? Long.parseLong(matcher.group(3)) : -1;
    }

    static int epoch(Path backup) {
        Matcher matcher = NAME.matcher(backup.getFileName().toString());
        return matcher.matches() ? Integer.parseInt(matcher.group(2)) : -1;
    }

    /** Makes one, opens it to see that it is whole, and lets go of the oldest past ten. */
    synchronized Path make(Database database, long position) {
        if (paused) {
            throw new Refusal("No backup is made while names are replaced. The study itself is safe.");
        }
        Path folder = study.resolve(FOLDER);
        Path unproved = folder.resolve("unproved");
        try {
            Files.createDirectories(folder);
            Path beside = folder.resolve("making.zip");
            database.backUpTo(beside);
            deleteTree(unproved);
            unpack(beside, unproved);
            prove(unproved, position);
            String name = LocalDateTime.now(ZoneId.systemDefault()).format(STAMP) + " epoch " + marker.epoch()
                    + " step " + position + ".zip";
            Path backup = folder.resolve(name);
            Files.move(beside, backup, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            List<Path> all = of(study);
            for (Path old : all.subList(Math.min(KEPT, all.size()), all.size())) {
                Files.delete(old);
            }
            return backup;
        } catch (IOException failed) {
            throw new Refusal("No backup could be made. The study itself is safe. " + Reasons.of(failed), failed);
        } finally {
            deleteTree(unproved);
        }
    }

    /** Makes no more until {@link #goOn}; waits for one that is being made. */
    synchronized void pause() {
        paused = true;
    }

    /** Makes them again. */
    synchronized void goOn() {
        paused = false;
    }

    /** Opens a database with what opens the study's own. */
    Database open(Path folder, boolean create) {
        return Database.open(folder, marker.key(), passphrase, create);
    }

    /** A copy of the database as it is now, in a folder of its own, as encrypted as it is; proved by opening it. */
    Path copy(Database database, Path folder, long position) {
        Path zip = folder.resolve("copy.zip");
        try {
            Files.createDirectories(folder);
            database.backUpTo(zip);
            unpack(zip, folder);
            Files.delete(zip);
            prove(folder, position);
            return folder.resolve(Database.FILE + ".mv.db");
        } catch (IOException failed) {
            throw new Refusal("The study could not be copied. Nothing was changed. " + Reasons.of(failed), failed);
        }
    }

    private void prove(Path copy, long position) {
        try (Database opened = open(copy, false)) {
            opened.read(connection -> {
                Rows.facts(Rows.load(connection));
                if (H2Journal.last(connection) < position) {
                    throw new Refusal("No backup could be made: the copy is not whole. The study itself is safe.");
                }
                return position;
            });
        }
    }

    /**
     * Puts a backup in the place of the database; what stood there is kept beside as {@code before-restore.mv.db}. The study's
     * folder is locked by the caller.
     *
     * @throws Refusal when it cannot be read, or is of another epoch than the study; nothing is changed then
     */
    void restore(Path backup) {
        Path unproved = study.resolve(FOLDER).resolve("unproved");
        Path unpacked = unproved.resolve(backup.getFileName()); // whose name a message would say
        String file = Database.FILE + ".mv.db";
        try {
            deleteTree(unproved);
            unpack(backup, unpacked);
            refuseOtherEpoch(unpacked, backup);
            Path database = study.resolve(file);
            if (Files.exists(database)) {
                Files.move(database, study.resolve(REPLACED), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(unpacked.resolve(file), database, StandardCopyOption.ATOMIC_MOVE);
            DurableStep.write(study, step(backup));
        } catch (IOException failed) {
            throw new Refusal(
                    "The backup ‘" + backup.getFileName() + "’ could not be brought back. " + Reasons.of(failed),
                    failed);
        } finally {
            deleteTree(unproved);
        }
    }

    /** A file's name may have been changed; what it holds tells. */
    private void refuseOtherEpoch(Path unpacked, Path backup) {
        try (Database opened = Database.openToRead(unpacked, marker.key(), passphrase)) {
            if (Contents.epoch(opened) != marker.epoch()) {
                throw otherEpoch(backup);
            }
        }
    }

    /** Why a backup of another epoch is not brought back. */
    static Refusal otherEpoch(Path backup) {
        return new Refusal("The backup ‘" + backup.getFileName()
                + "’ is from before names were replaced or a participant withdrew. It cannot be brought back.");
    }

    static void unpack(Path zip, Path folder) throws IOException {
        Files.createDirectories(folder);
        String wanted = Database.FILE + ".mv.db";
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals(wanted)) {
                    Files.copy(entries, folder.resolve(wanted));
                    return;
                }
            }
        }
        throw new IOException("the backup does not hold " + wanted);
    }

    static void deleteTree(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Forgets the passphrase. */
    void forget() {
        if (passphrase != null) {
            Arrays.fill(passphrase, '0');
        }
    }
}
