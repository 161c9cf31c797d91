package org.sheaf.store.team;

import java.time.Instant;
import org.sheaf.merge.Apart;
import org.sheaf.store.CopyFolder;
import org.sheaf.store.StudyFolder;
import org.sheaf.study.Coder;
import org.sheaf.study.Copies;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;

/** Copies of a study as folders. */
public final class FolderCopies implements Copies {

    @Override
    public Preview compare(Here here, Other other, Id<Coder> by, Instant when, Progress progress) {
        return new CopyMerge(here, other, progress).preview(by, when);
    }

    @Override
    public void handOut(Here here, byte[] sealKey, Order order, Other to, Progress progress) {
        Study study = here.study();
        if (study.position() == 0) {
            throw new Refusal("There is nothing to hand out yet: the study is empty.");
        }
        if (StudyFolder.isEncrypted(here.folder()) && to.passphrase() == null) {
            throw new Refusal(
                    "The study is encrypted, so its copy is too and needs a passphrase. Hand it out with: sheaf copy"
                            + " STUDY TO --study-passphrase-file FILE");
        }
        if (Kinship.isPart(Kinship.first(here.journal()))) {
            throw new Refusal(
                    "This study is a copy that was handed out and holds only a part. Hand out from the study it"
                            + " was taken from.");
        }
        if (order.isWhole()) {
            CopyFolder.whole(here.folder(), to.folder(), to.passphrase());
            return;
        }
        Study part = new HandingOut(study, order).part();
        Entry last = here.journal().back(study.position(), 1).get(0);
        Coder coder = order.coder();
        Entry head = new Entry(
                1,
                study.epoch(),
                last.id(),
                Apart.HANDED_OUT,
                "Handed out" + (coder == null ? "" : " to " + coder.name()),
                Coder.CONSENSUS.id(),
                order.when(),
                0);
        CopyFolder.Part written = new CopyFolder.Part(part, here.texts(), HandingOut.revisions(part), head, sealKey);
        CopyFolder.part(written, to.folder(), to.passphrase(), progress);
    }
}
