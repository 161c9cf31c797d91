package org.sheaf.correction;

import java.util.List;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

/**
 * What a correction means for the quotations of its transcript.
 *
 * @param changed those whose words become others, in text order
 * @param lost those that lose all their words, in text order
 * @param untouched how many keep their words
 */
public record Preview(List<Touched> changed, List<Touched> lost, int untouched) {

    /** Copies the lists. */
    public Preview {
        changed = List.copyOf(changed);
        lost = List.copyOf(lost);
    }

    /**
     * A quotation that does not keep its words.
     *
     * @param quotation as it is stored
     * @param before its words
     * @param after its words in the corrected text; empty when it loses them
     * @param at where it lies in the corrected text, or where it lay, empty, when it loses its words
     */
    public record Touched(Quotation quotation, String before, String after, Span at) {}

    /** All quotations. */
    public int quotations() {
        return changed.size() + lost.size() + untouched;
    }
}
