package org.sheaf.reconcile.passages;

import java.util.List;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.text.IntervalSet;
import org.sheaf.text.Span;

/**
 * One coder's part in a disagreement, or in what all agree on: the passages to which the coder gave one code.
 *
 * @param coder whose
 * @param code the code as it is today: one that was merged since is the one it was merged into
 * @param passages where, in text order; quotations that overlap or touch are one passage
 * @param quotations that make them up, as they were marked
 */
public record Side(Id<Coder> coder, Id<Code> code, List<Span> passages, List<Quotation> quotations) {

    /** Copies the lists. */
    public Side {
        passages = List.copyOf(passages);
        quotations = List.copyOf(quotations);
    }

    /** From the first passage's begin to the last one's end. */
    public Span hull() {
        return passages.stream().reduce(Span::hull).orElseThrow();
    }

    /** The words covered. */
    public IntervalSet covered() {
        return IntervalSet.of(passages);
    }
}
