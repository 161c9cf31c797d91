package org.sheaf.workbench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sheaf.study.Coding;
import org.sheaf.study.Edit;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Refusal;
import org.sheaf.study.Soundness;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

/** What a change would leave behind: refused when something would hang in the air. */
final class Consequences {

    private Consequences() {}

    static void refuseUnsound(Study before, Study after, List<Edit> edits) {
        boolean objects = edits.stream().anyMatch(Edit.OfEntity.class::isInstance);
        if (objects) {
            List<String> faults = new ArrayList<>(Soundness.ofObjects(after));
            if (!faults.isEmpty()) {
                // What came from others of a team is not this step's fault, and must not keep it from being mended.
                faults.removeAll(Soundness.ofObjects(before));
            }
            refuse(faults);
        }
        Set<Id<Transcript>> pages = new LinkedHashSet<>();
        Set<QuotationRef> gone = new HashSet<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfQuotation q) {
                pages.add(q.transcript());
                if (q.after() == null) {
                    gone.add(new QuotationRef(q.transcript(), q.any().id()));
                }
                refuseUnknown(after, q);
            } else if (edit instanceof Edit.OfPage p) {
                pages.add(p.transcript());
                gone(p, gone);
            }
        }
        for (Id<Transcript> id : pages) {
            after.transcripts().find(id).ifPresent(t -> refuse(Soundness.ofPage(after, t, after.page(id))));
            if (!objects
                    && before.counts(id).codes().size()
                            < after.counts(id).codes().size()) {
                refuseUnknownCodes(after, id);
            }
        }
        gone.removeIf(ref -> after.page(ref.transcript()).find(ref.quotation()).isPresent());
        refuseCited(after, gone);
        refuseCitingNothing(after, edits);
    }

    private static void refuse(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal(faults.get(0));
        }
    }

    private static void refuseUnknown(Study after, Edit.OfQuotation edit) {
        Quotation quotation = edit.after();
        if (quotation == null) {
            return;
        }
        if (!after.coders().has(quotation.coder())) {
            throw new Refusal("The coder of this quotation is not part of the study.");
        }
        for (Coding coding : quotation.codings()) {
            if (!after.codes().has(coding.code())) {
                throw new Refusal("The code was removed in the meantime. Choose another.");
            }
        }
    }

    private static void refuseUnknownCodes(Study after, Id<Transcript> id) {
        if (after.counts(id).codes().stream().anyMatch(code -> !after.codes().has(code))) {
            throw new Refusal("A code was removed in the meantime. Choose another.");
        }
    }

    private static void gone(Edit.OfPage edit, Set<QuotationRef> gone) {
        if (edit.before().size() == 0) {
            return;
        }
        Set<Id<Quotation>> kept = new HashSet<>();
        Page page = edit.after();
        for (Quotation quotation : page.quotations()) {
            kept.add(quotation.id());
        }
        for (Quotation quotation : edit.before().quotations()) {
            if (!kept.contains(quotation.id())) {
                gone.add(new QuotationRef(edit.transcript(), quotation.id()));
            }
        }
    }

    private static void refuseCited(Study after, Set<QuotationRef> gone) {
        if (gone.isEmpty()) {
            return;
        }
        for (Theme theme : after.themes()) {
            if (theme.names(gone::contains)) {
                throw new Refusal(
                        "The theme ‘" + theme.name() + "’ cites this quotation. Take it out of the theme first.");
            }
        }
        for (Memo memo : after.memos()) {
            Id<Transcript> transcript = memo.on().transcript();
            if (transcript != null
                    && gone.contains(
                            new QuotationRef(transcript, new Id<>(memo.on().id())))) {
                throw new Refusal("A memo stands on this quotation. Remove the memo first.");
            }
        }
    }

    /** An undo may bring back what a theme cited, or a memo, when the quotation itself is gone by another coder's hand. */
    private static void refuseCitingNothing(Study after, List<Edit> edits) {
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfEntity e && e.after() instanceof Theme theme) {
                Set<QuotationRef> before = e.before() instanceof Theme was ? cited(was) : Set.of();
                after.themes().find(theme.id()).ifPresent(now -> {
                    if (now.names(ref -> !before.contains(ref) && isMissing(after, ref))) {
                        throw new Refusal("The theme ‘" + now.name() + "’ would cite a quotation that was removed.");
                    }
                });
            } else if (edit instanceof Edit.OfEntity e && e.before() == null && e.after() instanceof Memo memo) {
                Id<Transcript> transcript = memo.on().transcript();
                if (transcript != null
                        && after.memos().has(memo.id())
                        && isMissing(
                                after,
                                new QuotationRef(transcript, new Id<>(memo.on().id())))) {
                    throw new Refusal("A memo would stand on a quotation that was removed.");
                }
            }
        }
    }

    private static Set<QuotationRef> cited(Theme theme) {
        Set<QuotationRef> all = new HashSet<>(theme.quotations());
        all.addAll(theme.contrary());
        all.addAll(theme.leftOut());
        return all;
    }

    private static boolean isMissing(Study after, QuotationRef ref) {
        return after.page(ref.transcript()).find(ref.quotation()).isEmpty();
    }
}
