package org.sheaf.desktop.shell;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.sheaf.search.StudyIndex;
import org.sheaf.study.Copies;
import org.sheaf.study.Progress;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Teams;
import org.sheaf.workbench.OpenStudy;

/** Makes and opens studies for the window. Every method may take its time; none is called on the EDT. */
public interface Studies {

    /**
     * Who comes in, and how.
     *
     * @param coder who acts, or null for whoever acted last on this machine
     * @param passphrase of an encrypted study, or to encrypt a new one; null for a plain one. Wiped by the caller
     * @param takeOver whether a stale lock of another machine is taken over
     * @param delivery where the study's listeners are told: the EDT
     */
    @SuppressWarnings("ArrayRecordComponent") // a passphrase must not become a String that lingers in memory
    record Entrance(@Nullable String coder, char @Nullable [] passphrase, boolean takeOver, Executor delivery) {}

    /**
     * What can be told of a study without opening it.
     *
     * @param there whether there is one
     * @param encrypted whether it asks for a passphrase
     * @param holder who has it open and since when, in words; null when nobody has
     */
    record Outside(
            boolean there, boolean encrypted, @Nullable String holder) {}

    /**
     * An open study with its index and its team.
     *
     * @param study to be closed when the window is done with it
     * @param index closed with it
     * @param team closed before it
     */
    record Opened(OpenStudy study, StudyIndex index, Team team) implements AutoCloseable {
        @Override
        public void close() {
            study.tasks().close(); // else what is being sent or fetched would be waited for
            team.close();
            index.close();
            study.close();
        }
    }

    /**
     * Makes a study.
     *
     * @throws org.sheaf.study.Refusal when it cannot be made
     */
    Opened create(Path folder, StudyFacts facts, Entrance entrance);

    /**
     * Opens a study.
     *
     * @throws org.sheaf.study.Refusal when it cannot be opened
     */
    Opened open(Path folder, Entrance entrance);

    /** Looks at a study from outside. */
    Outside look(Path folder);

    /** Notes who acts in a study. */
    void coderActed(OpenStudy study, String coder);

    /**
     * Makes the sample study at a folder, or leaves it when it is there.
     *
     * @throws org.sheaf.study.Refusal when it cannot be made
     */
    void sample(Path folder, Progress progress);

    /**
     * Gets a study from a team's server into a new folder and opens it; where that fails, nothing is left of it.
     *
     * @param found as {@link #teams} tells
     * @param folder must not exist
     * @param entrance its coder is whoever the login is in the team
     * @throws org.sheaf.study.Refusal when it cannot be
     */
    Opened join(Teams.SignIn signIn, Teams.Found found, Path folder, Entrance entrance, Progress progress);

    /** Studies on servers. */
    Teams teams();

    /** Copies of studies: handed out, merged. */
    Copies copies();
}
