package org.sheaf.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Copies;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.StudyStore;
import org.sheaf.study.Teams;

/** Studies on disk, as the command line needs them; the program hands in the store. */
public interface Studies {

    /**
     * How to get in.
     *
     * @param holder who opens, told to others who find the study locked
     * @param passphrase of an encrypted study, or null
     * @param takeOver whether to take over the lock of another machine that no longer answers
     */
    @SuppressWarnings("ArrayRecordComponent") // a passphrase must not become a String that lingers in memory
    record Entrance(String holder, char @Nullable [] passphrase, boolean takeOver) {}

    /**
     * Makes a new study, encrypted when a passphrase is given.
     *
     * @throws org.sheaf.study.Refusal when something is in the way
     */
    StudyStore create(Path folder, StudyFacts facts, Entrance entrance);

    /**
     * Opens a study.
     *
     * @throws org.sheaf.study.Refusal when it is damaged, locked, newer than the program, or not a study
     */
    StudyStore open(Path folder, Entrance entrance);

    /** Studies on servers. */
    Teams teams();

    /** Whether the folder holds a study. */
    boolean isStudy(Path folder);

    /** Whether the study asks for a passphrase. */
    boolean isEncrypted(Path folder);

    /** Files in its folder that are not of the program, which leaves them as they are. */
    List<Path> strangers(Path folder);

    /** Its backups, newest first. */
    List<Path> backups(Path folder);

    /**
     * Puts a backup in the place of the study.
     *
     * @throws org.sheaf.study.Refusal when the backup does not open or the study is in use
     */
    void restore(Path folder, Path backup, Entrance entrance);

    /** Copies of studies: handed out, merged. */
    Copies copies();
}
