package org.sheaf.cli;

import java.nio.file.Path;
import org.sheaf.tables.Tables;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a table of a study to a file. */
abstract class TableExportCommand extends StudyCommand {

    private final TableKind kind;

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "The file to write: .csv or .xlsx. What stands there is replaced.")
    private Path file = Path.of("");

    @Mixin
    private final ProfileChoice profile = new ProfileChoice();

    TableExportCommand(House house, TableKind kind) {
        super(house);
        this.kind = kind;
    }

    /**
     * Looks at what would be written.
     *
     * @throws org.sheaf.study.Refusal when it must not be
     */
    void check(OpenStudy open) {
        // most tables say nothing about single people
    }

    @Override
    final Answer answer(OpenStudy open) {
        check(open);
        Tables.write(kind.write(profile.view(open, progress()), progress()), file, house().outlet());
        return new Answer().put("file", file.toString()).line("Wrote " + kind.title() + " to " + file + ".");
    }
}
