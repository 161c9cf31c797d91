package org.sheaf.desktop.shell;

import javax.swing.JComponent;
import org.sheaf.identity.register.Register;
import org.sheaf.identity.vault.Vault;

/** What an open study's screen needs of the window. EDT only. */
interface ScreenWindow extends StudyActions.Window {

    /** Shows a menu of coders below a component. */
    void coders(StudyScreen screen, JComponent at);

    /** What the user has set for this machine. */
    Preferences preferences();

    /** The coder who acts in a screen's study has another name. */
    void coderRenamed(StudyScreen screen);

    /**
     * What was applied in a study that is closed now.
     *
     * @param told what the user is told, a sentence
     * @param vault open; whoever opens the study again has it from now on
     * @param register what it knows now
     */
    record Applied(String told, Vault vault, Register register) {}

    /** Names were replaced, or that was broken off after the study had been closed: it is opened again on the same view. */
    void applied(Applied applied);
}
