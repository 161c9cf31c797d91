package org.sheaf.desktop.identities;

import org.sheaf.identity.register.Register;
import org.sheaf.identity.scanning.Scan;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;

/** Searches a study for names; one call at a time, not on the EDT. */
@FunctionalInterface
public interface Scanning {

    /**
     * Searches everything.
     *
     * @param register what the open vault knows
     * @throws java.util.concurrent.CancellationException when it was stopped
     */
    Scan scan(Study study, Texts texts, Register register, Progress progress);
}
