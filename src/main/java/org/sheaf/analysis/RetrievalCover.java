package org.sheaf.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sheaf.analysis.guide.Answers;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;
import org.sheaf.study.Page;
import org.sheaf.study.Passage;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.text.IntervalSet;
import org.sheaf.text.Span;

/**
 * What codings of one clause cover in one layer, or answers.
 *
 * @param clause codes with single quotations, a coder, or questions
 * @param layer whose codings count; of a coder's clause the coder's own
 */
record RetrievalCover(RetrievalClause clause, Layer layer) {

    /** Whether the transcript can hold any, by the counts and without its page. */
    boolean mayTouch(Study study, Transcript transcript) {
        if (clause instanceof RetrievalClause.By by) {
            return study.counts(transcript.id()).coders().contains(by.coder().id());
        }
        if (clause instanceof RetrievalClause.Answered answered) {
            return Answers.mayCover(study, transcript, answered.questions());
        }
        RetrievalClause.Coded coded = (RetrievalClause.Coded) clause;
        return coded.feed().mayTouch(study, transcript);
    }

    /** Whether it is told by the text and what was asked in it, not by codings. */
    boolean isOfAnswers() {
        return clause instanceof RetrievalClause.Answered;
    }

    /** Every position that is covered. */
    IntervalSet over(Study study, Texts texts, Transcript transcript) {
        return clause instanceof RetrievalClause.Answered answered
                ? Answers.covered(study, texts, transcript, answered.questions())
                : over(study.page(transcript.id()), transcript);
    }

    private IntervalSet over(Page page, Transcript transcript) {
        List<Span> spans = new ArrayList<>();
        Page.Columns columns = page.columns();
        boolean[] coders = coders(page);
        boolean[] codes = codes(columns);
        for (int i = 0; i < page.size(); i++) {
            if (coders[columns.coder()[i]] && holds(page, transcript, i, codes)) {
                spans.add(page.span(i));
            }
        }
        singles(page, transcript, Set.of()).forEach(quotation -> spans.add(quotation.span()));
        return IntervalSet.of(spans);
    }

    private boolean[] coders(Page page) {
        Predicate<Id<Coder>> counts = layer.coders(page);
        List<Id<Coder>> all = page.columns().coders();
        boolean[] wanted = new boolean[all.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = counts.test(all.get(i));
        }
        return wanted;
    }

    private boolean[] codes(Page.Columns columns) {
        boolean[] wanted = new boolean[columns.codes().size()];
        if (clause instanceof RetrievalClause.Coded coded) {
            for (int i = 0; i < wanted.length; i++) {
                wanted[i] = coded.feed().codes().contains(columns.codes().get(i));
            }
        }
        return wanted;
    }

    private boolean holds(Page page, Transcript transcript, int quotation, boolean[] codes) {
        if (!(clause instanceof RetrievalClause.Coded coded)) {
            return true;
        }
        Page.Columns columns = page.columns();
        for (int j = columns.firstCoding()[quotation]; j < columns.firstCoding()[quotation + 1]; j++) {
            int code = columns.code()[j];
            if (codes[code]
                    && (coded.feed().leftOut().isEmpty()
                            || coded.feed()
                                    .brings(
                                            columns.codes().get(code),
                                            new QuotationRef(
                                                    transcript.id(),
                                                    page.quotation(quotation).id())))) {
                return true;
            }
        }
        return false;
    }

    /** The passages, code by code, and the quotations chosen singly; or the coder's quotations. May hold a span twice. */
    List<Span> passages(Study study, Texts texts, Transcript transcript) {
        return clause instanceof RetrievalClause.Answered answered
                ? Answers.spans(study, texts, transcript, answered.questions())
                : passages(study.page(transcript.id()), transcript);
    }

    private List<Span> passages(Page page, Transcript transcript) {
        List<Span> spans = new ArrayList<>();
        if (clause instanceof RetrievalClause.Coded coded) {
            Set<Id<Quotation>> shown = new HashSet<>();
            for (Passage passage : Passage.in(
                    page,
                    layer,
                    coded.feed().codes()::contains,
                    (code, quotation) -> coded.feed().brings(code, new QuotationRef(transcript.id(), quotation)))) {
                spans.add(passage.span());
                if (!coded.feed().single().isEmpty()) {
                    passage.quotations().forEach(quotation -> shown.add(quotation.id()));
                }
            }
            singles(page, transcript, shown).forEach(quotation -> spans.add(quotation.span()));
            return spans;
        }
        boolean[] coders = coders(page);
        for (int i = 0; i < page.size(); i++) {
            if (coders[page.columns().coder()[i]]) {
                spans.add(page.span(i));
            }
        }
        return spans;
    }

    private List<Quotation> singles(Page page, Transcript transcript, Set<Id<Quotation>> shown) {
        List<Quotation> singles = new ArrayList<>();
        if (clause instanceof RetrievalClause.Coded coded) {
            Predicate<Id<Coder>> counts = layer.coders(page);
            for (QuotationRef ref : coded.feed().single()) {
                if (ref.transcript().equals(transcript.id()) && !shown.contains(ref.quotation())) {
                    page.find(ref.quotation())
                            .filter(quotation -> counts.test(quotation.coder()))
                            .ifPresent(singles::add);
                }
            }
        }
        return singles;
    }
}
