package org.sheaf.workbench;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Place;
import org.sheaf.study.Study;

/**
 * What came of a change.
 *
 * @param written its journal entry, or null when the change altered nothing
 * @param study the snapshot from then on
 * @param place where to look
 * @param edits what became of which object
 */
public record Receipt(@Nullable Entry written, Study study, Place place, List<Edit> edits) {

    /** Copies the edits. */
    public Receipt {
        edits = List.copyOf(edits);
    }

    /** Its journal entry; empty when the change altered nothing. */
    public Optional<Entry> entry() {
        return Optional.ofNullable(written);
    }
}
