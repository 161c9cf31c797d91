package org.sheaf.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;

/**
 * Very many words as one, for patterns such as {@code a*}: their places are read word after word and listed by unit, because
 * thousands of open postings would take more memory than the places do.
 */
final class ListedIterator extends WordIterator {

    private int size;
    private int[] docs = new int[1024];
    private int[] words = new int[1024];
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];

    /** Index of the first place of each unit, and one more. */
    private int[] firstOf = new int[0];

    private int[] order = new int[0];
    private int doc = -1;

    /** Takes every place of one more word; all before {@link #close}. */
    void add(PostingsEnum postings) throws IOException {
        for (int unit = postings.nextDoc(); unit != NO_MORE_DOCS; unit = postings.nextDoc()) {
            for (int left = postings.freq(); left > 0; left--) {
                grow();
                docs[size] = unit;
                words[size] = postings.nextPosition();
                starts[size] = postings.startOffset();
                ends[size++] = postings.endOffset();
            }
        }
    }

    private void grow() {
        if (size == docs.length) {
            docs = Arrays.copyOf(docs, size * 2);
            words = Arrays.copyOf(words, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
    }

    /** Lists the places by unit, by counting. */
    ListedIterator close(int units) {
        firstOf = new int[units + 1];
        for (int i = 0; i < size; i++) {
            firstOf[docs[i] + 1]++;
        }
        for (int i = 0; i < units; i++) {
            firstOf[i + 1] += firstOf[i];
        }
        int[] next = firstOf.clone();
        order = new int[size];
        for (int i = 0; i < size; i++) {
            order[next[docs[i]]++] = i;
        }
        return this;
    }

    @Override
    void read(Places into) {
        into.clear();
        for (int i = firstOf[doc]; i < firstOf[doc + 1]; i++) {
            int at = order[i];
            into.add(words[at], words[at], starts[at], ends[at]);
        }
        into.sort();
    }

    @Override
    public int docID() {
        return doc;
    }

    @Override
    public int advance(int target) {
        int next = target;
        while (next < firstOf.length - 1 && firstOf[next] == firstOf[next + 1]) {
            next++;
        }
        doc = next >= firstOf.length - 1 ? NO_MORE_DOCS : next;
        return doc;
    }

    @Override
    public long cost() {
        return size;
    }
}
