package org.sheaf.cli;

import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;

/** {@code sheaf redo}. */
@Command(
        name = "redo",
        description = "Does again what your latest undo took back.",
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf redo leases.sheaf", "  sheaf redo leases.sheaf --as 'Ines Moreau'"})
final class RedoCommand extends StudyCommand {

    RedoCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        return Entries.done(open, StudyDoor.await(open.redo()));
    }
}
