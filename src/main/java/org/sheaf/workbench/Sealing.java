package org.sheaf.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Edit;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.Refusal;
import org.sheaf.study.Seals;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.text.CodePoints;
import org.sheaf.text.Span;

/** Checks where quotations lie in their text and seals the words they cover. */
final class Sealing {

    private final Seals seals;
    private final Texts texts;
    private final Study before;
    private final Map<Id<Transcript>, @Nullable Transcript> changed = new HashMap<>();

    /**
     * Seals what edits bring.
     *
     * @param texts those the edits bring among them
     * @param before the study they are applied to
     * @param edits all of them
     */
    Sealing(Seals seals, Texts texts, Study before, List<Edit> edits) {
        this.seals = seals;
        this.texts = texts;
        this.before = before;
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfEntity e && e.any() instanceof Transcript head) {
                changed.put(head.id(), (Transcript) e.after());
            }
        }
    }

    /**
     * The edits with every quotation that is new or elsewhere sealed.
     *
     * @throws Refusal when a quotation lies outside its text or cuts a character in two
     */
    List<Edit> seal(List<Edit> edits) {
        List<Edit> sealed = new ArrayList<>(edits.size());
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfQuotation q && q.after() != null) {
                sealed.add(new Edit.OfQuotation(q.transcript(), q.before(), seal(q.transcript(), q.after())));
            } else if (edit instanceof Edit.OfPage p) {
                sealed.add(head(p.transcript())
                        .<Edit>map(head -> new Edit.OfPage(
                                p.transcript(), p.before(), p.after().sealed(span -> seal(head, span))))
                        .orElse(p));
            } else {
                sealed.add(edit);
            }
        }
        return sealed;
    }

    private Optional<Transcript> head(Id<Transcript> id) {
        return changed.containsKey(id)
                ? Optional.ofNullable(changed.get(id))
                : before.transcripts().find(id);
    }

    private Quotation seal(Id<Transcript> id, Quotation quotation) {
        if (quotation.seal() != 0) {
            return quotation;
        }
        Transcript head = head(id).orElseThrow(() -> new Refusal("The transcript is no longer part of the study."));
        return quotation.sealed(seal(head, quotation.span()));
    }

    private long seal(Transcript transcript, Span span) {
        if (span.end() > transcript.length()) {
            throw new Refusal("The quotation " + span + " lies outside the text of ‘" + transcript.name()
                    + "’, which has " + transcript.length() + " characters.");
        }
        TranscriptText text = texts.of(transcript);
        if (CodePoints.splitsPair(text.text(), span.start()) || CodePoints.splitsPair(text.text(), span.end())) {
            throw new Refusal("The quotation " + span + " in ‘" + transcript.name()
                    + "’ would cut a character in two. Choose whole characters.");
        }
        return seals.of(text.words(span));
    }
}
