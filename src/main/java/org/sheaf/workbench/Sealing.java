package org.sheaf.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Edit;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
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

    Sealing(Seals seals, Texts texts) {
        this.seals = seals;
        this.texts = texts;
    }

    /**
     * The edits with every quotation that is new or elsewhere sealed.
     *
     * @param after the study they lead to
     * @throws Refusal when a quotation lies outside its text or cuts a character in two
     */
    List<Edit> seal(Study after, List<Edit> edits) {
        List<Edit> sealed = new ArrayList<>(edits.size());
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfQuotation q && q.after() != null) {
                sealed.add(new Edit.OfQuotation(q.transcript(), q.before(), seal(after, q.transcript(), q.after())));
            } else if (edit instanceof Edit.OfPage p && after.transcripts().has(p.transcript())) {
                sealed.add(new Edit.OfPage(p.transcript(), p.before(), seal(after, p)));
            } else {
                sealed.add(edit);
            }
        }
        return sealed;
    }

    private Page seal(Study after, Edit.OfPage edit) {
        Map<Id<Quotation>, @Nullable Quotation> changed = new LinkedHashMap<>();
        for (int i = 0; i < edit.after().size(); i++) {
            if (edit.after().columns().seals()[i] == 0) {
                Quotation quotation = edit.after().quotation(i);
                changed.put(quotation.id(), seal(after, edit.transcript(), quotation));
            }
        }
        return changed.isEmpty() ? edit.after() : edit.after().with(changed);
    }

    private Quotation seal(Study after, Id<Transcript> id, Quotation quotation) {
        if (quotation.seal() != 0) {
            return quotation;
        }
        Transcript transcript = after.transcripts().get(id);
        Span span = quotation.span();
        if (span.end() > transcript.length()) {
            throw new Refusal("The quotation " + span + " lies outside the text of ‘" + transcript.name()
                    + "’, which has " + transcript.length() + " characters.");
        }
        TranscriptText text = texts.of(transcript);
        if (CodePoints.splitsPair(text.text(), span.start()) || CodePoints.splitsPair(text.text(), span.end())) {
            throw new Refusal("The quotation " + span + " in ‘" + transcript.name()
                    + "’ would cut a character in two. Choose whole characters.");
        }
        return quotation.sealed(seals.of(text.words(span)));
    }
}
