package org.sheaf.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Entity;
import org.sheaf.study.Entry;
import org.sheaf.study.EpochChange;
import org.sheaf.study.Journal;
import org.sheaf.study.Page;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/**
 * The first step of a later epoch, for those who have nothing of the study yet: the journal does not say what it did, for that would tell
 * what was before; what it left can be told.
 */
final class Birth {

    private static final int STRIDE = 200;

    private Birth() {}

    /** The position before the first step of the epoch, 0 when that is the first step of all. */
    static long before(Study study, Journal journal) {
        return first(study, journal).map(entry -> entry.position() - 1).orElse(0L);
    }

    private static Optional<Entry> first(Study study, Journal journal) {
        long from = study.epoch() == 1 ? 0 : study.position();
        while (from > 0) {
            List<Entry> entries = journal.back(from, STRIDE);
            Optional<Entry> found = entries.stream().filter(EpochChange::isOf).findFirst();
            if (found.isPresent()) {
                return found;
            }
            from = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).position() - 1;
        }
        return Optional.empty();
    }

    /** The edits that make the study as it was after a step out of one that has nothing but the consensus in it. */
    static List<Edit> edits(Study now, Journal journal, Entry step) {
        Study then = now;
        for (long at = now.position(); at > step.position(); at--) {
            then = then.apply(Writing.inverse(journal.edits(at)), at - 1);
        }
        List<Edit> edits = new ArrayList<>();
        edits.add(Edit.replace(then.facts(), then.facts()));
        for (Entity entity : then.tables().everything()) {
            if (!(entity instanceof Coder coder && coder.isConsensus())) {
                edits.add(Edit.add(entity));
            }
        }
        for (Transcript transcript : then.transcripts()) {
            Page page = then.page(transcript.id());
            if (page.size() > 0) {
                edits.add(new Edit.OfPage(transcript.id(), Page.EMPTY, page));
            }
        }
        return edits;
    }
}
