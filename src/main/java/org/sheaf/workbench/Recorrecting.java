package org.sheaf.workbench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sheaf.study.Edit;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.TeamStep;
import org.sheaf.study.TextKey;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.TranscriptText;

/** Makes the correction of a text anew where others have coded that text in the meantime: what they marked moves too. */
final class Recorrecting {

    private Recorrecting() {}

    /** The edits of a correction made anew; empty when the step is none, or can be made as it was. */
    static Optional<List<Edit>> fit(TeamStep step, Sides sides) {
        Study was = sides.was();
        Study now = sides.now();
        if (!step.kind().equals("revised") || step.texts().isEmpty() || isAsItWas(step, was, now)) {
            return Optional.empty();
        }
        List<Edit> all = new ArrayList<>();
        Study at = now;
        for (Map.Entry<TextKey, TranscriptText> text : step.texts().entrySet()) {
            Transcript base = was.transcripts().get(text.getKey().transcript());
            List<Edit> edits = again(step, base, text, at, sides);
            at = at.apply(edits, at.position());
            all.addAll(edits);
        }
        return Optional.of(all);
    }

    /** Whether nothing that moves with the texts has changed. */
    private static boolean isAsItWas(TeamStep step, Study was, Study now) {
        return was.bookmarks().equals(now.bookmarks())
                && was.askings().equals(now.askings())
                && was.tables().outlines().equals(now.tables().outlines())
                && step.texts().keySet().stream()
                        .map(TextKey::transcript)
                        .allMatch(id -> was.page(id).equals(now.page(id)));
    }

    private static List<Edit> again(
            TeamStep step, Transcript base, Map.Entry<TextKey, TranscriptText> text, Study at, Sides sides) {
        Transcript there =
                at.transcripts().find(base.id()).orElseThrow(() -> new Refusal("‘" + base.name() + "’ is gone"));
        if (!sides.hasSameText(base, there) || !there.speakers().equals(base.speakers())) {
            throw new Refusal("somebody else corrected ‘" + base.name() + "’ too");
        }
        Transcript head = step.edits().stream()
                .filter(Edit.OfEntity.class::isInstance)
                .map(edit -> ((Edit.OfEntity) edit).after())
                .filter(after -> after instanceof Transcript t && t.id().equals(base.id()))
                .map(Transcript.class::cast)
                .reduce((first, last) -> last)
                .orElseThrow();
        Texts counted = new AsIfNew(sides.nowTexts(), text.getKey().revision() - 1);
        TranscriptText before = counted.of(base);
        Set<Id<Quotation>> given = lost(step.edits(), base.id());
        List<Edit> edits = TranscriptChange.Revised.compared(base, before, head, text.getValue(), !given.isEmpty())
                .edits(at, counted);
        if (!given.containsAll(lost(edits, base.id()))) {
            throw new Refusal("somebody else marked words of ‘" + base.name() + "’ that are gone in it");
        }
        return edits;
    }

    /** The quotations that a correction lets go. */
    private static Set<Id<Quotation>> lost(List<Edit> edits, Id<Transcript> transcript) {
        Set<Id<Quotation>> lost = new HashSet<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfPage page && page.transcript().equals(transcript)) {
                page.before().quotations().forEach(quotation -> lost.add(quotation.id()));
                page.after().quotations().forEach(quotation -> lost.remove(quotation.id()));
            }
        }
        return lost;
    }

    /** The text of the correction is stored here already; its number is to be taken all the same. */
    private record AsIfNew(Texts texts, int newest) implements Texts {
        @Override
        public TranscriptText text(Id<Transcript> transcript, int revision) {
            return texts.text(transcript, revision);
        }

        @Override
        public int newest(Transcript transcript) {
            return newest;
        }
    }
}
