package org.sheaf.desktop.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sheaf.intake.Candidate;
import org.sheaf.intake.Origin;
import org.sheaf.intake.PartnerFile;

/**
 * The files of the preview, in the order in which they were given.
 *
 * @param all each at a place of its own
 */
record FileRows(List<FileRow> all) {

    /** No files. */
    static final FileRows NONE = new FileRows(List.of());

    /** Copies the rows. */
    FileRows {
        all = List.copyOf(all);
    }

    Optional<FileRow> at(@Nullable Origin origin) {
        return all.stream().filter(row -> row.origin().equals(origin)).findFirst();
    }

    /** With a row that is different by now. */
    FileRows with(FileRow changed) {
        return each(row -> row.origin().equals(changed.origin()) ? changed : row);
    }

    FileRows each(UnaryOperator<FileRow> other) {
        return new FileRows(all.stream().map(other).toList());
    }

    /** With more files; one that is added again was perhaps mended, and the part of an interview has no row. */
    FileRows and(List<FileRow> files) {
        List<FileRow> more = new ArrayList<>(all);
        for (FileRow file : files) {
            if (!(file.file() instanceof PartnerFile)) {
                more.removeIf(
                        row -> row.origin().equals(file.origin()) && !row.file().equals(file.file()));
                if (more.stream().noneMatch(row -> row.origin().equals(file.origin()))) {
                    more.add(file);
                }
            }
        }
        return new FileRows(more);
    }

    /** With rows for which another file's decisions served, but for those that somebody has decided on meanwhile. */
    FileRows served(Map<Origin, FileRow> anew, List<FileRow> asked) {
        return each(row -> asked.contains(row) ? anew.getOrDefault(row.origin(), row) : row);
    }

    /** Those that go in as transcripts of their own. */
    List<Candidate> arriving() {
        return all.stream()
                .filter(FileRow::arrives)
                .flatMap(row -> Optional.ofNullable(row.candidate()).stream())
                .toList();
    }

    int ticked() {
        return (int) all.stream().filter(FileRow::ticked).count();
    }

    /** The one to look at first: in doubt, or else the first. */
    Optional<FileRow> first() {
        return all.stream()
                .filter(FileRow::isDoubtful)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }
}
