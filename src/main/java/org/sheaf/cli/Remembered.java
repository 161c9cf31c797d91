package org.sheaf.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.sheaf.study.Id;
import org.sheaf.study.StudyFacts;

/** What this machine remembers between commands; the program hands it in. */
public interface Remembered {

    /** Who last acted in a study on this machine. */
    Optional<String> lastCoder(Id<StudyFacts> study);

    /** Notes who acts in a study that lies in a folder. */
    void coderActed(Id<StudyFacts> study, Path folder, String coder);

    /** Who uses this machine, for the first time somebody acts. */
    String userName();
}
