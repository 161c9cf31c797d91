package org.sheaf.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Journal;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;

/**
 * A study in another folder, opened to be read only: no lock is taken, and no file in it is written, not even to bring an
 * older schema forward. Any thread.
 */
public final class StoredCopy implements AutoCloseable {

    private final Database database;
    private final @Nullable Path scratch;
    private final Contents contents;

    private StoredCopy(Marker marker, Database database, @Nullable Path scratch) {
        this.database = database;
        this.scratch = scratch;
        this.contents = new Contents(database, marker.epoch());
    }

    /**
     * Opens a copy.
     *
     * @param epoch of the study it is to be compared with
     * @param passphrase of an encrypted one, or null; the array is not kept
     * @throws Refusal when there is no study, it is of another epoch, newer than the program, damaged or in use, or the
     *     passphrase is missing or wrong
     */
    public static StoredCopy open(Path folder, int epoch, char @Nullable [] passphrase) {
        String named = "‘" + folder.getFileName() + "’";
        if (!StudyFolder.isStudy(folder)) {
            throw new Refusal("There is no Sheaf study at ‘" + folder + "’. Choose the folder of the copy.");
        }
        Marker marker = Marker.read(folder);
        if (marker.epoch() != epoch) {
            throw new Refusal("The copy " + named + " is from "
                    + (marker.epoch() < epoch ? "before" : "after")
                    + " names were replaced or a participant withdrew, and this study is not. Nothing was merged. Hand out"
                    + " a new copy of the study as it is now.");
        }
        if (marker.pending()) {
            throw new Refusal(
                    "In the copy " + named + " replacing names, or a withdrawal, was broken off after it was decided."
                            + " Open it once by itself, which finishes it.");
        }
        if (marker.key() != null && passphrase == null) {
            throw new Refusal("The copy " + named + " is encrypted. Give its passphrase (--other-passphrase-file).");
        }
        DurableStep.of(folder).refuseIfShort(marker, passphrase);
        if (marker.schema() == Marker.SCHEMA) {
            return new StoredCopy(marker, Database.openToRead(folder, marker.key(), passphrase), null);
        }
        return forward(folder, marker, passphrase);
    }

    /** An older schema is brought forward in a copy of the file, which is as encrypted as the file is. */
    private static StoredCopy forward(Path folder, Marker marker, char @Nullable [] passphrase) {
        Path scratch = null;
        try {
            scratch = Files.createTempDirectory("sheaf-merge");
            String file = Database.FILE + ".mv.db";
            Files.copy(folder.resolve(file), scratch.resolve(file));
            Database database = Database.open(scratch, marker.key(), passphrase, false);
            database.migrate(marker.schema());
            return new StoredCopy(marker, database, scratch);
        } catch (IOException | RuntimeException failed) {
            if (scratch != null) {
                Backups.deleteTree(scratch);
            }
            if (failed instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new Refusal(
                    "The copy ‘" + folder.getFileName() + "’ cannot be read. " + Reasons.of((IOException) failed),
                    failed);
        }
    }

    /** The copy as stored; pages are loaded when asked for, until it is closed. */
    public Study study() {
        return contents.study();
    }

    /** Its texts. */
    public Texts texts() {
        return contents.texts();
    }

    /** Its history. */
    public Journal journal() {
        return contents.journal();
    }

    @Override
    public void close() {
        try {
            database.close();
        } finally {
            if (scratch != null) {
                Backups.deleteTree(scratch);
            }
        }
    }
}
