package org.sheaf.desktop.start;

import java.nio.file.Path;
import java.util.List;

/** What the first screen leads to; the shell does it. EDT only. */
public interface StartDeeds {

    /**
     * How a recent study stands, seen from outside.
     *
     * @param there whether it is still at its place
     * @param encrypted whether it asks for a passphrase
     * @param holder who has it open and since when, in words; empty when nobody has
     */
    record Standing(boolean there, boolean encrypted, String holder) {}

    /** Asks for title and method and makes a study. */
    void makeStudy();

    /** Asks for a study's folder and opens it. */
    void openStudy();

    /** Asks for a team's server and gets a study from there. */
    void joinStudy();

    /** Opens the sample study, making it when it is not there yet. */
    void openSample();

    /** Opens a recent study. */
    void open(Path folder);

    /** Asks where a study lies now and opens it there; says whether a study was found. */
    boolean find(String title);

    /** Shows the settings. */
    void settings();

    /** Takes dropped files: begins a study with them, or opens a dropped study. */
    void dropped(List<Path> files);

    /** Looks at a study from outside; may touch the disk, and is not called on the EDT. */
    Standing look(Path folder);
}
