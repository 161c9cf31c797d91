package org.sheaf.search;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;

/** One word as the index holds it. */
final class TermIterator extends WordIterator {

    private final PostingsEnum postings;

    TermIterator(PostingsEnum postings) {
        this.postings = postings;
    }

    PostingsEnum postings() {
        return postings;
    }

    @Override
    void read(Places into) throws IOException {
        into.clear();
        for (int left = postings.freq(); left > 0; left--) {
            int word = postings.nextPosition();
            into.add(word, word, postings.startOffset(), postings.endOffset());
        }
    }

    @Override
    public int docID() {
        return postings.docID();
    }

    @Override
    public int nextDoc() throws IOException {
        return postings.nextDoc();
    }

    @Override
    public int advance(int target) throws IOException {
        return postings.advance(target);
    }

    @Override
    public long cost() {
        return postings.cost();
    }
}
