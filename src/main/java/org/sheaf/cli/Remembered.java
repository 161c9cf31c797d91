package org.sheaf.cli;

import java.util.Optional;
import org.sheaf.study.Id;
import org.sheaf.study.StudyFacts;

/** What this machine remembers between commands; the program hands it in. */
public interface Remembered {

    /** Who last acted in a study on this machine. */
    Optional<String> lastCoder(Id<StudyFacts> study);

    /** Notes who acts in a study. */
    void coderActed(Id<StudyFacts> study, String coder);

    /** Who uses this machine, for the first time somebody acts. */
    String userName();
}
