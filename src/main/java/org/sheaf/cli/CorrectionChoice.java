package org.sheaf.cli;

import picocli.CommandLine.Option;

/** What every correction of a text asks the user. */
final class CorrectionChoice {

    @Option(names = "--preview", description = "Says which quotations would change or be lost, and stores nothing.")
    private boolean preview;

    @Option(names = "--drop-lost", description = "Lets quotations go whose words are no longer there.")
    private boolean dropLost;

    boolean preview() {
        return preview;
    }

    boolean dropLost() {
        return dropLost;
    }
}
