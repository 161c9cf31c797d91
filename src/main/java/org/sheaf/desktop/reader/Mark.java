package org.sheaf.desktop.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

/**
 * What is drawn as one: a code on a quotation, or on quotations of one coder that touch or overlap; or a quotation
 * without a code.
 *
 * @param code null for a quotation without one
 * @param coder who marked it
 * @param span all it covers
 * @param quotations that make it up, in page order
 * @param made when the earliest was, in milliseconds since 1970
 * @param whose mine, another's or agreed
 * @param weight of its codings as shown, for instance “70” or “50–70”; empty without one
 */
record Mark(
        @Nullable Id<Code> code,
        Id<Coder> coder,
        Span span,
        List<Id<Quotation>> quotations,
        long made,
        Whose whose,
        String weight) {

    /** Whose a mark is, which decides how it is drawn. */
    enum Whose {
        MINE,
        OTHERS,
        AGREED
    }

    Mark {
        quotations = List.copyOf(quotations);
    }

    /** Whether the quotation is part of it. */
    boolean has(@Nullable Id<Quotation> quotation) {
        return quotation != null && quotations.contains(quotation);
    }
}
