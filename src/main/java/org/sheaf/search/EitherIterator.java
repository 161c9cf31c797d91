package org.sheaf.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Any of several: the forms of a word, the words a pattern fits, or alternatives near something else. */
final class EitherIterator extends WordIterator {

    private final PriorityQueue<WordIterator> waiting;
    private final Places part = new Places();
    private final long cost;
    private int doc = -1;

    EitherIterator(List<? extends WordIterator> parts) {
        waiting = new PriorityQueue<>(Math.max(1, parts.size()), Comparator.comparingInt(WordIterator::docID));
        waiting.addAll(parts);
        cost = parts.stream().mapToLong(WordIterator::cost).sum();
    }

    @Override
    void read(Places into) throws IOException {
        into.clear();
        for (WordIterator next : waiting) {
            if (next.docID() == doc) {
                next.read(part);
                for (int i = 0; i < part.size(); i++) {
                    into.add(part, i, part, i);
                }
            }
        }
        into.sort();
    }

    @Override
    public int docID() {
        return doc;
    }

    @Override
    public int advance(int target) throws IOException {
        WordIterator least = waiting.peek();
        while (least != null && least.docID() < target) {
            waiting.poll();
            if (least.advance(target) != NO_MORE_DOCS) {
                waiting.add(least);
            }
            least = waiting.peek();
        }
        doc = least == null ? NO_MORE_DOCS : least.docID();
        return doc;
    }

    @Override
    public long cost() {
        return cost;
    }
}
