package org.sheaf.cli;

import java.nio.file.Path;
import org.sheaf.tables.Reading;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Parameters;

/** Brings a table into a study and says what became of its rows. */
abstract class TableImportCommand extends StudyCommand {

    private final TableKind kind;

    @Parameters(index = "1", paramLabel = "FILE", description = "A .csv or .xlsx table with a row of column names.")
    private Path file = Path.of("");

    TableImportCommand(House house, TableKind kind) {
        super(house);
        this.kind = kind;
    }

    @Override
    final Answer answer(OpenStudy open) {
        Reading reading = TableImport.run(kind, file, open, house().clock().instant(), progress());
        Reading.Tally tally = reading.tally();
        Answer answer = new Answer()
                .put("file", file.toString())
                .put("rows", tally.rows())
                .put("made", tally.made())
                .put("changed", tally.changed());
        reading.warnings().forEach(answer::warn);
        String name = String.valueOf(file.getFileName());
        reading.refused().forEach(row -> answer.refuse(name, row.line(), row.why()));
        String refused = reading.refused().isEmpty()
                ? ""
                : ", " + Words.count(reading.refused().size(), "row") + " did not fit";
        return answer.line(
                reading.changes().isEmpty()
                        ? "Nothing new in " + name + ": " + Words.count(tally.rows(), "row") + " read" + refused + "."
                        : "From " + Words.count(tally.rows(), "row") + " of " + name + ": "
                                + Words.count(tally.made(), "new " + kind.noun()) + ", "
                                + tally.changed() + " changed" + refused + ".");
    }
}
