package org.sheaf.cli;

import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;

/** {@code sheaf undo}. */
@Command(
        name = "undo",
        description = "Takes back your own latest step.",
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf undo leases.sheaf", "  sheaf undo leases.sheaf --as 'Ines Moreau'"})
final class UndoCommand extends StudyCommand {

    UndoCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        return Entries.done(open, StudyDoor.await(open.undo()));
    }
}
