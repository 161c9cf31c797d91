package org.sheaf.workbench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.EpochChange;
import org.sheaf.study.Id;
import org.sheaf.study.NextEpoch;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.StudyStore;

/** What the writer thread makes of a change that closes an epoch. */
final class Closing {

    private Closing() {}

    /**
     * What the next epoch begins with.
     *
     * @throws Refusal when the study follows a server, or the change would leave something in the air
     */
    static NextEpoch next(StudyStore store, Study before, EpochChange change, Coder coder) {
        if (store.team().membership().isPresent()) {
            throw new Refusal(
                    "The study follows a server, where everything would still be read that is replaced here. Its lead"
                            + " takes it off the server (Team ▸ Take the study off the server, or sheaf share STUDY --take-back),"
                            + " replaces here, and shares it anew; the others get it anew from there. Nothing was changed.");
        }
        List<Edit> edits = new ArrayList<>();
        if (!before.coders().has(coder.id())) {
            edits.add(Edit.add(coder));
        }
        edits.addAll(change.edits());
        Study after = before.apply(edits, before.position() + 1);
        Consequences.refuseUnsound(before, after, edits);
        Entry entry = new Entry(
                after.position(),
                before.epoch() + 1,
                Id.random(),
                change.kind(),
                change.name(before),
                coder.id(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                0);
        return new NextEpoch(after, change.texts(store.texts()), change.kept(), entry);
    }
}
