package org.sheaf.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.sheaf.study.Change;
import org.sheaf.study.Progress;
import org.sheaf.tables.Reading;
import org.sheaf.tables.Tables;
import org.sheaf.workbench.OpenStudy;

/** Brings a table into a study: the rows that fit, as one step that can be undone. */
final class TableImport {

    private TableImport() {}

    /**
     * Reads the file and submits what it says.
     *
     * @throws org.sheaf.study.Refusal when the file or its columns cannot be read at all
     */
    static Reading run(TableKind kind, Path file, OpenStudy open, Instant now, Progress progress) {
        progress.report("Reading " + file.getFileName(), 0, 0);
        Reading reading = kind.read(Tables.read(file), open, now, progress);
        Optional<Change> change =
                reading.asOne(kind.kind(), "Imported " + kind.title() + " from " + file.getFileName());
        change.ifPresent(open::run);
        return reading;
    }
}
