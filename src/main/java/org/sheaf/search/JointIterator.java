package org.sheaf.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Several that must stand in the same unit; how, the heirs say. */
abstract class JointIterator extends WordIterator {

    private final List<WordIterator> byCost;
    private int doc = -1;

    JointIterator(List<? extends WordIterator> parts) {
        byCost = List.copyOf(parts.stream()
                .sorted(Comparator.comparingLong(WordIterator::cost))
                .toList());
    }

    @Override
    public int docID() {
        return doc;
    }

    @Override
    public int advance(int target) throws IOException {
        WordIterator lead = byCost.get(0);
        int wanted = lead.docID() < target ? lead.advance(target) : lead.docID();
        int agreed = 1;
        while (agreed < byCost.size() && wanted != NO_MORE_DOCS) {
            WordIterator other = byCost.get(agreed);
            int found = other.docID() < wanted ? other.advance(wanted) : other.docID();
            if (found == wanted) {
                agreed++;
            } else {
                wanted = found == NO_MORE_DOCS ? NO_MORE_DOCS : lead.advance(found);
                agreed = 1;
            }
        }
        doc = wanted;
        return doc;
    }

    @Override
    public long cost() {
        return byCost.get(0).cost();
    }
}
